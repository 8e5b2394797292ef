// @vitest-environment happy-dom
// The list of requests: every filter asks the server for its own, and the counts are the server's.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RequestsScreen } from '../../sidebar/screens/requests/requests.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = sidebarTexts.es;
const counts = { open: 0, new: 0, searching: 0, pressing: 0, accompanied: 2, closed: 3, all: 5 };
const card = (id: string) => ({
  id,
  title: `Tema de ${id}`,
  area: { id: 'AR-1', name: 'Salud' },
  line: '',
  chip: null,
});

let server: FakeServer;
let screen: OnScreen;
beforeEach(() => {
  server = fakeServer();
});
afterEach(() => screen.leave());

describe('the requests screen', () => {
  it('is not called empty while some are accompanied or closed, and shows them by filter', async () => {
    const lists: Readonly<Record<string, readonly unknown[]>> = { closed: [card('S-1')], accompanied: [card('S-2')] };
    server.on('listRequests', ({ show }: { show: string }) => ({ items: lists[show] ?? [], counts }));
    screen = await onScreen(<RequestsScreen />);
    expect(screen.place.textContent).not.toContain(text.requests.none);
    expect(screen.place.textContent).toContain(text.requests.noneHere);
    await settled(() => screen.button(`${text.requests.filters.closed} 3`).click());
    expect(screen.place.textContent).toContain('Tema de S-1');
    await settled(() => screen.button(`${text.requests.filters.accompanied} 2`).click());
    expect(screen.place.textContent).toContain('Tema de S-2');
    expect(server.calls.map(({ input }) => input)).toEqual([
      { show: 'open' },
      { show: 'closed' },
      { show: 'accompanied' },
    ]);
  });

  it('with no requests at all offers the form to share, and to enter one', async () => {
    server.on('listRequests', () => ({ items: [], counts: { ...counts, accompanied: 0, closed: 0, all: 0 } }));
    screen = await onScreen(<RequestsScreen />);
    expect(screen.place.textContent).toContain(text.requests.none);
    await settled(() => screen.button(text.requests.shareForm).click());
    await settled(() => screen.place.querySelector<HTMLButtonElement>('.empty .actions button:last-child')?.click());
    expect(screen.went).toEqual([{ screen: 'forms' }, { screen: 'newRequest' }]);
  });
});
