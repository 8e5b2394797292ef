import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { casesWords } from '../../src/text/es/sidebar-cases.ts';
import { firstWords } from '../../src/text/es/sidebar-first.ts';
import { officeWords } from '../../src/text/es/sidebar-office.ts';

const sidebar = fileURLToPath(new URL('../../sidebar/', import.meta.url));
/** What the first part is made of, and what every part may use. */
const early = ['shell', 'components', 'parts', 'screens/today', 'screens/system'];

describe('The words of the first part of the sidebar', () => {
  it('are apart from those that come later', () => {
    const later = [...Object.keys(casesWords), ...Object.keys(officeWords)];
    expect(later.filter((group) => group in firstWords)).toEqual([]);
  });

  it('are all that its screens ask for', () => {
    const later = [...Object.keys(casesWords), ...Object.keys(officeWords)].join('|');
    const asked = early.flatMap((folder) =>
      readdirSync(`${sidebar}${folder}`)
        .map((file) => ({ file, source: readFileSync(`${sidebar}${folder}/${file}`, 'utf8') }))
        .filter(({ source }) => new RegExp(`\\b(text|words)\\.(${later})\\b`).test(source))
        .map(({ file }) => file),
    );
    expect(asked).toEqual([]);
  });
});
