// Takes the other languages of long labels out of the code and puts them with the words of each language, which a run
// reads when it speaks that language: Apps Script parses the whole code on every execution.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { parseSync } from 'oxc-parser';
import type { FarTexts } from '../src/text/far-label.ts';
import type { Language, Translated } from '../src/text/language.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const MODULE = join(root, 'src/text/far-label.ts');
/** Characters in Spanish: names of columns and options are shorter, and are compared in every language. */
const LONG = 45;

interface Found extends Translated {
  readonly start: number;
  readonly end: number;
}

/** The long labels of a source file, in the order in which they stand. */
function longLabels(file: string, source: string): readonly Found[] {
  if (!source.includes('label(')) return [];
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const call = node as Call;
    if (call.type === 'CallExpression' && call.callee?.type === 'Identifier' && call.callee.name === 'label') {
      const [es, en, pt] = (call.arguments ?? []).map(({ value }) => value);
      if (isText(es) && isText(en) && isText(pt) && es.length > LONG)
        found.push({ es, en, pt, start: call.start, end: call.end });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseSync(file, source).program);
  return found.sort((one, other) => one.start - other.start);
}

interface Call {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: { readonly type?: string; readonly name?: string };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

const KEY_LENGTH = 6;
const keyOf = ({ es, en, pt }: Translated) =>
  createHash('sha256').update([es, en, pt].join('\n')).digest('base64url').slice(0, KEY_LENGTH);

/** Long labels keep their Spanish; the rest is asked for by key. */
export const farLabels: Plugin = {
  name: 'far-labels',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const found = longLabels(path, source);
      if (found.length === 0) return { contents: source, loader: 'ts' };
      const parts = found.map((each, index) => {
        const before = source.slice(found[index - 1]?.end ?? 0, each.start);
        return `${before}farLabel(${JSON.stringify(each.es)},${JSON.stringify(keyOf(each))})`;
      });
      const rest = source.slice(found.at(-1)?.end);
      return {
        contents: `import{farLabel}from${JSON.stringify(MODULE)};${parts.join('')}${rest}`,
        loader: 'ts',
      };
    });
  },
};

/** What the words of a language hold of long labels, by key. */
export function farTextsIn(language: Language): FarTexts {
  const texts = new Map<string, string>();
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(root, 'src', name);
    for (const each of longLabels(file, readFileSync(file, 'utf8'))) {
      const key = keyOf(each);
      const known = texts.get(key) ?? each[language];
      if (known !== each[language]) throw new Error(`Two long labels have the key ${key}`);
      texts.set(key, known);
    }
  }
  return Object.fromEntries([...texts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
