// Ranges without an end (`A3:A`, `B:B`, `2:2`), closed at the edge of their sheet before they are calculated.
// Reference: https://developers.google.com/workspace/sheets/api/guides/concepts#cell
import { areaToA1, parseA1 } from '../a1.ts';
import { areaOf, type GridSize } from '../range.ts';

// Texts, titles and names are taken whole, so that nothing inside them is mistaken for a range.
const pattern =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?|\$?[A-Za-z]{1,3}\$?[1-9]\d*:\$?[1-9]\d*|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w(.!$\u00C0-\u024F])|'(?:[^']|'')*'|[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*|\d+(?:\.\d+)?/g;

export const titleOfPrefix = (prefix: string): string => {
  const title = prefix.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
};

/** `sizeOf` gets the title of the sheet, nothing for the formula's own; it answers nothing where there is no such sheet. */
export function closedRanges(formula: string, sizeOf: (title: string | undefined) => GridSize | undefined): string {
  return formula.replace(pattern, (token, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return token;
    const range = parseA1(reference.replaceAll('$', ''))?.range;
    const isClosed =
      range?.startRowIndex !== undefined &&
      range.endRowIndex !== undefined &&
      range.startColumnIndex !== undefined &&
      range.endColumnIndex !== undefined;
    const size = sizeOf(prefix === undefined ? undefined : titleOfPrefix(prefix));
    if (!range || isClosed || !size) return token;
    const area = areaOf(range, size);
    if (area.endRow <= area.row || area.endColumn <= area.column) return '#REF!';
    return `${prefix ?? ''}${areaToA1(area)}`;
  });
}
