// A past made from a seed: people invited over two years, some of whom accept, and advisories with surveys.
// What matters for scores and answers is up to the test; where people differ, some are liked more and accept more often.
import { makeOffice } from '../../../bench/click/office.ts';
import { seededRandom } from '../../../bench/random.ts';
import { addDays } from '../../../src/calendar/local-date.ts';
import type { AnyTable, Row, RowValues } from '../../../src/define/define-table.ts';
import type { PastSources } from '../../../src/matching/learning/past-cases.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { type Advisor, advisors } from '../../../src/tables/advisors.ts';
import { areas } from '../../../src/tables/areas.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { type Request, requests } from '../../../src/tables/requests.ts';
import { topics } from '../../../src/tables/topics.ts';

export const TODAY = '2026-11-20';
const DAYS_OF_PAST = 700;

interface PastSizes {
  readonly seed: number;
  readonly requests: number;
  readonly advisors: number;
  readonly peopleDiffer?: boolean;
  /** Points that somebody's score gains, and what her chance to accept gains, with this request; nothing unless told. */
  readonly score?: (request: Request, advisor: Advisor) => number;
  readonly accepts?: (request: Request, advisor: Advisor) => number;
}

export const offersTopic = (request: Request, advisor: Advisor): boolean =>
  advisor.topics.some((id) => id === request.topic);

export function randomPast({
  seed,
  peopleDiffer = false,
  score = () => 0,
  accepts = () => 0,
  ...sizes
}: PastSizes): PastSources {
  const random = seededRandom(seed);
  const office = makeOffice({ today: TODAY, seed, ...sizes });
  const rowsOf = <T extends AnyTable>(table: T): readonly Row<T>[] =>
    office
      .filter((row) => row.table.key === table.key)
      .map(({ id, values }) => rowOf(table, id, values as Partial<RowValues<T>>));
  const people = rowsOf(advisors);
  const asked = rowsOf(requests).map((row) => {
    const receivedOn = addDays(TODAY, -30 - random.below(DAYS_OF_PAST));
    return { ...row, receivedOn, proposedAt: `${addDays(receivedOn, 30)}T10:00` };
  });
  const ways = people.map(() =>
    peopleDiffer
      ? { liked: 3.6 + random.below(120) / 100, willing: 0.4 + random.below(50) / 100 }
      : { liked: 4.2, willing: 0.65 },
  );
  const invited: Row<typeof assignments>[] = [];
  const opened: Row<typeof advisories>[] = [];
  for (const request of asked) {
    const knowing = people.filter((person) => offersTopic(request, person));
    for (let round = 0; round < 3; round++) {
      const pool = random.below(2) === 0 && knowing.length > 0 ? knowing : people;
      const person = pool[random.below(pool.length)] as Advisor;
      const way = ways[people.indexOf(person)] as (typeof ways)[number];
      const invitedOn = addDays(request.receivedOn, 2 + round * 4);
      const isYes = random.below(1_000) / 1_000 < way.willing + accepts(request, person);
      const id = `I-${invited.length + 1}`;
      if (invited.some((row) => row.request === request.id && row.advisor === person.id)) continue;
      invited.push(
        rowOf(assignments, id, {
          request: request.id,
          advisor: person.id,
          invitedAt: `${invitedOn}T10:00`,
          answer: isYes ? 'accepted' : 'declined',
          answeredOn: addDays(invitedOn, 2),
        }),
      );
      if (!isYes) continue;
      const surveyCount = 3 + random.below(10);
      const mean = way.liked + score(request, person) + (random.below(100) - 50) / 100;
      opened.push(
        rowOf(advisories, `A-${opened.length + 1}`, {
          request: request.id,
          advisor: person.id,
          area: request.area,
          topic: request.topic,
          openedOn: addDays(invitedOn, 2),
          closedOn: addDays(invitedOn, 70),
          surveyCount,
          surveyTotal: Math.round(Math.min(5, Math.max(1, mean)) * 100) * surveyCount,
        }),
      );
      break;
    }
  }
  return {
    today: TODAY,
    advisors: people,
    topics: rowsOf(topics),
    areas: rowsOf(areas),
    requests: asked,
    assignments: invited,
    advisories: opened,
    sessions: [],
  };
}

export function rowOf<T extends AnyTable>(table: T, id: string, values: Partial<RowValues<T>>): Row<T> {
  const empty = Object.entries(table.columns).map(([key, column]) => [key, column.empty]);
  return { ...Object.fromEntries(empty), ...values, id } as Row<T>;
}
