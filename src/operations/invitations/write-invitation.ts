// One invitation as it is written down and mailed, whether somebody is invited alone or with many others.
// Whether she may be invited at all is decided before.
import { addDays } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { Effect } from '../../define/effects.ts';
import { type Insert, insert } from '../../define/records.ts';
import type { AdvisorFacts } from '../../matching/facts/fleet.ts';
import type { RequestMatching } from '../../matching/match-request.ts';
import { scoreOf } from '../../matching/score-pair.ts';
import { weighTerms } from '../../matching/weigh-terms.ts';
import { summaryOf } from '../../matching/words/summary.ts';
import { inTimeFor } from '../../progress/promise.ts';
import { advisors } from '../../tables/advisors.ts';
import { type Assignment, assignments } from '../../tables/assignments.ts';
import type { Request } from '../../tables/requests.ts';
import { type InvitationNames, invitationMail } from './invitation-message.ts';

export interface WrittenInvitation {
  readonly sent: Pick<Assignment, 'id' | 'advisor' | 'answerBy'>;
  readonly row: Insert;
  readonly effects: readonly Effect[];
}

/** `override` is the coordination's reason for an exception; '' when none is made. */
export function writeInvitation(
  { facts, fleet, words }: RequestMatching,
  advisor: AdvisorFacts,
  override: string,
  records: InvitationNames,
  context: Context,
): WrittenInvitation {
  const id = context.newId(assignments);
  const answerBy = answerDay(facts.row, context);
  const sent = { id, advisor: advisor.row.id, answerBy };
  return {
    sent,
    row: insert(assignments, id, {
      request: facts.row.id,
      advisor: advisor.row.id,
      invitedAt: context.now,
      answerBy,
      score: scoreOf(weighTerms(facts, fleet), facts, advisor, fleet),
      why: summaryOf(facts, advisor, fleet, words),
      override,
    }),
    effects: invitationMail(sent, facts.row, records, context),
  };
}

/** The last day for answering, before the session asked for. */
export function answerDay({ proposedAt }: Pick<Request, 'proposedAt'>, { settings, today }: Context): string {
  return inTimeFor(addDays(today, settings.invitationDays), proposedAt, today);
}

/** Whether the directory holds an address that a mail can go to. */
export function hasMail({ row }: AdvisorFacts, context: Context): boolean {
  return row.email !== '' && !advisors.columns.email.fromAnswer(row.email, context).problem;
}
