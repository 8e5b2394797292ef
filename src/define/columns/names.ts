// A column that lists names: people or organisations, one after the other, with a least number where the programme asks
// for one. Names that differ only in case and accents are one.
import type { Translated } from '../../text/language.ts';
import { type Column, type ColumnOptions, columnBase, columnOf, folded, type Parsed, plainText } from './column.ts';

const MOST_CHARACTERS = 1_000;
const SEPARATOR = '; ';

interface NamesOptions extends ColumnOptions {
  /** How few there may be; one, unless told. */
  readonly least?: number;
}

export function names(label: Translated, { least = 1, ...options }: NamesOptions = {}): Column<string> {
  const base = columnBase(label, options, 260);
  const parse = (raw: unknown): Parsed<string> => {
    const written = plainText(raw);
    if (written === '') return base.required ? { value: '', problem: { code: 'missing' } } : { value: '' };
    const value = namesIn(written).join(SEPARATOR);
    if (value.length > MOST_CHARACTERS) return { value, problem: { code: 'tooLong', max: MOST_CHARACTERS } };
    return namesIn(written).length < least ? { value, problem: { code: 'tooFew', min: least } } : { value };
  };
  return columnOf<Column<string>>(base, {
    empty: '',
    question: { type: 'paragraph', max: MOST_CHARACTERS, ...(least > 1 ? { min: least } : {}) },
    fromCell: parse,
    toCell: (value) => (value === '' ? null : { stringValue: value }),
    fromAnswer: parse,
    show: (value) => value,
  });
}

function namesIn(written: string): readonly string[] {
  const each = written
    .split(/[;,\n]/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
  return each.filter((name, at) => each.findIndex((other) => folded(other) === folded(name)) === at);
}
