// A pasted or uploaded table as rows of cells: tabs, semicolons, commas or bars, quotes as in RFC 4180.
// A quote that is never closed, or that closes within a cell, is a character like others: it must not swallow rows.

const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** Enough rows to tell the separator by. */
const LOOKED_AT = 60;

type Cells = readonly (readonly string[])[];

export function cellsOf(text: string): Cells {
  return split(text, separatorOf(text), Number.POSITIVE_INFINITY);
}

/** The one that cuts most rows into the same number of cells; a table copied from a sheet has tabs. */
export function separatorOf(text: string): string {
  const tabbed = split(text, '\t', LOOKED_AT);
  if (tabbed.filter(({ length }) => length > 1).length * 2 >= Math.max(1, tabbed.length)) return '\t';
  const scored = SEPARATORS.map((separator) => ({ separator, score: regularity(split(text, separator, LOOKED_AT)) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function regularity(rows: Cells): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, times]) => (cells - 1) * times));
}

function split(text: string, separator: string, most: number): Cells {
  const mark = separator === '|' ? '\\|' : separator;
  const quoted = new RegExp(`[^\\S\\r\\n${mark}]*"([^"]*(?:""[^"]*)*)"[^\\S\\r\\n${mark}]*(?=${mark}|\\r|\\n|$)`, 'y');
  const plain = new RegExp(`[^${mark}\\r\\n]*`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length && rows.length < most) {
    quoted.lastIndex = at;
    const inQuotes = quoted.exec(text);
    plain.lastIndex = at;
    const cell = inQuotes ?? plain.exec(text);
    row.push(inQuotes ? (inQuotes[1] ?? '').replace(/""/g, '"') : (cell?.[0] ?? ''));
    at += cell?.[0].length ?? 0;
    const next = text.charAt(at);
    if (next === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (next === '\r' && text.charAt(at + 1) === '\n') at++;
    at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
