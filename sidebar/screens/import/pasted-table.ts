// A table copied from a sheet or a page says which of its cells were merged: each cell they cover gets their value, and
// the table is pasted as lines with tabs. Without merged cells the plain text that comes along is as good.

/** Far more than anybody merges. */
const MOST_MERGED = 5_000;

/** undefined where there is no table, or none with merged cells. */
export function pastedTable(html: string): string | undefined {
  if (!/(row|col)span=["']?\d/i.test(html)) return undefined;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows: string[][] = [];
  table.querySelectorAll('tr').forEach((line, at) => {
    let column = 0;
    for (const cell of Array.from(line.querySelectorAll('td, th'))) {
      while (rows[at]?.[column] !== undefined) column++;
      const across = spanOf(cell, 'colspan');
      for (let down = 0; down < spanOf(cell, 'rowspan'); down++)
        for (let right = 0; right < across; right++) {
          const row = rows[at + down] ?? [];
          rows[at + down] = row;
          row[column + right] = textOf(cell);
        }
      column += across;
    }
    rows[at] ??= [];
  });
  return rows.map((row) => Array.from(row, (cell) => quoted(cell ?? '')).join('\t')).join('\n');
}

function spanOf(cell: Element, name: string): number {
  return Math.max(1, Math.min(MOST_MERGED, Number(cell.getAttribute(name)) || 1));
}

function textOf(cell: Element): string {
  for (const line of Array.from(cell.querySelectorAll('br'))) line.replaceWith('\n');
  return (cell.textContent ?? '').trim();
}

function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
