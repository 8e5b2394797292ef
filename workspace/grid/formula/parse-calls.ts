// A formula as a tree, as far as the functions over arrays go that are calculated here: their calls, arrays put
// together in braces, plain ranges, and the text around them, which the engine calculates.
import { parseA1 } from '../a1.ts';
import type { GridRange } from '../range.ts';
import { arrayFunctions, errorFunctions } from './array-functions.ts';
import { cellFunctions } from './cell-functions.ts';
import { type FormulaToken, formulaTokens, splitAt } from './formula-tokens.ts';

export type FormulaNode =
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'stack'; readonly rows: readonly (readonly FormulaNode[])[] }
  | { readonly kind: 'range'; readonly title: string | undefined; readonly range: GridRange }
  | { readonly kind: 'text'; readonly parts: readonly (string | FormulaNode)[] };

/** Without its equals sign, with its ranges closed and points and commas for separators. */
export function parseCalls(text: string): FormulaNode {
  const trimmed = withoutBrackets(text.trim());
  const range = plainRange(trimmed);
  if (range) return range;
  const tokens = formulaTokens(trimmed);
  const parts: (string | FormulaNode)[] = [];
  const add = (part: string | FormulaNode) => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const found = groupAt(tokens, index);
    if (!found) {
      add(tokens[index]?.text ?? '');
      continue;
    }
    if (typeof found.node === 'string') add(found.node);
    else if (found.node.kind === 'text') for (const part of ['(', ...found.node.parts, ')']) add(part);
    else add(found.node);
    index = found.last;
  }
  const [only] = parts;
  return parts.length === 1 && typeof only === 'object' ? only : { kind: 'text', parts };
}

/** Does any of it have to be calculated here? */
export const isCalculatedHere = (node: FormulaNode): boolean =>
  node.kind === 'call' ||
  node.kind === 'stack' ||
  (node.kind === 'text' && node.parts.some((part) => typeof part === 'object'));

function withoutBrackets(text: string): string {
  const tokens = formulaTokens(text);
  const closes = tokens.findIndex(({ text: sign, depth }, index) => index > 0 && sign === ')' && depth === 0);
  return tokens[0]?.text === '(' && closes === tokens.length - 1 ? withoutBrackets(text.slice(1, -1).trim()) : text;
}

function plainRange(text: string): FormulaNode | undefined {
  if (
    !/^(?:'(?:[^']|'')*'!|[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*!)?\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}\$?[1-9]\d*)?$/.test(
      text,
    )
  )
    return undefined;
  const bang = text.lastIndexOf('!');
  const parsed = parseA1(text.slice(0, bang + 1) + text.slice(bang + 1).replaceAll('$', ''));
  return parsed && { kind: 'range', title: parsed.title, range: parsed.range };
}

/** A call or braces that begin here and are calculated here, up to the token that closes them. */
function groupAt(
  tokens: readonly FormulaToken[],
  index: number,
): { readonly node: FormulaNode | string; readonly last: number } | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const isBrace = token.kind === 'sign' && token.text === '{';
  const opening = isBrace ? index : index + 1;
  if (!isBrace && (token.kind !== 'name' || tokens[opening]?.text !== '(')) return undefined;
  const depth = tokens[opening]?.depth ?? 0;
  const last = tokens.findIndex(
    (one, at) => at > opening && one.kind === 'sign' && ')}'.includes(one.text) && one.depth === depth,
  );
  if (last < 0) return undefined;
  const inside = tokens
    .slice(opening + 1, last)
    .map(({ text }) => text)
    .join('');
  const node = isBrace ? stack(inside) : call(token.text.toUpperCase(), inside);
  return node === undefined ? undefined : { node, last };
}

function call(name: string, inside: string): FormulaNode | undefined {
  // The engine spills every array, so ARRAYFORMULA only stands around.
  if (name === 'ARRAYFORMULA') return parseCalls(inside);
  const args = (inside.trim() === '' ? [] : splitAt(inside, ',')).map(parseCalls);
  const isHere =
    arrayFunctions.has(name) ||
    (cellFunctions.has(name) && args.length === 1 && args[0] !== undefined && isSeveralCells(args[0])) ||
    (errorFunctions.has(name) && args[0] !== undefined && isWhole(args[0]));
  return isHere ? { kind: 'call', name, args } : undefined;
}

/** A range of one cell is left to the engine. */
const isSeveralCells = (node: FormulaNode): boolean => {
  if (node.kind !== 'range') return isWhole(node);
  const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = node.range;
  return endRowIndex - startRowIndex > 1 || endColumnIndex - startColumnIndex > 1;
};

const isWhole = ({ kind }: FormulaNode): boolean => kind === 'call' || kind === 'stack';

/** `{A1:A3; B1:B3}`; an array of plain values is left to the engine. */
function stack(inside: string): FormulaNode | undefined {
  const rows = splitAt(inside, ';').map((row) => splitAt(row, ',').map(parseCalls));
  const isPlain = rows
    .flat()
    .every((node) => node.kind === 'text' && node.parts.every((part) => typeof part === 'string'));
  return isPlain ? undefined : { kind: 'stack', rows };
}
