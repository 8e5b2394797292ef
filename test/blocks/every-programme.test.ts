// Every programme that is a list of blocks, whatever it is made of: its list holds together, its case can be filled to the
// end by somebody who only does what each screen asks for, and an answer beyond a limit is refused by name. A toy that
// is declared here runs through the same, so a newcomer's programme does too.
import { describe, expect, it } from 'vitest';
import { after } from '../../src/blocks/aspects.ts';
import { type Block, isThere, maySee } from '../../src/blocks/block.ts';
import { checklist } from '../../src/blocks/checklist/checklist.ts';
import { decision } from '../../src/blocks/decision/decision.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { meeting } from '../../src/blocks/meeting/meeting.ts';
import { type BlockProgramme, blocksOf, programme, stage } from '../../src/blocks/programme.ts';
import { role } from '../../src/blocks/role.ts';
import { seats } from '../../src/blocks/seats/seats.ts';
import { sections } from '../../src/blocks/sections/sections.ts';
import { worksheet } from '../../src/blocks/worksheet/worksheet.ts';
import { choices } from '../../src/define/columns/choice.ts';
import { date } from '../../src/define/columns/date.ts';
import { score } from '../../src/define/columns/number.ts';
import { text } from '../../src/define/columns/text.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import type { DocumentFields } from '../../src/define/document-fields.ts';
import { blockProgrammes, tablesOf } from '../../src/programmes/block-programmes.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { label, languages } from '../../src/text/language.ts';
import { authorFor, type CaseInMemory, caseInMemory, owedNow } from '../harness/case-in-memory.ts';
import { beyondLimits, validInputs } from '../harness/made-up-answers.ts';

const say = (words: string) => label(words, words, words);
const team = role('toy-team', 'team', say('Equipo'), say('el equipo'));
const guest = role('guest', 'party', say('Invitada'), say('la invitada'));
const host = role('host', 'party', say('Anfitriona'), say('la anfitriona'));
const people = seats('people', {
  label: say('Personas'),
  by: [team],
  of: [
    { role: guest, min: 2, max: 3 },
    { role: host, min: 1, max: 1 },
  ],
});
const wishes = worksheet('wishes', {
  sheetId: 9001,
  prefix: 'WI',
  label: say('Deseos'),
  by: [guest],
  needs: [people],
  due: after(people, 3),
  rows: { min: 2, max: 4 },
  rowName: say('deseo'),
  columns: {
    wish: text(say('Deseo'), { required: true, max: 50 }),
    weight: score(say('Peso'), { required: true }),
    on: date(say('Para cuándo')),
    ways: choices(say('Modos'), { walk: say('A pie'), bus: say('En autobús') }),
  },
});
const reasons = sections('reasons', {
  label: say('Razones'),
  by: [guest],
  needs: [wishes],
  sections: { why: { title: say('¿Por qué?') } },
});
const granted = decision('granted', {
  label: say('Concedido'),
  by: [team],
  needs: [reasons],
  options: { yes: say('Sí'), no: say('No') },
});
const arranged = checklist('arranged', {
  label: say('Arreglos'),
  by: [team],
  needs: [granted],
  points: { room: say('Sala'), food: say('Refrigerio') },
});
const asked = worksheet('asked', {
  sheetId: 9002,
  prefix: 'AK',
  label: say('Preguntas'),
  by: [guest, host],
  needs: [people],
  rows: { min: 2, max: 9 },
  rowName: say('pregunta'),
  columns: { question: text(say('Pregunta'), { required: true }), answer: text(say('Respuesta')) },
  columnsBy: { question: guest, answer: host },
});
const visit = meeting('visit', { label: say('Visita'), by: [team], needs: [asked] });
const notes = worksheet('notes', {
  sheetId: 9003,
  prefix: 'NO',
  label: say('Notas'),
  by: [guest],
  seenBy: [guest],
  needs: [visit],
  per: visit,
  rows: { min: 1, max: 9 },
  rowName: say('nota'),
  columns: { note: text(say('Nota'), { required: true }) },
});
const toy = programme({
  key: 'toy',
  caseName: say('Juego'),
  roles: [team, guest, host],
  stages: [
    stage('ask', say('Pedir'), [people, wishes, reasons, asked, visit, notes]),
    stage('give', say('Dar'), [granted, arranged]),
  ],
});

const TODAY = '2026-11-20';

