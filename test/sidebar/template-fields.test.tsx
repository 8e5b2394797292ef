// @vitest-environment happy-dom
// The fields of a template: shown as the template writes them, ready to be copied.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemplateFieldsList } from '../../sidebar/screens/documents/template-fields.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = sidebarTexts.es;
let server: FakeServer;
let screen: OnScreen;
let copied: string[];

const field = (name: string, kind: string, fields: readonly object[] = []) => ({
  name,
  label: `Campo ${name}`,
  explanation: 'Para qué sirve',
  kind,
  recommended: false,
  fields,
});

beforeEach(() => {
  copied = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (value: string) => void copied.push(value) },
  });
  server = fakeServer();
  server.on('availableFields', () => ({
    kinds: ['certificate', 'area-report'].map((key) => ({ key, label: key })),
    fields: [field('tema', 'text'), field('qr', 'image'), field('sesiones', 'list', [field('fecha', 'text')])],
  }));
});
afterEach(() => screen.leave());

describe('the fields of a template', () => {
  it('are copied as the template writes them', async () => {
    screen = await onScreen(<TemplateFieldsList />);
    for (const name of ['tema', 'qr', 'sesiones', 'fecha'])
      await settled(() => screen.button(text.documents.copyField(`Campo ${name}`)).click());
    expect(copied).toEqual(['{{tema}}', '{{%qr}}', '{{#sesiones}} {{/sesiones}}', '{{fecha}}']);
    expect(screen.said.at(-1)?.text).toBe(text.copied);
  });

  it('are those of the document that is chosen', async () => {
    screen = await onScreen(<TemplateFieldsList />);
    const kinds = screen.place.querySelector('select') as HTMLSelectElement;
    await settled(() => {
      kinds.value = 'area-report';
      kinds.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(server.calls.at(-1)).toMatchObject({ name: 'availableFields', input: { kind: 'area-report' } });
  });
});
