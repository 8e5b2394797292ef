// Every programme that is a list of blocks, whatever it is made of: its list holds together, its case can be filled to the
// end by somebody who only does what each screen asks for, and an answer beyond a limit is refused by name. A toy that
// is declared here runs through the same, so a newcomer's programme does too.
import { describe, expect, it } from 'vitest';
import { isThere, maySee } from '../../src/blocks/block.ts';
import { blocksOf } from '../../src/blocks/programme.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import type { DocumentFields } from '../../src/define/document-fields.ts';
import { blockProgrammes, tablesOf } from '../../src/programmes/block-programmes.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { languages } from '../../src/text/language.ts';
import { authorFor, caseInMemory } from '../harness/case-in-memory.ts';
import { fillers, fillToTheEnd } from '../harness/filled-case.ts';
import { formLimits } from '../harness/form-limits.ts';
import { limitsPage } from '../harness/limits-page.ts';
import { limitsOf, type Tried } from '../harness/limits-tried.ts';
import { openBook } from '../product/book.ts';
import { toy } from './toy.ts';
import { toyVisit } from './toy-visit.ts';

const TODAY = '2026-11-20';

function expectFields(data: Readonly<Record<string, unknown>>, fields: DocumentFields, where: string): void {
  expect(Object.keys(data).sort(), where).toEqual(Object.keys(fields).sort());
  for (const [name, field] of Object.entries(fields)) {
    for (const language of languages) expect(field.label[language], `${where}: ${name}`).not.toBe('');
    const value = data[name];
    expect(Array.isArray(value), `${where}: ${name}`).toBe(field.kind === 'list');
    if (field.kind === 'list' && Array.isArray(value))
      for (const row of value) expectFields(row, field.fields, `${where}: ${name}`);
  }
}

const programmes = [...blockProgrammes, toy, toyVisit].map((each) => [each.key, each] as const);

const limits = new Map<string, readonly Tried[]>();

describe.each(programmes)('The programme %s', (_, each) => {
  const blocks = blocksOf(each);

  it('has each block once, in one stage, with a name in every language', () => {
    expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
    for (const { aspects, key } of blocks)
      for (const language of languages) expect(aspects.label[language], key).not.toBe('');
  });

  it('keeps its rows in tabs whose ids and prefixes are nobody else’s', () => {
    const all = new Set<AnyTable>([...commonTables, ...[...blockProgrammes, each].flatMap(tablesOf)]);
    for (const table of all)
      for (const other of all) {
        if (other === table) continue;
        const both = `${table.key} and ${other.key}`;
        expect(table.sheetId, both).not.toBe(other.sheetId);
        expect(table.key, `${table.label.es} and ${other.label.es}`).not.toBe(other.key);
        if (table.prefix !== '') expect(table.prefix, both).not.toBe(other.prefix);
      }
  });

  it('asks in its surveys what can be added up, and nothing that tells who answers', () => {
    for (const { kind, tables } of blocks.filter((block) => block.kind === 'survey'))
      for (const { question, privacy, technical, label: name } of tables.flatMap((table) =>
        table.growing ? Object.values(table.columns) : [],
      )) {
        expect(privacy, `${kind}: ${name.es}`).not.toBe('personal');
        if (!technical && question.table !== 'advisories')
          expect(['scale', 'number', 'choice', 'choices', 'text', 'paragraph'], name.es).toContain(question.type);
      }
  });

  it('names one team, and gives every party something to fill', () => {
    expect(each.roles.filter(({ side }) => side === 'team')).toHaveLength(1);
    for (const { key, side } of each.roles)
      if (side === 'party')
        expect(
          blocks.some((block) => fillers(block).includes(key)),
          key,
        ).toBe(true);
  });

  it('counts no day in a circle, and needs only what comes before', () => {
    const held = caseInMemory(each);
    for (const [index, block] of blocks.entries()) {
      expect(() => block.aspects.due?.from(held.dossier()), block.key).not.toThrow();
      for (const needed of block.aspects.needs ?? []) expect(blocks.indexOf(needed), block.key).toBeLessThan(index);
    }
  });

  it('is filled to the end by whoever does what the screens ask for', () => {
    const held = caseInMemory(each);
    fillToTheEnd(each, held, TODAY);
    const dossier = held.dossier();
    for (const block of blocks.filter((one) => !one.aspects.optional && isThere(one, dossier)))
      expect(block.state(dossier).done, block.key).not.toBe('');
  });

  it('refuses one answer beyond each limit, by name, and writes nothing', () => {
    const tried = limitsOf(each, TODAY, {
      see: ({ said, names, what }) => expect(said, what).toMatch(names),
      wrote: (before, after) => expect(after).toBe(before),
    });
    expect(tried.length).toBeGreaterThan(8);
    limits.set(each.key, tried);
  }, 120_000);

  it('shows every block to whoever fills it, in every language', () => {
    for (const language of languages) {
      const held = caseInMemory(each, language);
      for (const block of blocks)
        for (const by of fillers(block)) {
          const author = authorFor(each, by);
          expect(maySee(block, author), block.key).toBe(true);
          expect(JSON.stringify(block.screen(held.dossier(), author)), block.key).not.toMatch(/undefined|\[object/);
        }
    }
  });

  it('gives documents plain values, of exactly the fields that a template may name', () => {
    const held = caseInMemory(each);
    for (const filled of [false, true]) {
      if (filled) fillToTheEnd(each, held, TODAY);
      for (const block of blocks) {
        const merged = block.merge(held.dossier());
        expect(JSON.parse(JSON.stringify(merged)), block.key).toEqual(merged);
        expectFields(merged, block.fields(), block.key);
      }
    }
  });
});

describe('The page about limits', () => {
  it('tells what was refused, and where', async () => {
    const page = limitsPage(blockProgrammes, limits, formLimits(openBook().context()));
    await expect(page).toMatchFileSnapshot('../../docs/limits.md');
  });
});
