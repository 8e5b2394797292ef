// A built script that survives the way into a page: HtmlService is reported to cut what looks like a comment out of
// inline scripts, also inside template literals and regular expressions, and a template would run what looks like its tag.
// So none of these stands in a script as it is, nor any character that is no plain text: each is written as its escape.
// https://github.com/enuchi/React-Google-Apps-Script/issues/157
import { parseSync } from 'oxc-parser';

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Part of a tagged template, whose function sees how it was written. */
  readonly tagged: boolean;
}

/** Control and format characters, unassigned, private and lost ones, line separators; not the line breaks and tabs of a source. */
const notPlain = /[^\P{C}\n\r\t]|[\p{Zl}\p{Zp}\ufffd]/u;
/** One escape sequence, or one character. */
const pieces = /\\[\s\S]|[\s\S]/gu;

export function plainScript(code: string): string {
  const { program, errors } = parseSync('script.js', code, { sourceType: 'script' });
  if (errors[0]) throw new Error(`A built script does not parse: ${errors[0].message}`);
  let plain = '';
  let at = 0;
  for (const { start, end, tagged } of literalsIn(program).sort((one, other) => one.start - other.start)) {
    const before = code.slice(start, end);
    const after = escaped(before, code[end] ?? '');
    if (tagged && after !== before) throw new Error(`A tagged template holds what a page may not: ${before}`);
    plain += code.slice(at, start) + after;
    at = end;
  }
  plain += code.slice(at);
  const left = foulIn(plain);
  if (left !== undefined) throw new Error(`A built script holds what a page may not: …${left}…`);
  return plain;
}

/** What stands where a cut, a tag or a reader of text would go wrong, with its surroundings; undefined in a plain script. */
export function foulIn(script: string): string | undefined {
  const found = /\/\/|\/\*|<\?/.exec(script) ?? notPlain.exec(script);
  return found ? script.slice(Math.max(0, found.index - 40), found.index + 40) : undefined;
}

/** Strings, texts of templates, and regular expressions. */
function literalsIn(program: object): Stretch[] {
  const found: Stretch[] = [];
  const look = (node: unknown, tagged: boolean) => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) look(each, tagged);
      return;
    }
    const { type, start, end, value, regex } = node as Record<string, unknown>;
    if (type === 'Literal' && regex) {
      const { pattern } = regex as { pattern: string };
      found.push({ start: Number(start) + 1, end: Number(start) + 1 + pattern.length, tagged });
      return;
    }
    if (type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string')) {
      found.push({ start: Number(start), end: Number(end), tagged });
      return;
    }
    for (const [key, child] of Object.entries(node))
      look(child, type === 'TaggedTemplateExpression' ? key === 'quasi' : type === 'TemplateLiteral' && tagged);
  };
  look(program, false);
  return found;
}

/** The same text, with escapes for what may not stand; `behind` is the character behind it. */
function escaped(literal: string, behind: string): string {
  return literal.replace(pieces, (piece, at: number) => {
    const character = piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece;
    const next = literal[at + piece.length] ?? behind;
    if (character === '/' && (next === '/' || next === '*' || literal[at - 1] === '/')) return '\\x2f';
    if (piece === '<' && next === '?') return '\\x3c';
    return notPlain.test(character) ? unitsOf(character) : piece;
  });
}

function unitsOf(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16);
    return unit.length <= 2 ? `\\x${unit.padStart(2, '0')}` : `\\u${unit.padStart(4, '0')}`;
  }).join('');
}
