// A batch whose answer was lost may have been applied. The sequences of codes written with it tell, because nobody
// else writes them under the lock: then the run goes on as if it had been answered, instead of failing or doubling.
import type { Change } from '../../src/define/records.ts';
import { cellContext } from '../../src/interpreter/create-context.ts';
import { parseTable } from '../../src/interpreter/parse-table.ts';
import { counters } from '../../src/tables/system.ts';
import { isPassingFault, isRefusedBatch } from '../google/retry.ts';
import { readTabs, type SeenCells, type SheetsRequest, writeBatch } from '../google/sheets.ts';

const WAITS_MS = [500, 2_000];

/** What the answer showed of the ranges; undefined when the answer was lost or the ranges could not be shown. */
export function writeProven(
  workbookId: string,
  requests: SheetsRequest[],
  changes: readonly Change[],
  rangesToSee: readonly string[],
): SeenCells | undefined {
  const codes = changes.filter((change) => change.table === counters);
  /** Cells set to the same values a second time are the same; rows added or removed a second time are not. */
  const repeatable = changes.every((change) => change.type === 'update');
  let ranges = rangesToSee;
  for (const wait of [...WAITS_MS, undefined]) {
    try {
      const seen = writeBatch(workbookId, requests, ranges);
      return ranges === rangesToSee ? seen : undefined;
    } catch (error) {
      // A tab that was renamed in this moment cannot be shown under its old name; asked for nothing, it can be written.
      const worthAnother = isPassingFault(error) || (ranges.length > 0 && !isRefusedBatch(error));
      if (wait === undefined || !worthAnother || (codes.length === 0 && !repeatable)) throw error;
      ranges = [];
      Utilities.sleep(wait);
      if (codes.length > 0 && standing(workbookId, codes)) return undefined;
    }
  }
  return undefined;
}

function standing(workbookId: string, codes: readonly Change[]): boolean {
  const values = readTabs(workbookId, [{ sheetId: counters.sheetId }]).get(counters.sheetId)?.values ?? [];
  const { rows } = parseTable(counters, values, cellContext('es', new Map()));
  return codes.every(
    (change) => change.type !== 'remove' && rows.find(({ id }) => id === change.id)?.last === change.values.last,
  );
}
