// @vitest-environment happy-dom
// A decision and a document: chosen with a note, and made in versions.
import { afterEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../../sidebar/components/drafts.ts';
import type { ChoiceSpec, DocumentSpec } from '../../../src/blocks/screen.ts';
import { specs as words } from '../../../src/text/es/specs.ts';
import { settled, type } from '../on-screen.tsx';
import { type Drawn, drawn } from './block.tsx';

let block: Drawn;
afterEach(async () => {
  await block.leave();
  keepDraft('block/A-2026-001/theme/choice', undefined);
});
const click = (name: string) => settled(() => block.button(name).click());
const choice: ChoiceSpec = {
  type: 'choice',
  options: [
    { value: 'yes', label: 'Estamos de acuerdo' },
    { value: 'adjust', label: 'Hay que ajustarlo' },
  ],
  chosen: '',
  note: '',
  by: '',
  isOpen: true,
};

describe('A decision', () => {
  it('asks for an option, and then says who decided what', async () => {
    block = await drawn(choice);
    await click(words.decide);
    expect(block.place.querySelector('[role=alert]')?.textContent).toBe(words.chooseOne);
    await settled(() => block.place.querySelector<HTMLInputElement>('input[value=yes]')?.click());
    await type(block.place, words.note, 'Con gusto');
    const decided = { ...choice, chosen: 'yes', note: 'Con gusto', by: 'Eva Paz · 3 de diciembre' };
    block.answer(() => ({ screen: decided }));
    await click(words.decide);
    expect(block.asked).toEqual([{ act: 'decide', option: 'yes', note: 'Con gusto' }]);
    expect(block.place.textContent).toContain('Eva Paz · 3 de diciembre');
    expect(document.activeElement?.textContent).toBe(words.decideAgain);
  });

  it('stays as typed when it was refused', async () => {
    block = await drawn(choice);
    await settled(() => block.place.querySelector<HTMLInputElement>('input[value=adjust]')?.click());
    block.answer(() => null);
    await click(words.decide);
    expect(block.place.querySelector<HTMLInputElement>('input[value=adjust]')?.checked).toBe(true);
    expect(block.place.textContent).toContain(words.notSaved);
  });
});

const paper: DocumentSpec = {
  type: 'document',
  versions: [],
  mayMake: false,
  lacks: '',
  sharing: '',
  review: null,
  reply: null,
  reviewer: '',
};

describe('A document', () => {
  it('shows its versions with their links, and is made again', async () => {
    const version = {
      id: 'D-2',
      title: 'Ficha 1',
      version: 2,
      madeOn: '2026-12-03',
      url: 'https://a.example',
      pdfUrl: '',
      said: ['Compartido el 3 de diciembre'],
    };
    block = await drawn({ ...paper, versions: [version], mayMake: true, lacks: 'Falta el balance.' });
    const link = block.place.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual(['https://a.example/', '_blank', 'noopener']);
    expect(block.place.textContent).toContain('Falta el balance.');
    await click(words.makeAgain);
    expect(block.asked).toEqual([{ act: 'make' }]);
    expect(block.place.textContent).toContain('Compartido el 3 de diciembre');
  });

  it('is sent to those who take part, and answered by whoever reviews it', async () => {
    const review = { ...choice, options: [{ value: 'approved/D-2', label: 'Aprobar' }] };
    block = await drawn({ ...paper, mayMake: true, sharing: 'Enviar a Ana, Eva', review, reviewer: 'Respuesta · Eva' });
    await click('Enviar a Ana, Eva');
    await settled(() => block.place.querySelector<HTMLInputElement>('input[type=radio]')?.click());
    await click(words.decide);
    expect(block.asked).toEqual([{ act: 'share' }, { act: 'decide', option: 'approved/D-2', note: '' }]);
    expect(block.place.textContent).toContain('Respuesta · Eva');
  });
});
