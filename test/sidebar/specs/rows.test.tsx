// @vitest-environment happy-dom
// Rows of a block: added, changed against what stood there, moved, removed with a way back, and pasted from a sheet.
import { afterEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../../sidebar/components/drafts.ts';
import { readPasted } from '../../../sidebar/specs/pasted-rows.ts';
import type { RowSpec } from '../../../src/blocks/screen.ts';
import { specs as words } from '../../../src/text/es/specs.ts';
import { settled, type } from '../on-screen.tsx';
import { type Drawn, drawn, field, plan, planFields, planRow } from './block.tsx';

let block: Drawn;
afterEach(async () => {
  await block?.leave();
  for (const row of ['new', 'PL-1', 'PL-2']) keepDraft(`block/A-2026-001/theme/${row}`, undefined);
});
const click = (name: string) => settled(() => block.button(name).click());
const place = () => block.place.textContent ?? '';
const two = [planRow('PL-1', 'Taller', 1200), planRow('PL-2', 'Visita')];

describe('Rows', () => {
  it('are added with all their fields, and the focus comes back to the button', async () => {
    block = await drawn(plan([]));
    expect(place()).toContain(words.nothing);
    await click(words.add('actividad'));
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await click(words.save);
    expect(place()).toContain(words.missing);
    expect(block.asked).toEqual([]);
    await type(block.place, 'Actividades', 'Taller');
    await type(block.place, 'Costos', '1.200,50');
    block.answer(() => ({ screen: plan([planRow('PL-1', 'Taller', 1200.5)]) }));
    await click(words.save);
    expect(block.asked).toEqual([{ act: 'addRows', rows: [{ activity: 'Taller', schedule: '', cost: '1.200,50' }] }]);
    expect(document.activeElement?.textContent).toBe(words.add('actividad'));
  });

  it('are asked how they go only once they stand', async () => {
    const fields = [...planFields, field('progress', 'Avance', { type: 'number', isLater: true })];
    block = await drawn(plan(two, { fields }));
    await click(words.add('actividad'));
    expect(place()).not.toContain('Avance');
    await type(block.place, 'Actividades', 'Visita');
    await click(words.save);
    expect(block.asked).toEqual([{ act: 'addRows', rows: [{ activity: 'Visita', schedule: '', cost: '' }] }]);
    await click(`${words.edit}: Taller`);
    expect(place()).toContain('Avance');
    expect(readPasted('Taller\t1/12/2026\t5\t30', fields, 40, words).problems).toHaveLength(1);
  });

  it('take what they often say with one click, and everything else as it was typed', async () => {
    const fills = [{ label: 'El taller de siempre', values: { activity: 'Taller', cost: 900 } }];
    block = await drawn(plan([], { fills }));
    await click(words.add('actividad'));
    await type(block.place, 'Cronograma', '2026-12-01');
    await click('El taller de siempre');
    expect(block.button('El taller de siempre').getAttribute('aria-pressed')).toBe('true');
    await type(block.place, 'Costos', '950');
    expect(block.button('El taller de siempre').getAttribute('aria-pressed')).toBe('false');
    await click(words.save);
    expect(block.asked).toEqual([
      { act: 'addRows', rows: [{ activity: 'Taller', schedule: '2026-12-01', cost: '950' }] },
    ]);
  });

  it('send only what was changed, with what stood there', async () => {
    block = await drawn(plan(two));
    await click(`${words.edit}: Taller`);
    await type(block.place, 'Costos', '1300');
    await click(words.save);
    expect(block.asked).toEqual([
      { act: 'saveRow', row: 'PL-1', values: { cost: '1300' }, was: { activity: 'Taller', schedule: '', cost: 1200 } },
    ]);
  });

  it('keep both when somebody else changed the same row, and save the own one over what stands now', async () => {
    block = await drawn(plan(two));
    await click(`${words.edit}: Taller`);
    await type(block.place, 'Costos', '1300');
    const theirs = { text: 'Actividades: Taller\nCostos: 900', by: 'Eva Paz' };
    block.answer(() => ({
      screen: plan([planRow('PL-1', 'Taller', 900), planRow('PL-2', 'Visita')]),
      saved: { theirs },
    }));
    await click(words.save);
    expect(place()).toContain('Costos: 900');
    block.answer(() => ({}));
    await click(words.keepMine);
    expect(block.asked[1]).toMatchObject({ values: { cost: '1300' }, was: { cost: 900 } });
  });

  it('keep what is being typed when the row is removed by somebody else', async () => {
    block = await drawn(plan(two));
    await click(`${words.edit}: Visita`);
    await type(block.place, 'Actividades', 'Visita a Punata');
    await settled(() => block.standing(plan(two.slice(0, 1))));
    expect(place()).toContain(words.gone);
    await click(words.save);
    expect(block.asked).toEqual([{ act: 'addRows', rows: [{ activity: 'Visita a Punata', schedule: '', cost: '' }] }]);
  });

  it('are removed with a way back to their place, and moved by buttons', async () => {
    block = await drawn(plan(two));
    await click(`${words.down}: Taller`);
    block.answer(() => ({ screen: plan(two.slice(1)) }));
    await click(`${words.remove}: Taller`);
    expect(document.activeElement?.textContent).toBe(words.undo);
    await click(words.undo);
    expect(block.asked).toEqual([
      { act: 'moveRow', row: 'PL-1', by: 1 },
      { act: 'removeRow', row: 'PL-1' },
      { act: 'restoreRow', row: 'PL-1', values: { activity: 'Taller', schedule: '', cost: 1200 }, at: 1 },
    ]);
  });

  it('come back half typed when the block is opened again', async () => {
    block = await drawn(plan(two));
    await click(words.add('actividad'));
    await type(block.place, 'Actividades', 'A medias');
    await block.leave();
    block = await drawn(plan(two));
    expect(block.place.querySelector('textarea')?.value).toBe('A medias');
    await click(words.discard);
    expect(block.place.querySelector('textarea')).toBeNull();
  });

  it('offer no more than their reader may do', async () => {
    block = await drawn(
      plan(
        two.map((row) => ({ ...row, isOpen: false })),
        { may: [] },
      ),
    );
    expect(block.place.querySelectorAll('button')).toHaveLength(0);
  });

  it('are titled by what they begin with, unless that is a long text', async () => {
    const long = 'Un resultado que ocupa muchas palabras. '.repeat(5).trim();
    block = await drawn(plan([planRow('PL-1', 'Taller'), planRow('PL-2', long)]));
    const cards = [...block.place.querySelectorAll('.spec-row')];
    expect(cards.map((card) => card.querySelector('.title')?.textContent)).toEqual(['Taller', undefined]);
    expect(cards[1]?.querySelector('dd')?.textContent).toBe(long);
  });

  it('are ticked off with today', async () => {
    const fields = [
      { ...planFields[0], readOnly: true },
      { ...planFields[1], key: 'doneOn', label: 'Hecha el', isTick: true },
    ];
    block = await drawn(plan([planRow('PL-1', 'Taller')], { fields: fields as never, may: ['edit'] }));
    const tick = () => block.place.querySelector<HTMLInputElement>('input[type=checkbox]');
    let refuse: () => void = () => undefined;
    block.answer(
      () =>
        new Promise((resolve) => {
          refuse = () => resolve(null);
        }),
    );
    await settled(() => tick()?.click());
    expect(tick()?.checked).toBe(true);
    await settled(() => refuse());
    expect(tick()?.checked).toBe(false);
    expect(block.asked[0]).toMatchObject({
      act: 'saveRow',
      values: { doneOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    });
  });

  it('of which there is one are a form that is always there', async () => {
    block = await drawn(plan([planRow('PL-1', 'Taller')], { most: 1, may: ['edit'] }));
    await type(block.place, 'Actividades', 'Taller largo');
    await click(words.save);
    expect(block.asked[0]).toMatchObject({ act: 'saveRow', values: { activity: 'Taller largo' } });
    expect(place()).toContain(words.saved);
  });
});

describe('Rows pasted from a sheet', () => {
  it('are read by their headings, in whatever order', () => {
    expect(readPasted('Costos\tActividades\tNota\n1.200\tTaller\tx', planFields, 40, words)).toEqual({
      rows: [{ cost: '1.200', activity: 'Taller' }],
      columns: 2,
      problems: [],
    });
  });

  it('are read in order without headings, with line breaks in quotes', () => {
    expect(readPasted('"Taller\nde dos días"\t10/02/2027\t5\nVisita', planFields, 40, words)).toEqual({
      rows: [
        { activity: 'Taller\nde dos días', schedule: '10/02/2027', cost: '5' },
        { activity: 'Visita', schedule: '', cost: '' },
      ],
      columns: 3,
      problems: [],
    });
  });

  it('say row by row what does not fit', () => {
    const { problems } = readPasted('\tfin de enero\tmucho\nA\t\t1', planFields, 1, words);
    expect(problems).toEqual([
      words.pasteTooMany(2, 1),
      words.pasteProblem(1, 'Actividades', words.pasteMissing),
      words.pasteProblem(1, 'Cronograma', words.pasteNotDate('fin de enero')),
      words.pasteProblem(1, 'Costos', words.pasteNotNumber('mucho')),
    ]);
    expect(readPasted('a\tb\tc\td', planFields, 40, words).problems).toEqual([words.pasteTooWide(4, 3)]);
  });

  it('are added at once, after they were counted', async () => {
    block = await drawn(plan(two));
    await click(words.paste);
    await type(block.place, words.pasteField, 'Actividades\tCostos\nTaller 2\t5\nTaller 3\t6');
    expect(place()).toContain(words.pasteReady(2, 2));
    await click(words.pasteAdd(2));
    expect(block.asked).toEqual([
      {
        act: 'addRows',
        rows: [
          { activity: 'Taller 2', cost: '5' },
          { activity: 'Taller 3', cost: '6' },
        ],
      },
    ]);
  });
});

describe('Rows that stand somehow', () => {
  const invited: RowSpec = {
    ...planRow('a', 'Ana Mora'),
    standing: { label: 'Con invitación', tone: 'info' },
    acts: [{ option: 'withdraw', label: 'Retirar invitación' }],
  };

  it('say so, and what may be done about them takes the place of removing them', async () => {
    block = await drawn(plan([invited], { may: ['add', 'edit', 'remove'] }));
    expect(place()).toContain('Con invitación');
    expect([...block.place.querySelectorAll('.spec-row button')].map((button) => button.textContent)).toEqual([
      words.edit,
      'Retirar invitación',
    ]);
    await click('Retirar invitación: Ana Mora');
    expect(block.asked).toEqual([{ act: 'decide', row: 'a', option: 'withdraw' }]);
  });

  it('are read aside where they do not count', async () => {
    const declined: RowSpec = { ...planRow('b', 'Berta Luz'), standing: { label: 'No puede', tone: 'warn' } };
    block = await drawn(plan([invited], { most: 1, aside: [declined] }));
    expect(block.place.querySelector('.aside')?.textContent).toContain('Berta Luz');
    expect(block.place.querySelector('.aside button')).toBeNull();
    expect(place()).toContain(words.full(1));
  });
});
