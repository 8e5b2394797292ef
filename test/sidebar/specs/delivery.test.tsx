// @vitest-environment happy-dom
// A work product on screen: its link is handed in against what stood there, and taken into the repertoire.
import { afterEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../../sidebar/components/drafts.ts';
import type { DeliverySpec, RoundSpec } from '../../../src/blocks/screen.ts';
import { specs as words } from '../../../src/text/es/specs.ts';
import { settled, type } from '../on-screen.tsx';
import { type Drawn, drawn } from './block.tsx';

let block: Drawn;
afterEach(async () => {
  await block?.leave();
  keepDraft('block/A-2026-001/theme/link', undefined);
});
const click = (name: string) => settled(() => block.button(name).click());
const round: RoundSpec = {
  id: '',
  number: 1,
  state: 'asked',
  stateLabel: 'Pedida',
  dueOn: '2026-12-10',
  deliveredOn: '',
  url: '',
  comments: '',
};
const work = (given: Partial<DeliverySpec>): DeliverySpec => ({
  type: 'delivery',
  rounds: [round],
  template: '',
  mayDeliver: true,
  review: null,
  access: '',
  said: ['Vuelta 1 de 2'],
  keeping: '',
  ...given,
});
const delivered = (url: string) => [
  { ...round, id: 'ET-1', state: 'delivered' as const, url, deliveredOn: '2026-11-20' },
];
const mine = 'https://docs.example/mine';
const hers = 'https://docs.example/hers';

describe('A work product', () => {
  it('keeps both links when somebody else handed one in meanwhile', async () => {
    block = await drawn(work({}));
    expect(block.place.textContent).toContain('Vuelta 1 de 2');
    expect(block.place.textContent).toContain(words.delivery.shareFirst);
    await type(block.place, words.delivery.link, mine);
    const theirs = { text: hers, by: 'Elmer Ríos' };
    block.answer(() => ({ screen: work({ rounds: delivered(hers) }), saved: { theirs } }));
    await click(`${words.delivery.deliver}: Tema`);
    expect(block.place.textContent).toContain(hers);
    block.answer(() => ({ screen: work({ rounds: delivered(mine) }) }));
    await click(words.keepMine);
    expect(block.asked).toEqual([
      { act: 'deliver', url: mine, was: '' },
      { act: 'deliver', url: mine, was: hers },
    ]);
  });

  it('is taken into the repertoire with one click', async () => {
    block = await drawn(work({ rounds: delivered(hers), mayDeliver: false, keeping: 'Guardar en el repertorio' }));
    block.answer(() => ({ screen: work({ rounds: delivered(hers), mayDeliver: false, said: ['Guardado'] }) }));
    await click('Guardar en el repertorio: Tema');
    expect(block.asked).toEqual([{ act: 'keep' }]);
    expect(block.place.textContent).toContain('Guardado');
  });
});
