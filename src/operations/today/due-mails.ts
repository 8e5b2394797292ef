// What is sent about one due thing, and the change that records it; or why nothing is sent.
// The words are those of the daily round, which sends the same by itself when nobody does.
import type { Context } from '../../define/context.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, type Records, update } from '../../define/records.ts';
import { hasProfile } from '../../matching/standing.ts';
import { peopleOf } from '../../programmes/mentoring/told.ts';
import { factsOf } from '../../progress/advisory-facts.ts';
import { isOver, latestRound } from '../../progress/advisory-state.ts';
import type { attentionTables } from '../../progress/attention.ts';
import { isDatePassed } from '../../progress/request-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { assignments } from '../../tables/assignments.ts';
import { commitments } from '../../tables/commitments.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import type { DueKind } from '../../views/attention.ts';
import { owingIn } from '../cases/owing.ts';
import { commitmentMail } from '../commitments/commitment-mails.ts';
import { commitmentState } from '../commitments/commitment-view-of.ts';
import { profileReminderMail } from '../directory/profile-mail.ts';
import { reminderMail } from '../invitations/invitation-mails.ts';
import { askMentor } from '../reminders/deliverable-reminders.ts';
import { logisticsReminder } from '../reminders/logistics-reminders.ts';
import { partyReminder } from '../reminders/party-reminders.ts';
import { type RoundPart, together } from '../reminders/round.ts';
import { missingAfterSession } from '../reminders/session-reminders.ts';
import { surveyReminder } from '../reminders/survey-reminders.ts';
import { correctionMail } from '../requests/request-mails.ts';
import { sessionTools } from '../sessions/session-tools.ts';
import { advisorSurveyMail } from '../surveys/advisor-survey-mail.ts';

type Tables = Records<(typeof attentionTables)[number]>;

export interface DueMails {
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  /** Why nothing is sent; '' when it is. */
  readonly why: string;
}

export function dueMails(
  { kind, id }: { readonly kind: DueKind; readonly id: string },
  records: Tables,
  context: Context,
): DueMails {
  return composers[kind](id, records, context);
}

type Composer = (id: string, records: Tables, context: Context) => DueMails;

