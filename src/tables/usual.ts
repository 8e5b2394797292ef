// What is usual for values that depend on the rest of their row: who was expected, how long a format's sessions take,
// how far a commitment was. The formats are those of the service's own description.
import { addDays } from '../calendar/local-date.ts';
import type { Doubt, Plausible } from '../define/columns/plausible.ts';

type Rule = NonNullable<Plausible['inRow']>;
type Row = Parameters<Rule>[1];
type Look = Parameters<Rule>[2];

/** Half as many again, and five more, still look like a good day. */
const SURPRISE = 1.5;
const FEW_MORE = 5;

function isFarAbove(value: number, expected: number): boolean {
  return value > Math.max(expected * SURPRISE, expected + FEW_MORE);
}

function advisoryOf(row: Row, look: Look): Row | undefined {
  return look.rowOf('advisories', String(row.advisory ?? ''));
}

function askedFor(row: Row, look: Look): number | undefined {
  const request = look.rowOf('requests', String(advisoryOf(row, look)?.request ?? ''));
  return typeof request?.participants === 'number' ? request.participants : undefined;
}

/** How many were expected at a session: those enrolled, or those whom the request named. */
export const usualTurnout: Rule = (value, row, look) => {
  const expected = typeof row.enrolled === 'number' ? row.enrolled : askedFor(row, look);
  if (expected === undefined || expected === 0)
    return Number(value) > MOST_UNANNOUNCED ? { code: 'above', usual: MOST_UNANNOUNCED } : undefined;
  if (value === 0 && row.attendanceOn) return { code: 'nobodyCame', usual: expected };
  return isFarAbove(Number(value), expected) ? { code: 'moreCame', usual: expected } : undefined;
};
const MOST_UNANNOUNCED = 120;

export const usualEnrolment: Rule = (value, row, look) => {
  const expected = askedFor(row, look);
  if (expected === undefined)
    return Number(value) > MOST_UNANNOUNCED ? { code: 'above', usual: MOST_UNANNOUNCED } : undefined;
  return isFarAbove(Number(value), expected) ? { code: 'moreEnrolled', usual: expected } : undefined;
};

/** Hours of one session by format: quick 2 to 4, long-term 1 to 2, others 1 to 4. */
export const usualHours: Rule = (value, row, look) => {
  const format = advisoryOf(row, look)?.format;
  const [code, least, most] =
    format === 'quick'
      ? (['quickHours', 2, 4] as const)
      : format === 'longTerm'
        ? (['longTermHours', 1, 2] as const)
        : (['usualHours', 1, 4] as const);
  return outside(Number(value), code, least, most);
};

function outside(value: number, code: Doubt['code'], least: number, most: number): Doubt | undefined {
  return value < least || value > most ? { code, least, usual: most } : undefined;
}

export const usualSessions: Rule = (value, row) => {
  const sessions = Number(value);
  if (row.format === 'quick' && sessions > 1) return { code: 'quickSessions' };
  if (row.format === 'longTerm' && sessions < 4) return { code: 'fewLongTerm', usual: 4 };
  return sessions > 12 ? { code: 'above', usual: 12 } : undefined;
};

export const alreadyHeld: Rule = (value, _row, { today }) =>
  String(value) > today ? { code: 'stillAhead' } : undefined;

export const afterFirstSession: Rule = (value, row, look) =>
  row.trainingOneOn && String(value) < String(row.trainingOneOn)
    ? { code: 'secondBeforeFirst', usual: row.trainingOneOn }
    : alreadyHeld(value, row, look);

/** Countries whose prices are counted in thousands and millions: Argentina, Chile, Colombia, Paraguay. */
const LARGE_NOTES = ['54', '56', '57', '595'];

export const usualCost: Rule = (value, _row, { settings }) => {
  const usual = LARGE_NOTES.includes(settings.phoneCountryCode) ? 500_000_000 : 500_000;
  return Number(value) > usual ? { code: 'above', usual } : undefined;
};

const TWO_YEARS_DAYS = 731;

export const usualEnd: Rule = (value, row) =>
  row.startsOn && String(value) > addDays(String(row.startsOn), TWO_YEARS_DAYS)
    ? { code: 'longCommitment' }
    : undefined;

/** `progressBefore` is what the row said until now; a row that only stands in the sheet has none. */
export const usualProgress: Rule = (value, row) =>
  typeof row.progressBefore === 'number' && Number(value) < row.progressBefore
    ? { code: 'progressBack', usual: row.progressBefore }
    : undefined;
