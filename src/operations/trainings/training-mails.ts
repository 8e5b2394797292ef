// What those invited to a training receive: the invitation, the new day when it moves, and that it was called
// off or takes place after all, with the calendar file of each.
// Each gets a file of her own: who else was invited is nobody's business.
import { showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { hoursWords } from '../../documents/advisory-words.ts';
import { calendarFile } from '../../mail/calendar-file.ts';
import { mail } from '../../mail/compose-mail.ts';
import { hoursOf } from '../../progress/training-state.ts';
import type { Advisor } from '../../tables/advisors.ts';
import { type Training, trainings } from '../../tables/trainings.ts';

const { columns } = trainings;

function sessionLabel({ session }: Training, context: Context): string {
  return columns.session.show(session || 'first', context);
}

export function trainingFacts(training: Training, context: Context): readonly (readonly [string, string])[] {
  const words = context.text.mailsRequests.training.facts;
  return [
    [words.name, training.name],
    [words.when, training.startsAt === '' ? '' : showDateTime(training.startsAt, context.language)],
    [words.hours, hoursWords(hoursOf(training), context)],
    [words.where, training.place],
    [words.modality, columns.modality.show(training.modality, context)],
    // Some have commas of their own.
    [words.topics, training.topics.map((topic) => columns.topics.options[topic][context.language]).join('; ')],
  ];
}

export type TrainingNews = 'new' | 'changed' | 'cancelled' | 'resumed';

export function trainingMail(
  training: Training,
  person: Advisor,
  news: TrainingNews,
  context: Context,
  reason = '',
): readonly MailEffect[] {
  const words = context.text.mailsRequests.training;
  const wording = newsWords(news, context);
  const told = {
    name: training.name,
    person: person.name,
    session: sessionLabel(training, context),
    service: context.settings.publicName,
    when: training.startsAt === '' ? '' : showDateTime(training.startsAt, context.language),
    reason,
  };
  const isOff = news === 'cancelled';
  return mail(context, {
    to: person.email,
    about: training.id,
    subject: wording.subject(told),
    attachments:
      training.startsAt === '' ? [] : [trainingFile(training, person, isOff ? 'CANCEL' : 'REQUEST', context)],
    blocks: [
      { type: 'text', text: wording.body(told) },
      { type: 'facts', facts: trainingFacts(training, context) },
      { type: 'text', text: isOff ? '' : words.closing() },
    ],
  });
}

function newsWords(news: TrainingNews, { text }: Context) {
  const { training } = text.mailsRequests;
  const wordings = {
    new: { subject: training.subject, body: training.body },
    changed: { subject: training.changed, body: training.changedBody },
    cancelled: text.mailsBack.trainingCancelled,
    resumed: text.mailsBack.trainingResumed,
  };
  return wordings[news];
}

function trainingFile(training: Training, person: Advisor, method: 'REQUEST' | 'CANCEL', context: Context) {
  const { settings } = context;
  const title = context.text.mailsRequests.training.subject({
    name: training.name,
    session: sessionLabel(training, context),
  });
  return calendarFile(
    {
      id: training.id,
      sequence: training.calendarVersion ?? 0,
      method,
      startsAt: training.startsAt,
      minutes: Math.round(hoursOf(training) * 60),
      title,
      place: training.place,
      description: `${training.name} · ${training.id}`,
      organizer: { name: settings.coordinationName || settings.serviceName, email: settings.coordinationEmail },
      attendees: [{ name: person.name, email: person.email }],
    },
    context,
  );
}
