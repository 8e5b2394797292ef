// Functions of Sheets over text that the engine lacks. Regular expressions are JavaScript's, which read RE2's.
// Reference: https://support.google.com/docs/table/25273
import { type Argument, FormulaFailure, firstOf, type Item, type Matrix, single, textOf } from './matrix.ts';

type TextFunction = (args: readonly Argument[]) => Matrix;

const part = (args: readonly Argument[], index: number): string => textOf(firstOf(args[index]));

function expression(text: string, flags: string): RegExp {
  try {
    return new RegExp(text, flags);
  } catch {
    throw new FormulaFailure('REF', `«${text}» no es una expresión regular.`);
  }
}

/** Item by item over the first argument, as ARRAYFORMULA does. */
const each =
  (change: (text: string, args: readonly Argument[]) => Item['value']): TextFunction =>
  (args) =>
    (args[0]?.matrix ?? []).map((line) =>
      line.map(({ value }) => ({ value: typeof value === 'object' ? value : change(textOf(value), args) })),
    );

/** https://support.google.com/docs/answer/3098292 */
const regexMatch = each((text, args) => expression(part(args, 1), 'su').test(text));

/** https://support.google.com/docs/answer/3098244 */
const regexExtract = each((text, args) => {
  const match = expression(part(args, 1), 'su').exec(text);
  if (!match) throw new FormulaFailure('N_A', `REGEXEXTRACT no encontró «${part(args, 1)}» en «${text}».`);
  if (match.length > 2)
    throw new FormulaFailure('VALUE', 'REGEXEXTRACT con varios grupos no está disponible en el espacio sin conexión.');
  return match[1] ?? match[0];
});

/** https://support.google.com/docs/answer/3098245 */
const regexReplace = each((text, args) => text.replace(expression(part(args, 1), 'gsu'), part(args, 2)));

const asTyped = (text: string): Item['value'] =>
  text === '' ? undefined : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;

/** https://support.google.com/docs/answer/3094136 */
const split: TextFunction = (args) => {
  const delimiter = part(args, 1);
  if (delimiter === '') throw new FormulaFailure('VALUE', 'SPLIT necesita un separador.');
  const isEach = firstOf(args[2]) !== false;
  const dropsEmpty = firstOf(args[3]) !== false;
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const by = isEach
    ? new RegExp(`[${[...delimiter].map((sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).join('')}]`, 'u')
    : new RegExp(escaped(delimiter), 'u');
  const pieces = part(args, 0).split(by);
  const kept = dropsEmpty ? pieces.filter((piece) => piece !== '') : pieces;
  if (kept.length === 0) throw new FormulaFailure('VALUE', 'SPLIT: no hay texto que dividir.');
  return [kept.map((piece) => ({ value: asTyped(piece) }))];
};

/** https://support.google.com/docs/answer/3094077 */
const join: TextFunction = (args) =>
  single(
    args
      .slice(1)
      .flatMap(({ matrix }) => matrix.flat())
      .map(({ value }) => textOf(value))
      .join(part(args, 0)),
  );

/** https://support.google.com/docs/answer/3093313 — the text is shown; it leads nowhere when clicked. */
const hyperlink: TextFunction = (args) => single(args.length > 1 ? firstOf(args[1]) : firstOf(args[0]));

export const textFunctions: ReadonlyMap<string, TextFunction> = new Map([
  ['REGEXMATCH', regexMatch],
  ['REGEXEXTRACT', regexExtract],
  ['REGEXREPLACE', regexReplace],
  ['SPLIT', split],
  ['JOIN', join],
  ['HYPERLINK', hyperlink],
]);
