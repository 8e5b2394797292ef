// Formulas as people write them in the workbook's language, as the workbook keeps them, and as they are calculated.
// Kept: English names, the separators of the workbook's locale (`;` becomes `,` where the decimal sign is a point).
// Sources: https://support.google.com/docs/answer/25273 (formulas),
// https://github.com/googleapis/google-api-nodejs-client/issues/1994 (the API keeps the locale's separators).
import { localeConventions } from '../locale.ts';
import { type FormulaToken, formulaTokens, isCalled } from './formula-tokens.ts';
import { englishNames, spanishNames } from './spanish-names.ts';

const isSpanish = (locale: string): boolean => locale.startsWith('es');
const hasDecimalComma = (locale: string): boolean => localeConventions(locale).decimal === ',';

const isSheetTitle = (tokens: readonly FormulaToken[], index: number): boolean => tokens[index + 1]?.text === '!';

const joined = (tokens: readonly FormulaToken[], change: (token: FormulaToken, index: number) => string): string =>
  tokens.map(change).join('');

/** What the workbook keeps of a typed formula. */
export function keptFormula(typed: string, locale: string): string {
  const { decimal, trueWord, falseWord } = localeConventions(locale);
  const tokens = formulaTokens(typed, hasDecimalComma(locale) ? ',' : '.');
  return joined(tokens, ({ kind, text, within }, index) => {
    if (kind === 'sign') return text === ';' && within !== '{' && decimal === '.' ? ',' : text;
    if (kind !== 'name' || isSheetTitle(tokens, index)) return text;
    const upper = text.toUpperCase();
    if (isCalled(tokens, index)) return isSpanish(locale) ? (englishNames.get(upper) ?? text) : text;
    if (upper === trueWord) return 'TRUE';
    return upper === falseWord ? 'FALSE' : text;
  });
}

/** The kept formula as a person of the workbook's language reads it. */
export function shownFormula(kept: string, locale: string): string {
  if (!isSpanish(locale)) return kept;
  const { trueWord, falseWord } = localeConventions(locale);
  const tokens = formulaTokens(kept, hasDecimalComma(locale) ? ',' : '.');
  return joined(tokens, ({ kind, text }, index) => {
    if (kind !== 'name' || isSheetTitle(tokens, index)) return text;
    const upper = text.toUpperCase();
    if (isCalled(tokens, index)) return spanishNames.get(upper) ?? text;
    return upper === 'TRUE' ? trueWord : upper === 'FALSE' ? falseWord : text;
  });
}

/** The kept formula with points and commas, as the engine reads it; nothing when its separators are not the locale's. */
export function calculableFormula(kept: string, locale: string): string | undefined {
  if (!hasDecimalComma(locale)) {
    return joined(formulaTokens(kept), ({ kind, text, within }) =>
      kind === 'sign' && text === ';' && within !== '{' ? ',' : text,
    );
  }
  const tokens = formulaTokens(kept, ',');
  if (tokens.some(({ kind, text }) => kind === 'sign' && text === ',')) return undefined;
  return joined(tokens, ({ kind, text, within }) => {
    if (kind === 'number') return text.replace(',', '.');
    if (kind !== 'sign') return text;
    return (text === ';' && within !== '{') || (text === '\\' && within === '{') ? ',' : text;
  });
}
