// @vitest-environment happy-dom
// Asking for the report of an area: from its own screen it is about that one, elsewhere one is chosen first.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AreaReport } from '../../sidebar/screens/documents/area-report.tsx';
import { MadeDocument } from '../../sidebar/screens/documents/made-document.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled, type } from './on-screen.tsx';

const text = sidebarTexts.es;
const words = text.documents;

let server: FakeServer;
let screen: OnScreen;
let done: number;
const onDone = () => {
  done++;
};
const asked = () => server.calls.filter(({ name }) => name === 'makeAreaReport').map(({ input }) => input);

beforeEach(() => {
  done = 0;
  server = fakeServer();
  server.on('today', () => ({ today: '2026-11-20' }));
  server.on('listAreas', () => ({ items: [{ id: 'AR-01', name: 'Salud' }] }));
  server.on('makeAreaReport', () => ({ document: 'D-1', title: 'Informe', version: 2 }));
});
afterEach(() => screen.leave());

describe('the report of an area', () => {
  it('of one area asks only for the period, which is the year so far unless changed', async () => {
    screen = await onScreen(<AreaReport of="AR-07" onDone={onDone} />);
    expect(server.calls.map(({ name }) => name)).not.toContain('listAreas');
    await settled(() => screen.button(words.make).click());
    expect(asked()).toEqual([{ area: 'AR-07', from: '2026-01-01', until: '2026-11-20' }]);
    expect(screen.said.at(-1)?.text).toBe(words.areaReportMade(2));
    expect(done).toBe(1);
  });

  it('is handed on with its link once it is made', async () => {
    const made = {
      id: 'D-1',
      title: 'Informe',
      label: 'Informe del área',
      version: 1,
      url: 'https://docs/d-1',
      pdfUrl: '',
      sharedWith: [],
    };
    server.on('listDocuments', () => ({ items: [made] }));
    let document = '';
    screen = await onScreen(<AreaReport of="AR-07" onDone={(id = '') => (document = id)} />);
    await settled(() => screen.button(words.make).click());
    expect(document).toBe('D-1');
    await screen.redraw(<MadeDocument id={document} />);
    await settled();
    expect(server.calls.at(-1)?.input).toEqual({ ids: ['D-1'] });
    expect(screen.place.querySelector('a')?.getAttribute('href')).toBe('https://docs/d-1');
  });

  it('goes to the contact of the area when the box is ticked', async () => {
    server.on('makeAreaReport', () => ({ document: 'D-1', title: 'Informe', version: 1, sentTo: 'eva@area.example' }));
    screen = await onScreen(<AreaReport of="AR-07" onDone={onDone} />);
    await settled(() => screen.place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await settled(() => screen.button(words.make).click());
    expect(asked()).toEqual([{ area: 'AR-07', from: '2026-01-01', until: '2026-11-20', send: true }]);
    expect(screen.said.at(-1)?.text).toBe(words.areaReportSent('eva@area.example'));
  });

  it('elsewhere is not made before an area is chosen', async () => {
    screen = await onScreen(<AreaReport onDone={onDone} />);
    await settled(() => screen.button(words.make).click());
    expect(screen.place.textContent).toContain(text.fieldMissing);
    expect(asked()).toEqual([]);
  });

  it('is not made for a period that ends before it begins', async () => {
    screen = await onScreen(<AreaReport of="AR-07" onDone={onDone} />);
    await type(screen.place, words.until, '2025-12-31');
    await settled(() => screen.button(words.make).click());
    expect(screen.place.textContent).toContain(words.reversed);
    expect(asked()).toEqual([]);
  });
});
