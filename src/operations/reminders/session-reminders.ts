// Around each session: list and survey to the area, a reminder to mentor and area, and afterwards what is still missing.
// What is missing is asked for again each week, for three weeks.
import { addDays, dayOf, daysBetween } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { update } from '../../define/records.ts';
import { hoursWords } from '../../documents/advisory-words.ts';
import { mail } from '../../mail/compose-mail.ts';
import { dayWords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { hasEnded, hasStarted } from '../../progress/advisory-state.ts';
import { type Session, sessions } from '../../tables/sessions.ts';
import { conditionBlock } from '../advisories/condition.ts';
import { sessionTools } from '../sessions/session-tools.ts';
import { mayRepeat, nothing, type RoundPart, type RoundRecords, reminded, together } from './round.ts';

const WEEK = 7;
const CHASED_DAYS = 21;

export function sessionReminders(facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  return together(
    facts.sessions
      .filter((session) => session.startsAt !== '')
      .map((session) =>
        hasStarted(session, context.now)
          ? chase(session, facts, records, context)
          : together([tools(session, facts, records, context), remind(session, facts, records, context)]),
      ),
  );
}

function daysTo(session: Session, { today }: Context): number {
  return daysBetween(today, session.startsAt);
}

function tools(session: Session, facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  const early = context.settings.sessionReminderDays + 1;
  const hasForms = context.formLink('attendance') !== '' && context.formLink('recipientSurvey') !== '';
  if (session.toolsSentOn !== '' || daysTo(session, context) > early || !hasForms) return nothing;
  if (peopleOf(facts.advisory, records, context).contact.email === '') return nothing;
  const { list, mails } = sessionTools(session, facts, records, context);
  return {
    changes: [list.insert, update(sessions, session.id, { toolsSentOn: context.today })],
    effects: [list.effect, ...mails],
    mails: mails.length,
  };
}

function remind(session: Session, facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  if (session.remindedOn !== '' || daysTo(session, context) > context.settings.sessionReminderDays) return nothing;
  const words = context.text.mailsAdvisories;
  const { mentor, contact } = peopleOf(facts.advisory, records, context);
  const told = toldOf(facts.advisory, records, context, {
    what: session.title || facts.advisory.title,
    when: dayWords(session.startsAt, context),
  });
  return reminded(
    [mentor, contact].flatMap((person) =>
      mail(context, {
        to: person.email,
        cc: person.copy,
        about: session.id,
        subject: words.sessionReminder.subject(told),
        blocks: [
          { type: 'text', text: words.sessionReminder.body({ ...told, name: person.name }) },
          {
            type: 'facts',
            facts: [
              [words.facts.when(), told.when],
              [words.facts.length(), session.hours === null ? '' : hoursWords(session.hours, context)],
              [words.facts.place(), session.place],
            ],
          },
          conditionBlock(facts.advisory, told.mentor, person === mentor ? 'mentor' : 'other', context),
        ],
      }),
    ),
    update(sessions, session.id, { remindedOn: context.today }),
  );
}

/** The session is over and its list or its surveys are missing. */
function chase(session: Session, facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  const day = dayOf(session.startsAt);
  const since = daysBetween(day, context.today);
  const isDue = hasEnded(session, context.now) && since >= context.settings.attendanceDays;
  if (!isDue || since > CHASED_DAYS) return nothing;
  const isFirst = session.remindedOn === '' || session.remindedOn < addDays(day, 1);
  if (!isFirst && !mayRepeat(session.remindedOn, WEEK, context)) return nothing;
  return missingAfterSession(session, facts, records, context);
}

/** What is still missing of a session that was held: its list, its surveys, or both. */
export function missingAfterSession(
  session: Session,
  { advisory }: AdvisoryFacts,
  records: RoundRecords,
  context: Context,
): RoundPart {
  const listMissing = session.attendanceOn === '';
  const surveysMissing = (session.surveyCount ?? 0) === 0 && !(session.attendanceOn !== '' && session.attended === 0);
  if (!listMissing && !surveysMissing) return nothing;
  const words = context.text.mailsAdvisories;
  const { contact } = peopleOf(advisory, records, context);
  const missing = words.attendanceChase[listMissing ? (surveysMissing ? 'both' : 'attendance') : 'surveys']();
  const told = toldOf(advisory, records, context, {
    what: session.title || advisory.title,
    when: dayWords(session.startsAt, context),
    detail: missing,
  });
  return reminded(
    mail(context, {
      to: contact.email,
      cc: contact.copy,
      about: session.id,
      subject: words.attendanceChase.subject(told),
      blocks: [
        { type: 'text', text: words.attendanceChase.body(told) },
        {
          type: 'button',
          label: words.buttons.attendance(),
          url: listMissing ? context.formLink('attendance', { session: session.id }) : '',
        },
        {
          type: 'button',
          label: words.buttons.survey(),
          url: surveysMissing ? context.formLink('recipientSurvey', { session: session.id }) : '',
        },
      ],
    }),
    update(sessions, session.id, { remindedOn: context.today }),
  );
}
