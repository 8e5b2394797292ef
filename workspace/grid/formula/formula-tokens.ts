// A formula cut into its words: texts, quoted titles, names, numbers, signs. Joined again they give the formula.

export interface FormulaToken {
  readonly kind: 'text' | 'title' | 'name' | 'number' | 'sign';
  readonly text: string;
  /** How many round brackets and braces are open before it. */
  readonly depth: number;
  /** The innermost bracket it stands in. */
  readonly within: '' | '(' | '{';
}

const word = (decimal: string): RegExp =>
  new RegExp(
    [
      '("(?:[^"]|"")*"?)',
      "('(?:[^']|'')*'?)",
      '([$A-Za-z_\\u00C0-\\u024F][\\w.$\\u00C0-\\u024F]*)',
      `(\\d+(?:\\${decimal}\\d+)?(?:[eE][+-]?\\d+)?|\\${decimal}\\d+)`,
      '([\\s\\S])',
    ].join('|'),
    'g',
  );

/** `decimal` is the workbook's decimal sign: with a comma, 1,5 is one number. */
export function formulaTokens(formula: string, decimal = '.'): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const open: ('(' | '{')[] = [];
  for (const [text, quoted, title, name, number] of formula.matchAll(word(decimal))) {
    const kind = quoted ? 'text' : title ? 'title' : name ? 'name' : number ? 'number' : 'sign';
    if (kind === 'sign' && (text === ')' || text === '}')) open.pop();
    tokens.push({ kind, text, depth: open.length, within: open.at(-1) ?? '' });
    if (kind === 'sign' && (text === '(' || text === '{')) open.push(text);
  }
  return tokens;
}

/** Is the token the name of a function that is called? */
export const isCalled = (tokens: readonly FormulaToken[], index: number): boolean =>
  tokens[index]?.kind === 'name' && tokens[index + 1]?.text === '(';

/** The formula cut at a sign that stands outside all brackets. */
export function splitAt(formula: string, sign: string): string[] {
  const parts: string[] = [''];
  for (const { kind, text, depth } of formulaTokens(formula)) {
    if (kind === 'sign' && text === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += text;
  }
  return parts;
}
