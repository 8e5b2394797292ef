// Columns with a closed list of options: one of them, several, or yes/no.
// The sheet shows the label in the workbook's language; the code sees the option's key; any language is understood.
import type { Language, Translated } from '../../text/language.ts';
import { type Column, type ColumnOptions, columnBase, columnOf, folded, type Parsed, plainText } from './column.ts';

export interface ChoiceColumn<K extends string> extends Column<K | ''> {
  readonly options: Readonly<Record<K, Translated>>;
}
export interface ChoicesColumn<K extends string> extends Column<readonly K[]> {
  readonly options: Readonly<Record<K, Translated>>;
}

interface ChoiceOptions<K extends string> extends ColumnOptions {
  /** What options were called in earlier versions: cells that say so mean the same. */
  readonly formerly?: Readonly<Partial<Record<K, Translated>>>;
}

/** Finds the option that a text means: its key or its label in any language. Made at the first question. */
function optionFinder<K extends string>(
  options: Readonly<Record<K, Translated>>,
  formerly?: Readonly<Partial<Record<K, Translated>>>,
): (written: string) => K | undefined {
  let known: Map<string, K> | undefined;
  return (written) => {
    known ??= new Map([...(formerly ? writingsOf(formerly) : []), ...writingsOf(options)]);
    return known.get(written) ?? known.get(folded(written));
  };
}

/** Every way to write an option, as in its label and folded; of two options that read the same the first counts. */
function writingsOf<K extends string>(options: Readonly<Partial<Record<K, Translated>>>): Map<string, K> {
  const known = new Map<string, K>();
  const writings = (Object.keys(options) as K[]).flatMap((key) =>
    [key, ...Object.values<string>(options[key] ?? {})].map((writing) => ({ key, writing })),
  );
  for (const { key, writing } of writings) if (!known.has(folded(writing))) known.set(folded(writing), key);
  for (const { key, writing } of writings) known.set(writing, known.get(folded(writing)) ?? key);
  return known;
}

function optionList<K extends string>(options: Readonly<Record<K, Translated>>) {
  return (Object.keys(options) as K[]).map((value) => ({ value, label: options[value] }));
}

export function choice<K extends string>(
  label: Translated,
  choices: Readonly<Record<K, Translated>>,
  options: ChoiceOptions<K> = {},
): ChoiceColumn<K> {
  const base = columnBase(label, options, 150);
  const keyOf = optionFinder(choices, options.formerly);
  const parse = (raw: unknown): Parsed<K | ''> => {
    const written = plainText(raw);
    if (written === '') return base.required ? { value: '', problem: { code: 'missing' } } : { value: '' };
    const key = keyOf(written);
    return key ? { value: key } : { value: '', problem: { code: 'notChoice', value: written } };
  };
  return columnOf<ChoiceColumn<K>>(base, {
    options: choices,
    empty: '',
    question: { type: 'choice', options: optionList(choices) },
    fromCell: parse,
    toCell: (value, { language }) => (value === '' ? null : { stringValue: choices[value][language] }),
    fromAnswer: parse,
    show: (value, { language }) => (value === '' ? '' : choices[value][language]),
  });
}

const SEPARATOR = '; ';

interface ChoicesOptions extends ColumnOptions {
  /** How many may be chosen; any number, unless told. */
  readonly max?: number;
}

export function choices<K extends string>(
  label: Translated,
  allowed: Readonly<Record<K, Translated>>,
  { max, ...options }: ChoicesOptions = {},
): ChoicesColumn<K> {
  const base = columnBase(label, options, 220);
  const keyOf = optionFinder(allowed);
  const parse = (raw: unknown): Parsed<readonly K[]> => {
    const written = (Array.isArray(raw) ? raw : plainText(raw).split(/;|\n/))
      .map(plainText)
      .filter((part) => part !== '');
    if (written.length === 0) return base.required ? { value: [], problem: { code: 'missing' } } : { value: [] };
    const keys = written.map((part) => keyOf(part));
    const value = keys.filter((key): key is K => key !== undefined);
    const unknown = written.find((_, index) => keys[index] === undefined);
    if (unknown !== undefined) return { value, problem: { code: 'notChoice', value: unknown } };
    return max !== undefined && new Set(value).size > max ? { value, problem: { code: 'tooMany', max } } : { value };
  };
  const join = (value: readonly K[], language: Language, separator: string) =>
    value.map((key) => allowed[key][language]).join(separator);
  return columnOf<ChoicesColumn<K>>(base, {
    options: allowed,
    empty: [],
    question: { type: 'choices', options: optionList(allowed), ...(max === undefined ? {} : { max }) },
    fromCell: parse,
    toCell: (value, { language }) => (value.length === 0 ? null : { stringValue: join(value, language, SEPARATOR) }),
    fromAnswer: parse,
    show: (value, { language }) => join(value, language, ', '),
  });
}

export const yesNoOptions = {
  yes: { es: 'Sí', en: 'Yes', pt: 'Sim' },
  no: { es: 'No', en: 'No', pt: 'Não' },
} as const;

const yesOrNo = optionFinder(yesNoOptions);

/** Yes or no; an empty cell means no. */
export function yesNo(label: Translated, options: ColumnOptions = {}): Column<boolean> {
  const base = columnBase(label, options, 90);
  const parse = (raw: unknown): Parsed<boolean> => {
    if (typeof raw === 'boolean') return { value: raw };
    const written = plainText(Array.isArray(raw) ? raw[0] : raw);
    if (written === '') return base.required ? { value: false, problem: { code: 'missing' } } : { value: false };
    const key = yesOrNo(written) ?? (folded(written).startsWith('si') ? 'yes' : undefined);
    return key ? { value: key === 'yes' } : { value: false, problem: { code: 'notChoice', value: written } };
  };
  return columnOf<Column<boolean>>(base, {
    empty: false,
    question: { type: 'yesNo', options: optionList(yesNoOptions) },
    fromCell: parse,
    toCell: (value, { language }) => ({ stringValue: yesNoOptions[value ? 'yes' : 'no'][language] }),
    fromAnswer: parse,
    show: (value, { language }) => yesNoOptions[value ? 'yes' : 'no'][language],
  });
}