/** Whoever is asked to fill a block: the party on its page, the team in its panel. */
const fillers = (block: Block) => block.aspects.by.map(({ key }) => key);

/** Begins with what a case may do without, then does what each screen asks for, until nobody owes anything. */
function fillToTheEnd(each: BlockProgramme, held: CaseInMemory): number {
  for (const block of blocksOf(each).filter((one) => one.state(held.dossier()).isSpared))
    for (const by of fillers(block))
      for (const input of validInputs(block.screen(held.dossier(), authorFor(each, by)), by, TODAY))
        held.change(block, input, by);
  for (let round = 1; round < 60; round++) {
    const owed = owedNow(each, held.dossier());
    if (owed.length === 0) return round;
    for (const {
      block,
      owed: { role: by },
    } of owed) {
      const screen = block.screen(held.dossier(), authorFor(each, by.key));
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

describe.each([...blockProgrammes, toy].map((each) => [each.key, each] as const))('The programme %s', (_, each) => {
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
          for (const { what, input, names } of beyondLimits(screen, by, TODAY)) {
            const before = held.everything();
            const message = held.refusal(block, input, by);
            expect(message, `${block.key}: ${what}`).toMatch(names);
            expect(held.everything(), `${block.key}: ${what}`).toBe(before);
            tried++;
          }
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

describe('What is filled before its turn', () => {
  it('makes nobody owe what comes after it, until its own turn has come', () => {
    const held = caseInMemory(toy);
    const wish = { wish: 'Sombra', weight: 3 };
    held.change(wishes, { act: 'addRows', rows: [wish, wish] }, 'guest');
    expect(wishes.state(held.dossier()).done).not.toBe('');
    const owed = () => owedNow(toy, held.dossier()).map(({ block }) => block.key);
    expect(owed()).toEqual(['people']);
    const person = { role: 'guest', organisation: 'Casa', phone: '' };
    const rows = ['ana', 'eva'].map((name) => ({ ...person, name, email: `${name}@casa.example` }));
    held.change(people, { act: 'addRows', rows }, 'toy-team');
    const other = { ...person, role: 'host', organisation: 'Sala', name: 'Sol', email: 'sol@sala.example' };
    held.change(people, { act: 'addRows', rows: [other] }, 'toy-team');
    expect(owed()).toEqual(['reasons', 'asked']);
  });
});

describe('Columns that belong to one role each', () => {
  const question = (text: string) => ({ question: text });
  const screen = (held: CaseInMemory, by: string) => {
    const drawn = asked.screen(held.dossier(), authorFor(toy, by));
    if (drawn.type !== 'rows') throw new Error(drawn.type);
    return drawn;
  };
  const owing = (held: CaseInMemory) =>
    asked.state(held.dossier()).owes.map(({ role: by, missing, isAhead = false }) => [by.key, missing.es, isAhead]);

  it('let one role ask and another answer, and say what each still owes', () => {
    const held = caseInMemory(toy);
    expect(owing(held)).toEqual([
      ['guest', '0 de 2 filas anotadas', false],
      ['host', 'Todavía no hay qué contestar', true],
    ]);
    for (const text of ['¿Cuántas?', '¿Dónde?'])
      held.change(asked, { act: 'addRows', rows: [question(text)] }, 'guest');
    expect(owing(held)).toEqual([['host', 'Faltan 2 de 2 respuestas', false]]);
    const [first, second] = screen(held, 'host').rows;
    const answer = (row = '', text = '') =>
      held.change(asked, { act: 'saveRow', row, values: { answer: text } }, 'host');
    answer(first?.id, 'Doce');
    expect(owing(held)).toEqual([['host', 'Falta 1 de 2 respuestas', false]]);
    expect(asked.state(held.dossier()).done).toBe('');
    answer(second?.id, 'Aquí');
    expect(asked.state(held.dossier())).toMatchObject({ owes: [], done: expect.stringContaining('2026') });
  });

  it('are read by the others, and written by nobody else but the team', () => {
    const held = caseInMemory(toy);
    const { row = '' } = held.change(asked, { act: 'addRows', rows: [question('¿Cuántas?')] }, 'guest');
    expect(screen(held, 'host')).toMatchObject({ may: ['edit'], fields: [{ readOnly: true }, { readOnly: false }] });
    expect(screen(held, 'guest')).toMatchObject({ fields: [{ readOnly: false }, { readOnly: true }] });
    expect(screen(held, 'toy-team').may).toContain('add');
    held.change(asked, { act: 'saveRow', row, values: { answer: 'Doce' } }, 'host');
    const before = held.everything();
    const others: readonly (readonly [BlockInput, string])[] = [
      [{ act: 'saveRow', row, values: { question: 'Otra' } }, 'host'],
      [{ act: 'saveRow', row, values: { answer: 'Otra' } }, 'guest'],
      [{ act: 'addRows', rows: [{ question: 'Otra', answer: 'Sí' }] }, 'guest'],
      [{ act: 'addRows', rows: [question('Otra')] }, 'host'],
      [{ act: 'moveRow', row, by: 1 }, 'host'],
      [{ act: 'removeRow', row }, 'guest'],
    ];
    for (const [input, by] of others) expect(held.refusal(asked, input, by)).toContain('otra parte');
    expect(held.everything()).toBe(before);
    held.change(asked, { act: 'removeRow', row }, 'toy-team');
    const values = { question: '¿Cuántas?', answer: 'Doce' };
    held.change(asked, { act: 'restoreRow', row, values }, 'toy-team');
    expect(screen(held, 'guest').rows).toMatchObject([{ id: row, values }]);
  });
});

describe('Rows about what takes place in another block', () => {
  it('wait until it is set, name it, and are seen by those whom they are for alone', () => {
    const held = caseInMemory(toy);
    const drawn = () => {
      const spec = notes.screen(held.dossier(), authorFor(toy, 'guest'));
      return spec.type === 'rows' ? spec : undefined;
    };
    expect(drawn()).toMatchObject({ may: [] });
    held.change(visit, { act: 'addRows', rows: [{ startsAt: '2026-12-03T10:00' }] }, 'toy-team');
    const [session] = drawn()?.fields[0]?.options ?? [];
    expect(session?.label).toBe('3 de diciembre de 2026 · Visita');
    const note = (gathering = ''): BlockInput => ({ act: 'addRows', rows: [{ gathering, note: 'Hay fila' }] });
    expect(held.refusal(notes, note(), 'guest')).toContain('Sesión');
    expect(held.refusal(notes, note('XX-2026-001'), 'guest')).toContain('Sesión');
    held.change(notes, note(session?.value), 'guest');
    expect(notes.merge(held.dossier())).toEqual({ filas: [{ sesion: session?.label, nota: 'Hay fila' }] });
    expect(maySee(notes, authorFor(toy, 'host'))).toBe(false);
    const [set] = visit.gatherings?.(held.dossier()) ?? [];
    held.change(visit, { act: 'removeRow', row: set?.id ?? '' }, 'toy-team');
    expect(drawn()?.rows[0]?.shown.gathering).toBe(session?.label);
  });
});

describe('A list of points', () => {
  it('keeps who ticked each and when, counts what is left, and lets a tick be taken back', () => {
    const held = caseInMemory(toy);
    const tick = (point: string, on: boolean) => held.change(arranged, { act: 'tick', point, on }, 'toy-team');
    const points = () => {
      const screen = arranged.screen(held.dossier(), authorFor(toy, 'toy-team'));
      return screen.type === 'checklist' ? screen.points : [];
    };
    tick('room', true);
    const ticked = held.everything();
    tick('room', true);
    expect(held.everything()).toBe(ticked);
    expect(points()).toMatchObject([{ isDone: true, by: expect.stringContaining('toy-team en persona') }, { by: '' }]);
    expect(arranged.state(held.dossier()).owes[0]?.missing.es).toBe('Falta 1 de 2 puntos');
    expect(arranged.merge(held.dossier())).toMatchObject({ filas: [{ punto: 'Sala' }, { resuelto: null }] });
    tick('food', true);
    expect(arranged.state(held.dossier()).done).not.toBe('');
    tick('room', false);
    expect(arranged.state(held.dossier())).toMatchObject({ done: '', count: 1 });
    expect(held.refusal(arranged, { act: 'tick', point: 'nada', on: true }, 'toy-team')).toContain('nada');
  });
});

describe('A block with a single question', () => {
  it('says in plain words that it is still to be written', () => {
    const [owed] = reasons.state(caseInMemory(toy).dossier()).owes;
    expect(owed?.missing.es).toBe('Falta escribirlo');
  });
});
