// What those invited to a training receive: the invitation, and the new day when it moves, with the calendar file of both.
// Each gets a file of her own: who else was invited is nobody's business.
import { showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { MailEffect } from '../../define/effects.ts';
import { hoursOf } from '../../progress/training-state.ts';
import type { Advisor } from '../../tables/advisors.ts';
import { type Training, trainings } from '../../tables/trainings.ts';
import { mail } from '../mail.ts';
import { calendarFile } from '../sessions/calendar-file.ts';

const { columns } = trainings;

function sessionLabel({ session }: Training, context: Context): string {
  return columns.session.show(session || 'first', context);
}

export function trainingFacts(training: Training, context: Context): readonly (readonly [string, string])[] {
  const words = context.text.mailsRequests.training.facts;
  return [
    [words.name, training.name],
    [words.when, training.startsAt === '' ? '' : showDateTime(training.startsAt, context.language)],
    [words.hours, columns.hours.show(hoursOf(training), context)],
    [words.where, training.place],
    [words.modality, columns.modality.show(training.modality, context)],
    // Some have commas of their own.
    [words.topics, training.topics.map((topic) => columns.topics.options[topic][context.language]).join('; ')],
  ];
}

export function trainingMail(
  training: Training,
  person: Advisor,
  news: 'new' | 'changed',
  context: Context,
): readonly MailEffect[] {
  const words = context.text.mailsRequests.training;
  const told = { name: training.name, session: sessionLabel(training, context) };
  return mail(context, {
    to: person.email,
    about: training.id,
    subject: news === 'new' ? words.subject(told) : words.changed(told),
    attachments: training.startsAt === '' ? [] : [trainingFile(training, person, context)],
    blocks: [
      {
        type: 'text',
        text: (news === 'new' ? words.body : words.changedBody)({
          person: person.name,
          session: told.session,
          service: context.settings.publicName,
        }),
      },
      { type: 'facts', facts: trainingFacts(training, context) },
      { type: 'text', text: words.closing() },
    ],
  });
}

function trainingFile(training: Training, person: Advisor, context: Context) {
  const { settings } = context;
  const title = context.text.mailsRequests.training.subject({
    name: training.name,
    session: sessionLabel(training, context),
  });
  return calendarFile(
    {
      id: training.id,
      sequence: training.calendarVersion ?? 0,
      method: 'REQUEST',
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
