// @vitest-environment happy-dom
// Typing the first request: without an area to ask for it, the form would lead nowhere.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RequestForm } from '../../sidebar/screens/requests/request-form.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = sidebarTexts.es;
let server: FakeServer;
let screen: OnScreen;

beforeEach(() => {
  server = fakeServer();
  server.on('listTopics', () => ({ families: [] }));
  server.on('listAdvisors', () => ({ items: [] }));
  server.on('dateHint', () => ({ hint: '' }));
});
afterEach(() => screen.leave());

describe('the form of a request', () => {
  it('leads to the first area while there is none', async () => {
    server.on('listAreas', () => ({ items: [] }));
    screen = await onScreen(<RequestForm onDone={() => undefined} />);
    expect(screen.place.querySelector('form')).toBeNull();
    await settled(() => screen.button(text.areas.add).click());
    expect(screen.went).toEqual([{ screen: 'editArea' }]);
  });

  it('opens as soon as there is an area', async () => {
    server.on('listAreas', () => ({ items: [{ id: 'AR-01', name: 'Salud', active: true }] }));
    screen = await onScreen(<RequestForm onDone={() => undefined} />);
    expect(screen.place.querySelector('form')).not.toBeNull();
  });
});
