// What is usual for a value: hard limits refuse, usual ones ask. Declared with the column, by limits or by a rule that
// sees the row, and used wherever the value is typed: panel, quick entry, import, form answers and the sheet itself.
import { addDays, dayOf, type LocalDate } from '../../calendar/local-date.ts';
import type { Text } from '../../text/text.ts';
import type { CellContext, Column } from './column.ts';

/** What a rule may look at beyond the value. */
export interface PlausibleLook {
  readonly today: LocalDate;
  readonly settings: { readonly phoneCountryCode: string };
  /** A row of another table, when that table was read. */
  rowOf(table: string, id: string): Readonly<Record<string, unknown>> | undefined;
}

/** Why a value is asked about; worded for people by src/text under `doubts`. */
export interface Doubt {
  readonly code: keyof Text['doubts'];
  /** What was expected or is usual, as the column shows a value of its own. */
  readonly usual?: unknown;
  readonly least?: number;
}

export interface Plausible {
  readonly min?: number;
  readonly max?: number;
  /** For dates: how many days before and after today are usual. */
  readonly daysBack?: number;
  readonly daysAhead?: number;
  inRow?(value: unknown, row: Readonly<Record<string, unknown>>, look: PlausibleLook): Doubt | undefined;
}

/** A date that stands in the sheet grows old by itself; only one so old is taken for a wrong year. */
const WRONG_YEAR_DAYS = 20 * 365;

/** The first doubt about a value; none about what is empty. */
function doubtOf(
  { plausible, empty }: Column,
  value: unknown,
  row: Readonly<Record<string, unknown>>,
  look: PlausibleLook,
  standing: boolean,
): Doubt | undefined {
  if (!plausible || value === empty || value === '' || value === null) return undefined;
  const asked = plausible.inRow?.(value, row, look);
  if (asked) return asked;
  const { min, max } = plausible;
  if (typeof value === 'number') {
    if (max !== undefined && value > max) return { code: 'above', usual: max };
    if (min !== undefined && value < min) return { code: 'below', usual: min };
  }
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) {
    const { daysAhead, daysBack } = plausible;
    const back = standing && daysBack !== undefined ? Math.max(daysBack, WRONG_YEAR_DAYS) : daysBack;
    if (daysAhead !== undefined && dayOf(value) > addDays(look.today, daysAhead)) return { code: 'farAhead' };
    if (back !== undefined && dayOf(value) < addDays(look.today, -back)) return { code: 'longAgo' };
  }
  return undefined;
}

/** The question that a value raises, in words; '' when it raises none. `standing` is for a value already in the sheet. */
export function questionAbout(
  column: Column,
  value: unknown,
  row: Readonly<Record<string, unknown>>,
  look: PlausibleLook & CellContext & { readonly text: Text },
  standing = false,
): string {
  const doubt = doubtOf(column, value, row, look, standing);
  if (!doubt) return '';
  return look.text.doubts[doubt.code]({
    field: column.label[look.language],
    value: column.show(value, look),
    usual: doubt.usual === undefined ? '' : column.show(doubt.usual, look),
    least: doubt.least === undefined ? '' : column.show(doubt.least, look),
  });
}
