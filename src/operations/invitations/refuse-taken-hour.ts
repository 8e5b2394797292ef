// Nobody says yes to two groups at one hour: what she accepted before, or a session of hers, is named instead.
// An exception that the coordination made with its reason, when it invited her, holds for her answer too.
import { showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { Records } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { engagementAt, engagementsByAdvisor } from '../../matching/facts/engagements.ts';
import { minuteNumber, SESSION_MINUTES } from '../../matching/facts/moments.ts';
import { overlaps } from '../../matching/facts/overlaps.ts';
import type { advisories } from '../../tables/advisories.ts';
import type { Assignment, assignments } from '../../tables/assignments.ts';
import type { Request, requests } from '../../tables/requests.ts';
import type { sessions } from '../../tables/sessions.ts';

type HourRecords = Records<typeof requests | typeof assignments | typeof advisories | typeof sessions>;

export function refuseTakenHour(
  { advisor, override }: Pick<Assignment, 'advisor' | 'override'>,
  request: Request,
  records: HourRecords,
  { language }: Context,
): void {
  if (override !== '' || request.proposedAt === '') return;
  const start = minuteNumber(request.proposedAt);
  const asked = { row: request, start, end: start + SESSION_MINUTES };
  const code = sessionAt(advisor, asked, records) || acceptedAt(advisor, asked, records);
  if (code !== '') throw refuse('hourTaken', { code, when: showDateTime(request.proposedAt, language) });
}

type Asked = Parameters<typeof engagementAt>[0];

function acceptedAt(advisor: string, asked: Asked, records: HourRecords): string {
  const engaged = engagementsByAdvisor({
    requests: records.requests.all,
    assignments: records.assignments.all.filter((row) => row.advisor === advisor),
    advisories: records.advisories.all,
    sessions: records.sessions.all,
  }).get(advisor);
  return engagementAt(asked, engaged ?? [], true)?.request ?? '';
}

function sessionAt(advisor: string, asked: Asked, records: HourRecords): string {
  const own = records.advisories.all.filter((row) => row.advisor === advisor && row.cancelledOn === '');
  const taken = records.sessions.all.find((row) => {
    if (row.cancelledOn !== '' || row.startsAt === '' || !own.some(({ id }) => id === row.advisory)) return false;
    const start = minuteNumber(row.startsAt);
    return overlaps(asked, { start, end: start + Math.round((row.hours ?? 1) * 60) });
  });
  return taken?.advisory ?? '';
}
