// @vitest-environment happy-dom
// What was answered to a survey: numbers that can be read without their bars, comments, and the link to pass on.
import { afterEach, describe, expect, it } from 'vitest';
import type { FiguresSpec } from '../../../src/blocks/counted-screen.ts';
import { specs as words } from '../../../src/text/es/specs.ts';
import { settled } from '../on-screen.tsx';
import { type Drawn, drawn } from './block.tsx';

let block: Drawn;
afterEach(() => block.leave());
const survey: FiguresSpec = {
  type: 'figures',
  count: '2 respuestas',
  hidden: 'Los resultados se muestran a partir de 3 respuestas.',
  figures: [],
  comments: [],
  url: '',
  said: '',
  sharing: '',
  recount: '',
};
const read = () => block.place.textContent ?? '';

describe('A survey', () => {
  it('says how many answered and why nothing else is shown yet', async () => {
    block = await drawn(survey);
    expect(read()).toContain('2 respuestas');
    expect(read()).toContain('a partir de 3');
    expect(block.place.querySelector('button, a, input')).toBeNull();
  });

  it('tells averages, counts and comments in words and numbers', async () => {
    const share = (value: number) => value / 4;
    block = await drawn({
      ...survey,
      count: '4 respuestas',
      hidden: '',
      figures: [
        { label: 'Trabajamos como pares', answers: 4, bars: [{ label: '', value: '4.3 de 5', share: 0.86 }] },
        {
          label: 'Me sirve',
          answers: 4,
          bars: [
            { label: 'Sí', value: '3', share: share(3) },
            { label: 'No', value: '1', share: share(1) },
          ],
        },
      ],
      comments: [{ label: 'Lo que cambiaría', texts: ['Más tiempo'], answers: 3 }],
    });
    const [average, counts] = block.place.querySelectorAll('.figure');
    expect(average?.textContent).toBe(`Trabajamos como pares4.3 de 5${words.answered(4)}`);
    expect([...(counts?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual(['Sí3', 'No1']);
    const bars = [...block.place.querySelectorAll<HTMLElement>('.figure-bar')];
    expect(bars.map((bar) => [bar.getAttribute('aria-hidden'), bar.style.getPropertyValue('--share')])).toEqual([
      ['true', '86%'],
      ['true', '75%'],
      ['true', '25%'],
    ]);
    expect(block.place.querySelector('.comments')?.textContent).toBe('Más tiempo');
    expect(read()).toContain(words.someOf(1, 3));
  });

  it('has its link to copy, to open and as a code, and is sent and counted again with one click each', async () => {
    const url = 'https://docs.google.com/forms/d/e/x/viewform?entry.1=A-2026-001';
    block = await drawn({ ...survey, url, sharing: 'Enviar el enlace a Ana, Eva', recount: 'Si quitó respuestas…' });
    expect(block.place.querySelector<HTMLInputElement>(`input[readonly]`)?.value).toBe(url);
    expect(block.place.querySelector('label')?.textContent).toBe(words.surveyLink);
    expect(block.place.querySelector('a')?.href).toBe(url);
    expect(block.place.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(words.qr);
    await settled(() => block.button(words.copy).click());
    expect(block.place.querySelector('[role=status]')?.textContent).not.toBe('');
    for (const name of ['Enviar el enlace a Ana, Eva', words.recount]) await settled(() => block.button(name).click());
    expect(block.asked).toEqual([{ act: 'share' }, { act: 'recount' }]);
  });
});
