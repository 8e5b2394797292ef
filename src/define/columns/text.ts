// Columns of text: one line, a paragraph, an e-mail address, a telephone, a link, a technical value.
// The longest text Google Sheets accepts in a cell is 50,000 characters.
import type { Translated } from '../../text/language.ts';
import { publicAddress } from '../public-address.ts';
import {
  type Column,
  type ColumnOptions,
  columnBase,
  columnOf,
  type Parsed,
  type Problem,
  plainText,
  type Question,
} from './column.ts';

export const MAX_CELL_CHARACTERS = 50_000;

interface TextOptions extends ColumnOptions {
  /** Longest accepted text, in characters. */
  readonly max?: number;
}

const emailPattern = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\]]{2,}$/;
const phonePattern = /^\+?[\d\s().-]{7,25}$/;
const linkPattern = /^https:\/\/[^\s<>"]+$/;

function textColumn(
  type: Question['type'],
  label: Translated,
  options: TextOptions,
  defaults: { max: number; width: number },
  check: (text: string) => Problem | undefined = () => undefined,
): Column<string> {
  const max = options.max ?? defaults.max;
  const base = columnBase(label, options, defaults.width);
  const parse = (raw: unknown): Parsed<string> => {
    const value = plainText(raw);
    if (value === '') return base.required ? { value, problem: { code: 'missing' } } : { value };
    if (value.length > max) return { value, problem: { code: 'tooLong', max } };
    const problem = check(value);
    return problem ? { value, problem } : { value };
  };
  return columnOf<Column<string>>(base, {
    empty: '',
    question: { type, max },
    ...(type === 'phone' ? { numberFormat: { type: 'TEXT' as const, pattern: '@' } } : {}),
    fromCell: parse,
    toCell: (value) => (value === '' ? null : { stringValue: fitCell(value) }),
    fromAnswer: parse,
    show: (value) => value,
  });
}

/** A text that fits in a cell; what is left out stays in the form's own answer. */
export function fitCell(value: string): string {
  return value.length <= MAX_CELL_CHARACTERS ? value : `${value.slice(0, MAX_CELL_CHARACTERS - 1)}…`;
}

export const text = (label: Translated, options: TextOptions = {}) =>
  textColumn('text', label, options, { max: 200, width: 180 });

export const longText = (label: Translated, options: TextOptions = {}) =>
  textColumn('paragraph', label, options, { max: 4_000, width: 280 });

export const email = (label: Translated, options: TextOptions = {}) =>
  textColumn('email', label, { privacy: 'personal', ...options }, { max: 254, width: 210 }, (value) =>
    emailPattern.test(value) ? undefined : { code: 'notEmail', value },
  );

export const phone = (label: Translated, options: TextOptions = {}) =>
  textColumn('phone', label, { privacy: 'personal', ...options }, { max: 25, width: 130 }, (value) =>
    phonePattern.test(value) ? undefined : { code: 'notPhone', value },
  );

export const link = (label: Translated, options: TextOptions = {}) =>
  textColumn('link', label, options, { max: 2_000, width: 160 }, (value) =>
    linkPattern.test(value) ? undefined : { code: 'notLink', value },
  );

/** Of a deployed web app; see public-address.ts. */
export const pagesAddress = (label: Translated, options: TextOptions = {}) =>
  textColumn('link', label, options, { max: 300, width: 160 }, (value) =>
    publicAddress(value) === '' ? { code: 'notPagesAddress', value } : undefined,
  );

/** Of use to the add-on only: an id, a list, a small JSON. */
export const technical = (label: Translated, options: TextOptions = {}) =>
  textColumn('text', label, { technical: true, ...options }, { max: MAX_CELL_CHARACTERS, width: 100 });
