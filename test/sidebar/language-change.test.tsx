// @vitest-environment happy-dom
// The language changed in the settings: what only the team can decide is asked first, one question after the other, and
// everything else follows in one go.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../sidebar/screens/settings/settings.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type FakeServer, fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = sidebarTexts.es;
const words = text.installation;
const options = [
  { value: 'es', label: 'Español' },
  { value: 'en', label: 'English' },
];

let server: FakeServer;
let screen: OnScreen;
beforeEach(() => {
  server = fakeServer();
  server.on('readSettings', () => ({
    groups: [
      {
        key: 'service',
        label: 'Servicio',
        fields: [
          {
            key: 'language',
            label: 'Idioma',
            help: '',
            question: { type: 'choice', options },
            value: 'es',
            default: 'es',
          },
        ],
      },
    ],
  }));
  for (const name of ['decideLanguage', 'saveSettings', 'installPart', 'reopenSidebar'] as const)
    server.on(name, () => ({}));
});
afterEach(() => screen.leave());

const choose = async () => {
  screen = await onScreen(<SettingsScreen />);
  const select = screen.place.querySelector('select');
  if (!select) throw new Error(screen.place.textContent ?? '');
  await settled(() => {
    select.value = 'en';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled(() => screen.button(text.settings.save(1)).click());
};
const asked = (...matters: readonly string[]) =>
  server.on('languageQuestions', () => ({
    questions: matters.map((matter) => ({ matter, language: 'en', names: [`${matter} 1`, `${matter} 2`] })),
    keeper: '',
  }));
const changes = () =>
  server.calls
    .filter(({ name }) => name !== 'readSettings' && name !== 'languageQuestions')
    .map(({ name, input }) => [name, input]);
const everything = [
  ['saveSettings', { values: { language: 'en' } }],
  ['installPart', { part: 'language' }],
  ['installPart', { part: 'folders' }],
  ['installPart', { part: 'templates' }],
  ['installPart', { part: 'forms' }],
  ['reopenSidebar', {}],
];

describe('A change of language in the settings', () => {
  it('asks about forms, then about templates, and does nothing before both are answered', async () => {
    asked('forms', 'templates');
    await choose();
    expect(screen.place.textContent).toContain('forms 1forms 2');
    await settled(() => screen.button(words.leaveForms(2)).click());
    expect(changes()).toEqual([]);
    expect(screen.place.textContent).toContain('templates 1templates 2');
    await settled(() => screen.button(words.useNewTemplates(2)).click());
    expect(changes()).toEqual([
      ['decideLanguage', { matter: 'forms', language: 'en', change: false }],
      ['decideLanguage', { matter: 'templates', language: 'en', change: true }],
      ...everything,
    ]);
  });

  it('keeps the first answer, and takes the last one anew, where it did not go through', async () => {
    asked('forms', 'templates');
    server.on('decideLanguage', () => {
      throw new Refused('busy', 'Espere un momento');
    });
    await choose();
    await settled(() => screen.button(words.changeForms(2)).click());
    await settled(() => screen.button(words.useNewTemplates(2)).click());
    server.on('decideLanguage', () => ({}));
    await settled(() => screen.button(words.keepTemplates(2)).click());
    expect(changes().slice(1, 3)).toEqual([
      ['decideLanguage', { matter: 'forms', language: 'en', change: true }],
      ['decideLanguage', { matter: 'templates', language: 'en', change: false }],
    ]);
  });

  it('goes on by itself where there is nothing to decide', async () => {
    asked();
    await choose();
    expect(changes()).toEqual(everything);
    expect(screen.place.querySelector('[role="status"]')?.textContent).toBe(text.settings.changingLanguage);
  });

  it('says whose forms and templates they are, where that account has to change them', async () => {
    server.on('languageQuestions', () => ({ questions: [], keeper: 'ana@servicio.example' }));
    await choose();
    expect(screen.place.textContent).toContain(text.settings.formsElsewhere('ana@servicio.example'));
    expect(changes()).toEqual([]);
    await settled(() => screen.button(text.settings.changeLanguage).click());
    expect(changes()).toEqual(everything);
  });
});
