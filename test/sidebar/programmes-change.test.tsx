// @vitest-environment happy-dom
// A further way of working switched on and off in the settings: its tabs are made at once, and the screen says where its
// cases are; what broke off is finished by checking the installation.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../sidebar/screens/settings/settings.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type FakeServer, fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = sidebarTexts.es;
const words = text.settings.programmes;
const named = (name: string) => ({ es: name, en: name, pt: name });
const options = [
  { value: 'rounds', label: named('Rondas') },
  { value: 'workshops', label: named('Talleres') },
];

let server: FakeServer;
let screen: OnScreen;
let chosen: readonly string[];
beforeEach(() => {
  server = fakeServer();
  chosen = [];
  server.on('readSettings', () => ({
    groups: [
      {
        key: 'service',
        label: 'Servicio',
        fields: [
          {
            key: 'programmes',
            label: 'Otras formas de trabajo',
            help: '',
            question: { type: 'choices', options },
            value: chosen,
            default: [],
          },
        ],
      },
    ],
  }));
  server.on('saveSettings', ({ values }: { values: { programmes: readonly string[] } }) => {
    chosen = values.programmes;
    return { saved: ['programmes'] };
  });
  server.on('installPart', () => ({ found: 9 }));
});
afterEach(() => screen.leave());

const tick = (name: string) =>
  settled(() =>
    [...screen.place.querySelectorAll('label')]
      .find((each) => each.textContent === name)
      ?.querySelector('input')
      ?.click(),
  );
const save = () => settled(() => screen.button(text.settings.save(1)).click());
const changes = () =>
  server.calls.filter(({ name }) => name !== 'readSettings').map(({ name, input }) => [name, input]);

describe('A way of working in the settings', () => {
  it('gets its tabs once it is switched on, and the screen leads to its cases', async () => {
    screen = await onScreen(<SettingsScreen />, [
      { key: '', label: 'Mentoría' },
      { key: 'rounds', label: 'Rondas' },
    ]);
    await tick('Rondas');
    let made: (value: unknown) => void = () => undefined;
    server.on('installPart', () => new Promise((resolve) => (made = resolve)));
    await save();
    expect(screen.place.textContent).toContain(words.adding);
    await settled(() => made({ found: 9 }));
    await settled(() => made({ found: 2 }));
    await settled(() => made({ found: 3 }));
    await settled(() => made({ found: 1 }));
    expect(changes()).toEqual([
      ['saveSettings', { values: { programmes: ['rounds'] } }],
      ['installPart', { part: 'tabs' }],
      ['installPart', { part: 'settings' }],
      ['installPart', { part: 'templates' }],
      ['installPart', { part: 'forms' }],
    ]);
    expect(screen.learnt()).toBe(1);
    expect(screen.place.textContent).toContain(words.where('Rondas'));
    await settled(() => screen.button(words.open('Rondas')).click());
    expect(screen.went).toEqual([{ screen: 'cases', programme: 'rounds' }]);
  });

  it('whose tabs cannot be made says why, and leads to where that is finished', async () => {
    server.on('installPart', () => {
      throw new Refused('serviceFailed', 'Google no respondió.');
    });
    screen = await onScreen(<SettingsScreen />);
    await tick('Rondas');
    await save();
    expect(screen.place.textContent).toContain(words.unfinished('Rondas'));
    expect(screen.place.textContent).toContain('Google no respondió.');
    await settled(() => screen.button(text.checkInstallation).click());
    expect(screen.went).toEqual([{ screen: 'installation', check: true }]);
  });

  it('goes out of sight once it is switched off, and nothing is made', async () => {
    chosen = ['rounds', 'workshops'];
    screen = await onScreen(<SettingsScreen />);
    await tick('Rondas');
    await save();
    expect(changes()).toEqual([
      ['saveSettings', { values: { programmes: ['workshops'] } }],
      ['installPart', { part: 'tabs' }],
    ]);
    expect(screen.place.textContent).toContain(words.off('Rondas'));
    expect(screen.learnt()).toBe(1);
  });

  it('that was ticked and taken back is no change, in whatever order they stand', async () => {
    chosen = ['rounds', 'workshops'];
    screen = await onScreen(<SettingsScreen />);
    await tick('Rondas');
    expect(screen.place.textContent).toContain(text.settings.save(1));
    await tick('Rondas');
    expect(screen.place.textContent).not.toContain(text.settings.save(1));
  });
});
