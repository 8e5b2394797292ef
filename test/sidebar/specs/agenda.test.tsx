// @vitest-environment happy-dom
// An agenda as somebody plans it: sessions changed in their place, added between two, taken out with a way back, and a day
// done again or moved. The block behind it is a real one, in memory.
import { afterEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../../sidebar/components/drafts.ts';
import type { AgendaSpec } from '../../../src/blocks/dates-screen.ts';
import { specs as words } from '../../../src/text/es/specs.ts';
import { visit } from '../../blocks/toy-visit.ts';
import { add, idOf, planned, screenOf, session } from '../../blocks/toy-visit-case.ts';
import type { CaseInMemory } from '../../harness/case-in-memory.ts';
import { settled, type } from '../on-screen.tsx';
import { type Drawn, drawn } from './block.tsx';

let block: Drawn;
let held: CaseInMemory;
afterEach(async () => {
  await block?.leave();
  for (const row of ['new', ...screenOf(held).rows.map(({ id }) => id)])
    keepDraft(`block/A-2026-001/theme/${row}`, undefined);
});

async function draw(wide = false, by = 'host'): Promise<void> {
  held = planned();
  add(held, { ...session, from: '11:30', to: '13:00', kind: 'work', title: 'Registro' });
  block = await drawn(screenOf(held, by), 'A-2026-001', wide);
  block.answer((input) => {
    const saved = held.change(visit, input, by);
    return { screen: screenOf(held, by), saved };
  });
}
const click = (name: string) => settled(() => block.button(name).click());
const sessionNamed = (title: string) =>
  block.place.querySelector<HTMLElement>(`[data-edits="${idOf(held, title)}"]`) as HTMLElement;
const choose = (title: string) => settled(() => sessionNamed(title).click());
const press = (key: string, altKey = false) =>
  settled(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true }));
  });
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.edits;
const fieldValue = (label: string) => {
  const found = [...block.place.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
  return (document.getElementById(found?.getAttribute('for') ?? '') as HTMLInputElement | null)?.value;
};
const titles = ({ rows }: AgendaSpec) => rows.map(({ title }) => title);
const day = 'lun 7 dic';

describe.each([
  ['day by day', false],
  ['as a timetable', true],
])('An agenda, %s', (_, wide) => {
  it('opens a session in its place, sends what was changed, and gives the focus back', async () => {
    await draw(wide);
    await choose('Registro');
    await type(block.place, 'Termina', '12:30');
    await click(words.save);
    expect(block.asked).toEqual([
      {
        act: 'saveRow',
        row: idOf(held, 'Registro'),
        values: { to: '12:30' },
        was: expect.objectContaining({ to: '13:00' }),
      },
    ]);
    expect(focused()).toBe(idOf(held, 'Registro'));
  });

  it('adds a session between two, with the hours that are free', async () => {
    await draw(wide);
    const free = words.agenda.free('30 min');
    await click(`${free}. ${words.agenda.addHere(day, '11:00', '11:30')}`);
    expect([fieldValue('Día'), fieldValue('Empieza'), fieldValue('Termina')]).toEqual(['2026-12-07', '11:00', '11:30']);
    await settled(() => {
      const select = block.place.querySelector('select');
      if (!select) throw new Error('No kinds');
      select.value = 'work';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await type(block.place, 'Título', 'Preguntas');
    await click(words.save);
    expect(titles(screenOf(held)).slice(0, 4)).toEqual(['Bienvenida', 'Pausa', 'Preguntas', 'Registro']);
    expect(block.place.textContent).not.toContain(free);
  });

  it('takes a session out, and puts it back', async () => {
    await draw(wide);
    await choose('Registro');
    await click(words.agenda.remove);
    expect(titles(screenOf(held))).not.toContain('Registro');
    expect(document.activeElement?.textContent).toBe(words.undo);
    await click(words.undo);
    expect(titles(screenOf(held))).toContain('Registro');
    expect(focused()).toBe(idOf(held, 'Registro'));
  });

  it('does a day again on another, and moves it', async () => {
    await draw(wide);
    await click(words.agenda.dayToolsOf(day));
    await type(block.place, words.agenda.toDay, '2026-12-09');
    await click(words.agenda.copyDay);
    expect(screenOf(held).days.map((each) => each.day.slice(8))).toEqual(['07', '08', '09', '10']);
    expect(titles(screenOf(held)).filter((title) => title === 'Registro')).toHaveLength(2);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.agenda.dayToolsOf(day));
    await click(words.agenda.dayToolsOf(day));
    await type(block.place, words.agenda.toDay, '2026-12-11');
    await click(words.agenda.moveDay);
    expect(screenOf(held).days.map((each) => each.day.slice(8))).toEqual(['08', '09', '10', '11']);
    await click(words.agenda.moveAll);
    await type(block.place, words.agenda.firstDay, '2026-12-15');
    await click(words.agenda.move);
    expect(screenOf(held).days.map((each) => each.day.slice(8))).toEqual(['15', '16', '17', '18']);
  });

  it('is only read by others: kinds as words, nothing to press', async () => {
    await draw(wide, 'visitor');
    expect(block.place.querySelectorAll('button')).toHaveLength(0);
    expect(block.place.textContent).toContain('Reunión de trabajo');
    expect(block.place.textContent).toContain('Libre: 30 min');
    const link = block.place.querySelector('a');
    expect(link?.getAttribute('download')).toBe('agenda.ics');
    expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toContain('SUMMARY:Registro');
  });
});

describe('A timetable', () => {
  it('goes by arrows from session to session, and moves the chosen one with Alt', async () => {
    await draw(true);
    await settled(() => sessionNamed('Bienvenida').focus());
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focused()).toBe(idOf(held, 'Registro'));
    await press('ArrowRight');
    expect(focused()).toBe(idOf(held, 'Reglas'));
    await press('ArrowLeft');
    expect(focused()).toBe(idOf(held, 'Bienvenida'));
    await press('ArrowDown', true);
    expect(screenOf(held).rows.find(({ title }) => title === 'Bienvenida')).toMatchObject({
      from: '09:30',
      to: '11:00',
    });
    expect(focused()).toBe(idOf(held, 'Bienvenida'));
    expect(block.asked).toHaveLength(1);
  });

  it('says what stands at the same time, and leads to it', async () => {
    await draw(true);
    held.change(visit, { act: 'saveRow', row: idOf(held, 'Registro'), values: { from: '10:00' } }, 'host');
    await settled(() => block.standing(screenOf(held)));
    expect(block.place.textContent).toContain('A la misma hora que «Bienvenida»');
    await click('Registro');
    expect(fieldValue('Título')).toBe('Registro');
  });
});

describe('Rows of an agenda that are pasted', () => {
  it('are read with their hours and kinds, and refused in words where they cannot be', async () => {
    await draw();
    await click(words.paste);
    const heads = 'Día\tEmpieza\tTermina\tTipo\tTítulo';
    await type(block.place, words.pasteField, `${heads}\n9/12/2026\t9h30\t11 h\tEntrevistas\tSociedad civil`);
    await click(words.pasteAdd(1));
    const row = screenOf(held).rows.find(({ title }) => title === 'Sociedad civil');
    expect(row).toMatchObject({ day: '2026-12-09', from: '09:30', to: '11:00', kind: 'interviews' });
    await click(words.paste);
    await type(block.place, words.pasteField, `${heads}\n9/12/2026\ttemprano\t11:00\tBaile\tX`);
    expect(block.place.textContent).toContain(words.pasteNotTime('temprano'));
    expect(block.place.textContent).toContain(words.pasteNotOption('Baile'));
  });
});
