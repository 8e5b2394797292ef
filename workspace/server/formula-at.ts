// A formula as it reads when moved by some rows and columns: references without $ move along, texts in quotes stay.
import { columnIndex, columnLetters } from '../grid/a1.ts';

const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\w(.])/g;

export function formulaAt(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    REFERENCE,
    (
      token,
      fixedColumn: string | undefined,
      letters: string | undefined,
      fixedRow: string | undefined,
      digits: string | undefined,
    ) => {
      if (letters === undefined || digits === undefined) return token;
      const column = fixedColumn ? letters : columnLetters(Math.max(0, columnIndex(letters) + columns));
      const row = fixedRow ? digits : String(Math.max(1, Number(digits) + rows));
      return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${row}`;
    },
  );
}
