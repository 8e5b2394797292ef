// Checks approvals one after the other, each with what the ones before it have already promised:
// seats of the request, places of the month, hours, and who is invited.
import type { Context } from '../../define/context.ts';
import type { AdvisorFacts, Fleet } from '../../matching/facts/fleet.ts';
import { prepareRequest } from '../../matching/facts/request-facts.ts';
import { fleetOfToday, type MatchingRecords, type RequestMatching, wordsOf } from '../../matching/match-request.ts';
import { engagedWith, engagementsOf } from '../../matching/propose/engagements.ts';
import { allRules } from '../../matching/rules/all-rules.ts';
import { freeSeats } from '../../progress/free-seats.ts';
import { isCovered, isDatePassed, requestFiles } from '../../progress/request-state.ts';
import type { Assignment } from '../../tables/assignments.ts';
import type { PairChoice } from '../../views/proposals-view.ts';
import { hasMail } from '../invitations/write-invitation.ts';

export interface CheckedApproval {
  readonly matching: RequestMatching;
  readonly advisor: AdvisorFacts;
}

export interface RunningApproval {
  /** Why she cannot be invited, in one sentence; or what is needed to invite her. */
  check(pair: PairChoice): CheckedApproval | string;
  /** From here on the invitation counts. */
  record(checked: CheckedApproval, sent: Pick<Assignment, 'id' | 'advisor' | 'answerBy'>): void;
}

export function openApproval(records: MatchingRecords, context: Context): RunningApproval {
  const words = context.text.proposals.refused;
  const matchingWords = wordsOf(context);
  const base = fleetOfToday(records, context);
  const advisors = [...base.advisors];
  const fleet: Fleet = { ...base, advisors };
  const fileOf = requestFiles(records.assignments.all, records.advisories.all);
  const requestOf = (id: string) => records.requests.find(id);
  const promised = new Map<string, Assignment[]>();
  const engagements = new Map(engagementsOf(fleet));

  return {
    check({ request: code, advisor: id }) {
      const request = requestOf(code);
      if (!request) return words.requestGone({ code });
      const advisor = advisors[fleet.indexOf.get(id) ?? -1];
      if (!advisor) return words.gone();
      if (request.closedOn !== '') return words.closed({ code });
      if (request.reviewedOn === '' || request.toCorrect !== '') return words.toReview({ code });
      if (isDatePassed(request, context.now)) return words.datePassed({ code });
      const own = promised.get(code) ?? [];
      const standing = fileOf(request);
      const invitations = [...standing.invitations, ...own];
      const facts = prepareRequest(
        request,
        { area: records.areas.find(request.area), assignments: invitations },
        fleet,
      );
      const against = allRules.find((rule) => rule.blocks(facts, advisor, fleet));
      if (against) return against.reason(facts, advisor, matchingWords);
      if (isCovered(standing) || freeSeats({ ...standing, invitations }) <= 0) return words.covered({ code });
      const other = engagedWith(facts, advisor.index, engagements);
      if (other !== '') return words.sameHour({ code: other });
      if (!hasMail(advisor, context) && advisor.row.phone === '') return words.unreachable();
      return { matching: { fleet, facts, words: matchingWords }, advisor };
    },
    record({ matching: { facts }, advisor }, sent) {
      const { id: request } = facts.row;
      // The rules look at nothing of an invitation but who was asked and what she answered.
      const invitation = { ...sent, request, answer: '' } as Assignment;
      promised.set(request, [...(promised.get(request) ?? []), invitation]);
      const load = new Map(advisor.load);
      load.set(facts.month, (load.get(facts.month) ?? 0) + 1);
      advisors[advisor.index] = { ...advisor, load };
      if (facts.start === -1) return;
      const hours = { request, start: facts.start, end: facts.end };
      engagements.set(advisor.index, [...(engagements.get(advisor.index) ?? []), hours]);
    },
  };
}
