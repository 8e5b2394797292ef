// @vitest-environment happy-dom
// What the past says, below the weights: asked for with a button, told in sentences, taken one by one, all, or not at all.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Learning } from '../../sidebar/screens/settings/learning.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import type { LearningView, PastCriterion } from '../../src/views/learning-view.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const words = sidebarTexts.es.learning;
const nothing: LearningView = { advisories: 4, invitations: 7, most: 200, needed: 10, criteria: [] };
const groups = { fitting: { cases: 14, value: 4.6 }, other: { cases: 11, value: 3.9 }, isClear: true };
const topic: PastCriterion = {
  term: 'topic',
  setting: 'weightTopic',
  label: 'Tema',
  satisfaction: groups,
  invitations: null,
  weight: 30,
  proposed: 38,
  isMixed: false,
};
const load: PastCriterion = {
  ...topic,
  term: 'load',
  setting: 'weightLoad',
  label: 'Carga justa',
  satisfaction: null,
  invitations: { fitting: { cases: 12, value: 9 }, other: { cases: 11, value: 2 }, isClear: true },
  weight: 10,
  proposed: 13,
};
const place: PastCriterion = {
  ...topic,
  term: 'place',
  setting: 'weightPlace',
  label: 'Lugar',
  satisfaction: { ...groups, isClear: false },
  weight: 4,
  proposed: null,
};

let server: FakeServer;
let screen: OnScreen;
beforeEach(() => {
  server = fakeServer();
  server.on('saveSettings', () => ({ saved: [] }));
});
afterEach(() => screen.leave());

const told = () => screen.place.textContent ?? '';
const saved = () => server.calls.filter(({ name }) => name === 'saveSettings').map(({ input }) => input);
const open = async (view: LearningView) => {
  server.on('learnFromPast', () => view);
  screen = await onScreen(<Learning />);
  expect(server.calls).toEqual([]);
  await settled(() => screen.button(words.ask).click());
};

describe('what the past says', () => {
  it('is, with few cases, how many there are and how many it takes', async () => {
    await open(nothing);
    expect(told()).toContain(words.tooFew);
    expect(told()).toContain('4 asesorías con encuesta y 7 invitaciones contestadas. Se necesitan 10');
    await settled(() => screen.button(words.close).click());
    expect(screen.button(words.ask)).toBeTruthy();
  });

  it('says that nothing is clear, and proposes nothing then', async () => {
    await open({ ...nothing, advisories: 25, criteria: [place] });
    expect(told()).toContain(words.noneClear);
    expect(told()).toContain('Satisfacción: 4.6 de 5 cuando estaba cerca (14 casos); 3.9 cuando tenía que trasladarse');
    expect(told()).toContain(words.others(1));
    expect(screen.place.querySelectorAll('button')).toHaveLength(1);
  });

  it('tells a clear difference in words, and takes its weight with a way back', async () => {
    await open({ ...nothing, advisories: 25, criteria: [topic, place] });
    expect(told()).toContain('Satisfacción: 4.6 de 5 cuando ofrecía el tema (14 casos); 3.9 cuando no (11 casos).');
    await settled(() => screen.button(`${words.raise({ from: 30, to: 38 })}: Tema`).click());
    expect(saved()).toEqual([{ values: { weightTopic: 38 } }]);
    expect(screen.said.at(-1)?.text).toBe(words.taken(1));
    await settled(() => void screen.said.at(-1)?.undo?.());
    expect(saved().at(-1)).toEqual({ values: { weightTopic: 30 } });
  });

  it('takes all proposals at once', async () => {
    await open({ ...nothing, advisories: 25, invitations: 23, criteria: [topic, load] });
    expect(told()).toContain('Aceptaron 9 de 12 cuando llevaba poca carga, y 2 de 11 cuando llevaba bastante.');
    await settled(() => screen.button(words.takeAll(2)).click());
    expect(saved()).toEqual([{ values: { weightTopic: 38, weightLoad: 13 } }]);
  });

  it('changes nothing when it is left', async () => {
    await open({ ...nothing, advisories: 25, criteria: [topic] });
    await settled(() => screen.button(words.leave).click());
    expect(saved()).toEqual([]);
    expect(told()).not.toContain('Satisfacción');
  });

  it('says why a clear difference moves no weight', async () => {
    await open({ ...nothing, advisories: 25, criteria: [{ ...topic, proposed: null, isMixed: true }] });
    expect(told()).toContain(words.nothingToChange);
    expect(told()).toContain(words.mixed);
  });
});
