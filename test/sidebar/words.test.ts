// A part of the sidebar may be drawn before the others have come: what is in it asks for no words but its own and those
// of the first part.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { casesWords } from '../../src/text/es/sidebar-cases.ts';
import { firstWords } from '../../src/text/es/sidebar-first.ts';
import { officeWords } from '../../src/text/es/sidebar-office.ts';
import { programmesWords } from '../../src/text/es/sidebar-programmes.ts';

const sidebar = fileURLToPath(new URL('../../sidebar/', import.meta.url));
const parts = {
  first: { entry: 'sidebar.tsx', words: [firstWords] },
  cases: { entry: 'parts/cases.tsx', words: [firstWords, casesWords] },
  office: { entry: 'parts/office.tsx', words: [firstWords, officeWords] },
  programmes: { entry: 'parts/programmes.tsx', words: [firstWords, programmesWords] },
};
const groups = [firstWords, casesWords, officeWords, programmesWords].flatMap((words) => Object.keys(words));
const asks = new RegExp(`\\btext\\??\\.(${groups.join('|')})\\b`, 'g');

/** The files of the sidebar that an entry is made of. */
function filesOf(entry: string): readonly string[] {
  const found = new Set([resolve(sidebar, entry)]);
  for (const file of found)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const imported = resolve(dirname(file), path);
      if (imported.startsWith(sidebar) && existsSync(imported)) found.add(imported);
    }
  return [...found];
}

describe('The words of the parts of the sidebar', () => {
  it('are in one part each', () => {
    expect(groups.filter((group, at) => groups.indexOf(group) !== at)).toEqual([]);
  });

  for (const [name, { entry, words }] of Object.entries(parts))
    it(`are all that the ${name} part asks for`, () => {
      const own = new Set(words.flatMap((group) => Object.keys(group)));
      const files = filesOf(entry);
      expect(files.length).toBeGreaterThan(10);
      const missing = files.flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(asks)]
          .filter(([, group = '']) => !own.has(group))
          .map(([, group]) => `${relative(sidebar, file)}: ${group}`),
      );
      expect(missing).toEqual([]);
    });
});
