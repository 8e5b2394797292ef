// HtmlTemplate: a page with scriptlets. The script sets properties on it; evaluate() runs the scriptlets in the realm.
// https://developers.google.com/apps-script/reference/html/html-template

import { markGuarded } from '../../engine/active-realm.ts';
import { guarded } from '../../engine/guarded.ts';
import type { ServiceContext } from '../../engine/service.ts';
import { escapeAt } from './contextual-escaping.ts';
import { createHtmlOutput } from './html-output.ts';
import { after, type Position, start } from './page-position.ts';

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code' | 'print' | 'print raw'; readonly code: string };

/** https://developers.google.com/apps-script/guides/html/templates */
function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(/<\?(!=|=)?([\s\S]*?)\?>/g)) {
    pieces.push({ kind: 'text', text: template.slice(at, match.index) });
    const kind = match[1] === undefined ? 'code' : match[1] === '=' ? 'print' : 'print raw';
    pieces.push({ kind, code: match[2] ?? '' });
    at = match.index + match[0].length;
  }
  pieces.push({ kind: 'text', text: template.slice(at) });
  return pieces;
}

/** JavaScript that calls `output` for each piece, keeping the template's lines so that errors name the right one. */
function codeOf(pieces: readonly Piece[]): string {
  const parts = pieces.map((piece, index) => {
    if (piece.kind === 'text') return `output.text(${index});${'\n'.repeat(piece.text.split('\n').length - 1)}`;
    if (piece.kind === 'code') return `${piece.code}\n`;
    return `output.${piece.kind === 'print' ? 'print' : 'printRaw'}((${piece.code.replace(/;\s*$/, '')}\n));`;
  });
  return parts.join('');
}

export function createHtmlTemplate(context: ServiceContext, content: string): object {
  const values = new Map<string, unknown>();
  const methods: Readonly<Record<string, unknown>> = guarded('HtmlTemplate', {
    evaluate: () => evaluate(context, content, values),
    getCode: () => codeOf(piecesOf(content)),
    getCodeWithComments: () => codeOf(piecesOf(content)),
    getRawContent: () => content,
    toString: () => 'HtmlTemplate',
  });
  const template = new Proxy(Object.create(null) as object, {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      return key in methods ? methods[key] : values.get(key);
    },
    has: (_target, key) => typeof key === 'string' && (key in methods || values.has(key)),
    set(_target, key, value) {
      if (typeof key === 'symbol' || key in methods) return false;
      values.set(key, value);
      return true;
    },
  });
  markGuarded(template);
  return template;
}

function evaluate(context: ServiceContext, content: string, values: ReadonlyMap<string, unknown>): object {
  const pieces = piecesOf(content);
  let page = '';
  let position: Position = start;
  const output = {
    text(index: number) {
      const piece = pieces[index];
      if (piece?.kind !== 'text') return;
      page += piece.text;
      position = after(position, piece.text);
    },
    print(value: unknown) {
      page += escapeAt(position, String(value), () => JSON.stringify(value) ?? 'undefined');
    },
    printRaw(value: unknown) {
      page += String(value);
      position = after(position, String(value));
    },
  };
  const names = [...values.keys()].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  const run = context.compile(['output', ...names], codeOf(pieces));
  run(output, ...names.map((name) => values.get(name)));
  return createHtmlOutput(page, (text) => createHtmlTemplate(context, text));
}
