// Rows copied from a sheet as values of a block: by their headings where the first row has them, else in order.
import type { FieldSpec, FieldValue } from '../../src/blocks/screen.ts';
import { folded } from '../../src/define/columns/column.ts';
import { cellsOf } from '../../src/importing/list/cells-of.ts';
import type { SpecsText } from '../../src/text/specs-text.ts';
import { isLink } from './row-values.ts';

export interface PastedRows {
  readonly rows: readonly Readonly<Record<string, FieldValue>>[];
  /** How many columns are taken. */
  readonly columns: number;
  /** In words; nothing is added while there is one. */
  readonly problems: readonly string[];
}

export function readPasted(pasted: string, all: readonly FieldSpec[], room: number, text: SpecsText): PastedRows {
  const fields = all.filter(({ readOnly, isLater }) => !readOnly && !isLater);
  const lines = cellsOf(pasted)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const headed = headings(lines[0] ?? [], fields);
  const order = headed ?? fields;
  const body = headed ? lines.slice(1) : lines;
  const widest = Math.max(0, ...body.map(({ length }) => length));
  if (widest > order.length) return { rows: [], columns: 0, problems: [text.pasteTooWide(widest, fields.length)] };
  const problems = body.length > room ? [text.pasteTooMany(body.length, room)] : [];
  const rows = body.map((cells, at) => {
    const values: Record<string, FieldValue> = {};
    for (const [index, field] of order.entries()) {
      if (!field) continue;
      const { value, problem } = read(field, cells[index] ?? '', text);
      values[field.key] = value;
      if (problem) problems.push(text.pasteProblem(at + 1, field.label, problem));
    }
    for (const field of fields)
      if (field.required && !order.includes(field))
        problems.push(text.pasteProblem(at + 1, field.label, text.pasteMissing));
    return values;
  });
  return { rows, columns: headed ? headed.filter(Boolean).length : widest, problems };
}

/** The field of each column, when the first line names at least two of them, or the only one. */
function headings(
  line: readonly string[],
  fields: readonly FieldSpec[],
): readonly (FieldSpec | undefined)[] | undefined {
  const found = line.map((cell) => fields.find(({ label }) => folded(label) === folded(cell)));
  const named = found.filter(Boolean).length;
  return named >= Math.min(2, fields.length) ? found : undefined;
}

function read(field: FieldSpec, cell: string, text: SpecsText): { value: FieldValue; problem?: string } {
  const { type, options, required, most } = field;
  if (cell === '') return required ? { value: '', problem: text.pasteMissing } : { value: '' };
  const keyOf = (written: string) =>
    options.find(({ value, label }) => [value, label].some((each) => folded(each) === folded(written)))?.value;
  switch (type) {
    case 'choice': {
      const key = keyOf(cell);
      return key === undefined ? { value: cell, problem: text.pasteNotOption(cell) } : { value: key };
    }
    case 'choices': {
      const parts = cell.split(/[;\n]/).map((part) => part.trim());
      const unknown = parts.find((part) => part !== '' && keyOf(part) === undefined);
      const value = parts.flatMap((part) => keyOf(part) ?? []);
      if (unknown !== undefined) return { value, problem: text.pasteNotOption(unknown) };
      return most !== null && new Set(value).size > most ? { value, problem: text.atMost(most) } : { value };
    }
    case 'date':
      return /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})$/.test(cell)
        ? { value: cell }
        : { value: cell, problem: text.pasteNotDate(cell) };
    case 'time':
      return /^\d{1,2}([:.h]\d{2})?(:\d{2})?\s*h?\s*([ap]\.?\s*m\.?)?$/i.test(cell)
        ? { value: cell }
        : { value: cell, problem: text.pasteNotTime(cell) };
    case 'number':
    case 'scale':
      return /^-?[\d.,\s$%]*\d[\s%]*$/.test(cell)
        ? { value: cell }
        : { value: cell, problem: text.pasteNotNumber(cell) };
    case 'link':
      return isLink(cell) ? { value: cell } : { value: cell, problem: text.pasteNotLink };
    default:
      return most !== null && cell.length > most ? { value: cell, problem: text.pasteTooLong(most) } : { value: cell };
  }
}
