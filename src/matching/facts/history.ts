// What everybody has done so far: satisfaction of those served, topics given, areas accompanied, hours already taken.
// Few answers say little, so a satisfaction is drawn towards the mean of all until there are enough of them.
import type { Advisory } from '../../tables/advisories.ts';
import type { Session } from '../../tables/sessions.ts';
import { minuteNumber } from './moments.ts';

/** The mean weighs as much as this many answers. */
const ANSWERS_OF_THE_MEAN = 8;
const MEAN_BEFORE_ANY_ANSWER = 4;

export interface Past {
  readonly advisory: Advisory;
  /** 1 to 5; null while nobody answered. */
  readonly average: number | null;
}

export interface History {
  readonly past: readonly Past[];
  readonly answers: number;
  /** 1 to 5, as answered; null while nobody did. */
  readonly average: number | null;
  /** 1 to 5, drawn towards the mean. */
  readonly shrunk: number;
}

function averageOf(count: number | null, total: number | null): number | null {
  return count && total !== null ? total / 100 / count : null;
}

function shrunkAverage(count: number, total: number, mean: number): number {
  return (total / 100 + ANSWERS_OF_THE_MEAN * mean) / (count + ANSWERS_OF_THE_MEAN);
}

function meanOfAll(advisories: readonly Advisory[]): { readonly mean: number; readonly surveys: number } {
  let count = 0;
  let total = 0;
  for (const row of advisories) {
    count += row.surveyCount ?? 0;
    total += row.surveyTotal ?? 0;
  }
  return { mean: averageOf(count, total) ?? MEAN_BEFORE_ANY_ANSWER, surveys: count };
}

export interface Histories {
  /** By id. */
  of(advisor: string): History;
  /** Start and end of the sessions ahead, one after the other, in minutes. */
  busy(advisor: string): readonly number[];
  readonly mean: number;
  readonly surveys: number;
}

const NEVER: readonly number[] = [];

/** The history of each advisor by id. */
export function historiesOf(advisories: readonly Advisory[], sessions: readonly Session[]): Histories {
  const { mean, surveys } = meanOfAll(advisories);
  const rows = new Map<string, Advisory[]>();
  const advisorOf = new Map<string, string>();
  for (const advisory of advisories) {
    if (advisory.cancelledOn !== '' || advisory.advisor === '') continue;
    advisorOf.set(advisory.id, advisory.advisor);
    rows.set(advisory.advisor, [...(rows.get(advisory.advisor) ?? []), advisory]);
  }
  const busy = new Map<string, number[]>();
  for (const session of sessions) {
    const advisor = advisorOf.get(session.advisory);
    if (!advisor || session.cancelledOn !== '' || session.startsAt === '') continue;
    const start = minuteNumber(session.startsAt);
    const times = busy.get(advisor) ?? [];
    times.push(start, start + Math.round((session.hours ?? 1) * 60));
    busy.set(advisor, times);
  }
  const none: History = { past: [], answers: 0, average: null, shrunk: shrunkAverage(0, 0, mean) };
  return {
    mean,
    surveys,
    busy: (advisor) => busy.get(advisor) ?? NEVER,
    of(advisor) {
      const own = rows.get(advisor);
      if (own === undefined) return none;
      const past = own.map((advisory) => ({
        advisory,
        average: averageOf(advisory.surveyCount, advisory.surveyTotal),
      }));
      const answers = past.reduce((sum, { advisory }) => sum + (advisory.surveyCount ?? 0), 0);
      const total = past.reduce((sum, { advisory }) => sum + (advisory.surveyTotal ?? 0), 0);
      return {
        past,
        answers,
        average: averageOf(answers, total),
        shrunk: shrunkAverage(answers, total, mean),
      };
    },
  };
}
