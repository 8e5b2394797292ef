// @vitest-environment happy-dom
// Guided sections: they save themselves, keep what the server has not got, and never write over another person's words.
import { afterEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../../sidebar/components/drafts.ts';
import { specs as words } from '../../../src/text/es/specs.ts';
import { settled } from '../on-screen.tsx';
import { type Drawn, drawn, sectionsOf } from './block.tsx';

let block: Drawn;
afterEach(async () => {
  await block.leave();
  for (const part of ['strengthen/receiving', 'own']) keepDraft(`block/A-2026-001/theme/${part}`, undefined);
});

const field = () => block.place.querySelector('textarea') as HTMLTextAreaElement;
const write = (text: string) =>
  settled(() => {
    field().focus();
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = () => settled(() => field().blur());
const place = () => block.place.textContent ?? '';

describe('A section', () => {
  it('shows the other side to be read, and saves the own side when the field is left', async () => {
    block = await drawn(sectionsOf('Antes'));
    expect(place()).toContain('Lo de Raíz');
    expect(block.place.querySelectorAll('textarea')).toHaveLength(1);
    await write('Antes y ahora ');
    expect(place()).toContain(words.unsaved);
    block.answer(() => ({ screen: sectionsOf('Antes y ahora') }));
    await leave();
    expect(block.asked).toEqual([
      { act: 'write', section: 'strengthen/receiving', text: 'Antes y ahora', was: 'Antes' },
    ]);
    expect(place()).toContain(words.saved);
    await write('Antes, ahora y después');
    await leave();
    expect(block.asked[1]).toMatchObject({ was: 'Antes y ahora' });
  });

  it('keeps what could not be saved, also when the page is opened again', async () => {
    block = await drawn(sectionsOf(''));
    await write('Mi texto');
    block.answer(() => null);
    await leave();
    expect(place()).toContain(words.notSaved);
    expect(field().value).toBe('Mi texto');
    await block.leave();
    block = await drawn(sectionsOf('Otro texto'));
    expect(field().value).toBe('Mi texto');
    expect(place()).toContain(words.resumed);
    expect(block.asked).toEqual([]);
    await settled(() => block.button(words.discard).click());
    expect(field().value).toBe('Otro texto');
  });

  it('shows both texts when somebody else wrote meanwhile, and joins them', async () => {
    block = await drawn(sectionsOf(''));
    await write('Lo mío');
    const theirs = { text: 'Lo de Eva', by: 'Eva Paz · 3 de diciembre' };
    block.answer(() => ({ screen: sectionsOf('Lo de Eva'), saved: { theirs } }));
    await leave();
    expect(place()).toContain('Lo de Eva');
    expect(place()).toContain(words.theirsTitle(theirs.by));
    expect(() => block.button(`${words.save}: ¿Qué se quiere fortalecer?`)).toThrow();
    expect(field().value).toBe('Lo mío');
    await settled(() => block.button(words.join).click());
    expect(field().value).toBe('Lo de Eva\n\nLo mío');
    block.answer(() => ({ screen: sectionsOf('Lo de Eva\n\nLo mío') }));
    await leave();
    expect(block.asked[1]).toMatchObject({ text: 'Lo de Eva\n\nLo mío', was: 'Lo de Eva' });
  });

  it('lets whoever came second keep hers or leave the other', async () => {
    for (const choice of [words.keepMine, words.keepTheirs]) {
      block = await drawn(sectionsOf(''));
      await write('Lo mío');
      block.answer(() => ({ screen: sectionsOf('Lo de Eva'), saved: { theirs: { text: 'Lo de Eva', by: '' } } }));
      await leave();
      block.answer(({ act }) => (act === 'write' ? { screen: sectionsOf('Lo mío') } : {}));
      await settled(() => block.button(choice).click());
      if (choice === words.keepMine) expect(block.asked[1]).toMatchObject({ text: 'Lo mío', was: 'Lo de Eva' });
      else expect(block.asked).toHaveLength(1);
      expect(field().value).toBe(choice === words.keepMine ? 'Lo mío' : 'Lo de Eva');
      await block.leave();
    }
    block = await drawn(sectionsOf(''));
  });

  it('cuts nothing from a text that is too long, and says by how much it is', async () => {
    block = await drawn(sectionsOf(''));
    await write('a'.repeat(4_012));
    await leave();
    expect(field().value).toHaveLength(4_012);
    expect(place()).toContain(words.charactersOver(12));
    expect(place()).toContain(words.tooLong);
    expect(block.asked).toEqual([]);
  });

  it('saves what was typed while it was saving, too', async () => {
    block = await drawn(sectionsOf(''));
    await write('Uno');
    let release: () => void = () => undefined;
    block.answer(
      () =>
        new Promise((resolve) => {
          release = () => resolve({});
        }),
    );
    await leave();
    await write('Uno y dos');
    await settled(() => release());
    await settled(() => release());
    expect(block.asked).toEqual([
      { act: 'write', section: 'strengthen/receiving', text: 'Uno', was: '' },
      { act: 'write', section: 'strengthen/receiving', text: 'Uno y dos', was: 'Uno' },
    ]);
  });

  it('of one’s own can be added and removed, and put back', async () => {
    const own = { key: 'SE-1', title: 'Costos', help: '', isOwn: true };
    const text = { role: '', roleName: '', text: 'Mil', by: '', isOpen: true };
    const { sections, ...rest } = sectionsOf('');
    block = await drawn({ ...rest, sections: [...sections, { ...own, texts: [text] }] });
    block.answer(() => ({ screen: { ...rest, sections } }));
    await settled(() => block.button(`${words.remove}: Costos`).click());
    expect(place()).toContain(words.removed('Costos'));
    expect(document.activeElement?.textContent).toBe(words.undo);
    await settled(() => block.button(words.undo).click());
    expect(block.asked).toEqual([
      { act: 'removeRow', row: 'SE-1' },
      { act: 'addSection', title: 'Costos', text: 'Mil' },
    ]);
  });
});

describe('Sections that lead to one another', () => {
  it('are drawn as boxes, level by level, with what they say now', async () => {
    const one = sectionsOf('Poco ingreso');
    const section = (key: string, title: string, text: string) => ({
      key,
      title,
      help: '',
      isOwn: false,
      texts: [{ role: '', roleName: '', text, by: '', isOpen: false }],
    });
    const sections = [
      section('a', 'Uno', 'Poco ingreso'),
      section('b', 'Otro', ''),
      section('c', 'Común', 'Violencia'),
    ];
    block = await drawn({ ...one, mayAdd: false, sections, levels: [['a', 'b'], ['c']] });
    const boxes = [...block.place.querySelectorAll('.diagram-level')].map((level) =>
      [...level.children].map((box) => box.textContent),
    );
    expect(boxes).toEqual([['UnoPoco ingreso', 'Otro—'], ['ComúnViolencia']]);
    expect(block.place.querySelectorAll('.diagram svg')).toHaveLength(2);
  });
});
