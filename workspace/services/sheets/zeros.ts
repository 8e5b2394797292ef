// What Google's JSON leaves out: the sheet id of a range on the first sheet, which is 0. SheetProperties keep theirs.
// Reported with Google's own answer in https://github.com/Aspire-Budgeting/docs/issues/5; indexes of a range stay,
// since a missing one means unbounded (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#GridRange).
// With the limit `leavesOutZeros` every zero and every false goes, as plain protobuf JSON would have it.

const rangeKeys: ReadonlySet<string> = new Set([
  'range',
  'ranges',
  'gridRange',
  'merges',
  'unprotectedRanges',
  'dimensionRange',
]);

/** Cells: their values are never left out, and there are many of them. */
const cellKeys: ReadonlySet<string> = new Set(['values', 'rowData']);

/** The answer as it travels; parts without anything to leave out are not copied. */
export function withoutZeros<T>(answer: T, all: boolean): T {
  return cut(answer, false, all) as T;
}

function cut(value: unknown, isRange: boolean, all: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => cut(item, isRange, all));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  let changed: Record<string, unknown> | undefined;
  for (const [key, part] of Object.entries(value)) {
    const isLeftOut = all ? part === 0 || part === false : isRange && key === 'sheetId' && part === 0;
    if (isLeftOut) {
      changed ??= { ...value };
      delete changed[key];
      continue;
    }
    const next = cellKeys.has(key) ? part : cut(part, rangeKeys.has(key), all);
    if (next === part) continue;
    changed ??= { ...value };
    changed[key] = next;
  }
  return changed ?? value;
}
