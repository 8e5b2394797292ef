// Every programme that is a list of blocks, whatever it is made of: its list holds together, its case can be filled to the
// end by somebody who only does what each screen asks for, and an answer beyond a limit is refused by name. A toy that
// is declared here runs through the same, so a newcomer's programme does too.
import { describe, expect, it } from 'vitest';
import { type Block, isThere, maySee } from '../../src/blocks/block.ts';
import { type BlockProgramme, blocksOf } from '../../src/blocks/programme.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import type { DocumentFields } from '../../src/define/document-fields.ts';
import { blockProgrammes, tablesOf } from '../../src/programmes/block-programmes.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { languages } from '../../src/text/language.ts';
import { authorFor, type CaseInMemory, caseInMemory, owedNow } from '../harness/case-in-memory.ts';
import { beyondLimits, validInputs } from '../harness/made-up-answers.ts';
import { toy } from './toy.ts';
import { toyVisit } from './toy-visit.ts';

const TODAY = '2026-11-20';

/** Whoever is asked to fill a block: the party on its page, the team in its panel. */
const fillers = (block: Block) => block.aspects.by.map(({ key }) => key);

/** Begins with what a case may do without, then does what each screen asks for, until nobody owes anything. */
function fillToTheEnd(each: BlockProgramme, held: CaseInMemory): number {
  for (const block of blocksOf(each).filter((one) => one.state(held.dossier()).isSpared))
    for (const by of fillers(block))
      for (const input of validInputs(block.screen(held.dossier(), held.author(by)), by, TODAY))
        held.change(block, input, by);
  for (let round = 1; round < 60; round++) {
    for (const block of blocksOf(each))
      for (const { id } of block.invites?.open(held.dossier()) ?? []) held.accept(block, id);
    const owed = owedNow(each, held.dossier());
    if (owed.length === 0) return round;
    for (const {
      block,
      owed: { role: by },
    } of owed) {
      const screen = block.screen(held.dossier(), held.author(by.key));
      for (const input of validInputs(screen, by.key, TODAY)) held.change(block, input, by.key);
    }
  }
  const left = owedNow(each, held.dossier()).map(({ block, owed }) => `${block.key}: ${owed.role.key} ${owed.verb}`);
  throw new Error(`Still owed after many rounds: ${left.join(', ')}`);
}

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
    fillToTheEnd(each, held);
    const dossier = held.dossier();
    for (const block of blocks.filter((one) => !one.aspects.optional && isThere(one, dossier)))
      expect(block.state(dossier).done, block.key).not.toBe('');
  });

  it('refuses one answer beyond each limit, by name, and writes nothing', () => {
    const held = caseInMemory(each);
    let tried = 0;
    const tryLimits = () => {
      for (const block of blocks)
        for (const by of fillers(block)) {
          const screen = block.screen(held.dossier(), authorFor(each, by));
          const wrong = beyondLimits(screen, by, TODAY);
          if (wrong.length === 0) continue;
          const before = held.everything();
          for (const { what, input, names } of wrong)
            expect(held.refusal(block, input, by), `${block.key}: ${what}`).toMatch(names);
          expect(held.everything(), block.key).toBe(before);
          tried += wrong.length;
        }
    };
    tryLimits();
    fillToTheEnd(each, held);
    tryLimits();
    expect(tried).toBeGreaterThan(8);
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
      if (filled) fillToTheEnd(each, held);
      for (const block of blocks) {
        const merged = block.merge(held.dossier());
        expect(JSON.parse(JSON.stringify(merged)), block.key).toEqual(merged);
        expectFields(merged, block.fields(), block.key);
      }
    }
  });
});
