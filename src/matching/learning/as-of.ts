// The workbook as it stood on the morning of a day, as far as its rows tell: what began, was answered, closed or cancelled
// later is taken back. Surveys count from the day their advisory closed, so that no case is compared with its own answers.
// The directory keeps no history: profiles, topics offered and capacities are those of today. Dates are the latest ones.
import { dayOf, type LocalDate } from '../../calendar/local-date.ts';
import type { Assignment } from '../../tables/assignments.ts';
import type { FleetSources } from '../facts/fleet.ts';

export function sourcesAsOf(sources: FleetSources, day: LocalDate): FleetSources {
  const before = (on: LocalDate): boolean => on !== '' && on < day;
  const knownOn = (on: LocalDate): LocalDate => (before(on) ? on : '');
  const advisories = sources.advisories
    .filter(({ openedOn }) => before(openedOn))
    .map((row) => {
      const isClosed = before(row.closedOn);
      return {
        ...row,
        closedOn: knownOn(row.closedOn),
        cancelledOn: knownOn(row.cancelledOn),
        surveyCount: isClosed ? row.surveyCount : 0,
        surveyTotal: isClosed ? row.surveyTotal : 0,
      };
    });
  const begun = new Set<string>(advisories.map(({ id }) => id));
  return {
    ...sources,
    today: day,
    requests: sources.requests.map((row) => (row.closedOn >= day ? { ...row, closedOn: '' } : row)),
    assignments: sources.assignments
      .filter(({ invitedAt }) => invitedAt !== '' && dayOf(invitedAt) < day)
      .map((row) => (endOf(row) >= day ? { ...row, answer: '', answeredOn: '' } : row)),
    advisories,
    sessions: sources.sessions
      .filter(({ advisory }) => begun.has(advisory))
      .map((row) => (row.cancelledOn >= day ? { ...row, cancelledOn: '' } : row)),
  };
}

/** The day of the answer, or the last one on which it could have come; '' for an invitation that is still open. */
function endOf({ answer, answeredOn, answerBy }: Assignment): LocalDate {
  return answer === 'silent' ? answeredOn || answerBy : answeredOn;
}