const composers: Readonly<Record<DueKind, Composer>> = {
  invitation(id, records, context) {
    const row = records.assignments.get(id);
    const request = records.requests.get(row.request);
    if (row.answer !== '' || request.closedOn !== '' || isDatePassed(request, context.now)) return over(context);
    return sent(
      reminderMail(row, request, records, context),
      update(assignments, row.id, { remindedOn: context.today }),
      nameIn(records.advisors, row.advisor),
      context,
    );
  },
  correction(id, records, context) {
    const row = records.requests.get(id);
    const problems = row.toCorrect.split('\n').filter((line) => line !== '');
    if (problems.length === 0 || row.closedOn !== '') return over(context);
    const who = row.contactName || nameIn(records.areas, row.area);
    const isWrong = requests.columns.contactEmail.fromAnswer(row.contactEmail, context).problem;
    return sent(
      isWrong ? [] : correctionMail(row, problems, '', records, context),
      update(requests, row.id, { correctionRemindedOn: context.today }),
      who,
      context,
    );
  },
  delivery(id, records, context) {
    const facts = factsOf(records, context)(records.advisories.get(id));
    const owed = (['design', 'presentation'] as const)
      .flatMap((kind) => latestRound(facts.deliverables, kind) ?? [])
      .filter(({ deliveredOn }) => deliveredOn === '')
      .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
    if (isOver(facts) || owed.length === 0) return over(context);
    return fromRound(
      askMentor(owed, facts, records, context),
      nameIn(records.advisors, facts.advisory.advisor),
      context,
    );
  },
  logistics(id, records, context) {
    const facts = factsOf(records, context)(records.advisories.get(id));
    if (isOver(facts)) return over(context);
    const { contact } = peopleOf(facts.advisory, records, context);
    return fromRound(logisticsReminder(facts, records, context), contact.name, context);
  },
  tools(id, records, context) {
    const session = records.sessions.get(id);
    const facts = factsOf(records, context)(records.advisories.get(session.advisory));
    if (isOver(facts) || session.cancelledOn !== '') return over(context);
    if (context.formLink('attendance') === '' || context.formLink('recipientSurvey') === '')
      return { changes: [], effects: [], why: context.text.today.notSent.noForm() };
    const { contact } = peopleOf(facts.advisory, records, context);
    if (contact.email === '') return noAddress(contact.name, context);
    const { list, mails } = sessionTools(session, facts, records, context);
    return {
      changes: [list.insert, update(sessions, session.id, { toolsSentOn: context.today })],
      effects: [list.effect, ...mails],
      why: '',
    };
  },
  surveys(id, records, context) {
    const session = records.sessions.get(id);
    const facts = factsOf(records, context)(records.advisories.get(session.advisory));
    if (facts.advisory.cancelledOn !== '' || session.cancelledOn !== '') return over(context);
    const { contact } = peopleOf(facts.advisory, records, context);
    return fromRound(missingAfterSession(session, facts, records, context), contact.name, context);
  },
  advisorSurvey(id, records, context) {
    const facts = factsOf(records, context)(records.advisories.get(id));
    const { advisory } = facts;
    if (isOver(facts) || advisory.advisorSurveyOn !== '') return over(context);
    if (context.formLink('advisorSurvey') === '')
      return { changes: [], effects: [], why: context.text.today.notSent.noForm() };
    const who = nameIn(records.advisors, advisory.advisor);
    if (advisory.advisorSurveySentOn !== '') return fromRound(surveyReminder(facts, records, context), who, context);
    return sent(
      advisorSurveyMail(advisory, records, context),
      update(advisories, advisory.id, { advisorSurveySentOn: context.today }),
      who,
      context,
    );
  },
  profile(id, records, context) {
    const row = records.advisors.get(id);
    if (hasProfile(row)) return over(context);
    if (context.formLink('advisorProfile') === '')
      return { changes: [], effects: [], why: context.text.today.notSent.noForm() };
    return sent(
      profileReminderMail(row, context),
      update(advisors, row.id, { profileRemindedOn: context.today }),
      row.name,
      context,
    );
  },
  commitment(id, records, context) {
    const row = records.commitments.get(id);
    const state = commitmentState(row, context.today);
    if (state === 'done' || state === 'cancelled') return over(context);
    const kind = state === 'overdue' ? 'commitmentOverdue' : 'commitmentReminder';
    return sent(
      commitmentMail(row, kind, records.advisories.get(row.advisory), records, context),
      update(commitments, row.id, { remindedOn: context.today }),
      row.ownerName,
      context,
    );
  },
  party(id, records, context) {
    const [, row, role] = id.split('/');
    const owing = owingIn(records, context).filter(
      ({ seat, items }) => seat.case === row && seat.role === role && items.length > 0,
    );
    if (owing.length === 0) return over(context);
    const names = owing.map(({ seat }) => seat.name).join(', ');
    return fromRound(together(owing.map((each) => partyReminder([each], context))), names, context);
  },
};

function sent(mails: readonly Effect[], change: Change, who: string, context: Context): DueMails {
  return mails.length === 0 ? noAddress(who, context) : { changes: [change], effects: mails, why: '' };
}

function fromRound({ changes, effects }: RoundPart, who: string, context: Context): DueMails {
  return effects.length === 0 ? noAddress(who, context) : { changes, effects, why: '' };
}

function noAddress(who: string, { text }: Context): DueMails {
  return { changes: [], effects: [], why: text.today.notSent.noAddress({ who }) };
}

function over({ text }: Context): DueMails {
  return { changes: [], effects: [], why: text.today.notSent.over() };
}

function nameIn(rows: { find(id: string): { readonly name: string } | undefined }, id: string): string {
  return rows.find(id)?.name ?? id;
}
