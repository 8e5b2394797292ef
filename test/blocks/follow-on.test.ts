// A case that follows another, through the add-on as it is built: opened once, with what it takes along.
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { followOns } from '../../src/blocks/follow-on/table.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { seats } from '../../src/blocks/seat.ts';
import { advisories } from '../../src/tables/advisories.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { caseInMemory } from '../harness/case-in-memory.ts';
import { Assistance, ana, elmer, preparedAssistance, rosa } from './assistance-site.ts';
import { again, toy } from './toy.ts';

const programme = 'peer-advisory';
let prepared: Workspace;
beforeAll(async () => {
  prepared = await preparedAssistance();
}, 60_000);

const open = (title = ''): BlockInput => ({ act: 'addRows', rows: [{ title }] });
const cases = ({ site }: Assistance) => rowsOf(site, advisories);
const filled = () => {
  const held = new Assistance(prepared.fork());
  held.sends(rosa, 'assistance-lessons', { act: 'write', section: 'capacity', text: 'El costeo mensual' });
  held.sends(rosa, 'assistance-wishes', {
    act: 'addRows',
    rows: [{ point: 'Usarlo en salud' }, { point: 'Y en agua' }],
  });
  return held;
};
const opened = (title?: string) => {
  const held = filled();
  held.change('further', open(title));
  return held;
};
const later = (held: Assistance) => {
  const id = String(cases(held).find(({ follows }) => follows === held.id)?.id);
  return ask(held.site, 'caseDetail', { programme, case: id });
};

describe('A case that follows', () => {
  it('takes along the people, the texts and the rows', () => {
    const held = opened('Acompañamiento en salud');
    const view = later(held);
    expect(view.title).toBe('Acompañamiento en salud');
    expect(view.people.map(({ name }) => name)).toEqual([rosa.name, elmer.name, ana.name]);
    const texts = held.screen('assistance-lessons', 'sections', view).sections[0]?.texts ?? [];
    expect(texts.map(({ role, text }) => [role, text])).toContainEqual(['assisted', 'El costeo mensual']);
    const { rows } = held.screen('assistance-wishes', 'rows', view);
    expect(rows.map(({ shown }) => shown.point)).toEqual(['Usarlo en salud', 'Y en agua']);
    expect(held.block('assistance-wishes').screen).toMatchObject({ rows: [{}, {}] });
    expect(held.mails(rosa).at(-1)?.subject).toContain('Acompañamiento en salud');
  });

  it('takes no one along who has left', () => {
    const held = filled();
    const gone = rowsOf(held.site, seats).find(({ name }) => name === elmer.name);
    held.change('who', { act: 'removeRow', row: String(gone?.id) });
    held.change('further', open());
    expect(later(held).people.map(({ name }) => name)).toEqual([rosa.name, ana.name]);
    expect(later(held).title).toBe('Costeo por resultados');
  });

  it('is one way from the other, in the panel and in search', () => {
    const held = opened('Acompañamiento en salud');
    const view = later(held);
    expect(held.detail().related).toEqual([{ is: 'after', programme, case: view.id, title: view.title }]);
    expect(view.related).toEqual([{ is: 'before', programme, case: held.id, title: 'Costeo por resultados' }]);
    for (const query of [held.id, view.id]) {
      const found = ask(held.site, 'searchEveryCase', { query });
      expect(JSON.stringify(found)).toContain(view.id);
      expect(JSON.stringify(found)).toContain('Costeo por resultados');
    }
    expect(JSON.stringify(ask(held.site, 'searchEveryCase', { query: 'Acompañamiento en salud' }))).toContain(
      `Sigue a ${held.id}`,
    );
  });

  it('is opened once, and refused by name the second time', () => {
    const held = opened('Acompañamiento en salud');
    const before = cases(held).length;
    const message = held.refusal('further', open('Otro'));
    expect(message).toContain('«Acompañamiento en salud»');
    expect(message).toContain(later(held).id);
    expect([cases(held).length, rowsOf(held.site, followOns).length]).toEqual([before, 1]);
    expect(held.screen('further', 'rows').may).toEqual([]);
    expect(held.block('further').doneOn).toBe('2026-11-20');
  });

  it.each([
    ['en', 'was opened already'],
    ['pt', 'já foi aberto'],
  ] as const)('is refused in %s', (language, words) => {
    const held = caseInMemory(toy, language);
    held.change(again, { act: 'addRows', rows: [{ title: 'Dos' }] }, 'toy-team');
    const message = held.refusal(again, { act: 'addRows', rows: [{ title: 'Tres' }] }, 'toy-team');
    expect(message).toContain(words);
    expect(message).toContain('Dos');
  });

  it('is opened of a case that is closed, by the team alone', () => {
    const held = filled();
    ask(held.site, 'closeCase', { programme, case: held.id });
    expect(held.told(rosa, 'further', open())).not.toBe('');
    held.change('further', open());
    expect(later(held).end).toBe('');
    expect(held.detail().end).toBe('closed');
  });

  it('is not opened where its way of working is switched off, nor with a title that is too long', () => {
    const held = filled();
    const before = cases(held).length;
    expect(held.refusal('further', open('x'.repeat(201)))).toContain('Título');
    ask(held.site, 'saveSettings', { values: { programmes: '' } });
    expect(held.refusal('further', open())).toContain('apagada');
    expect(cases(held)).toHaveLength(before);
  });
});
