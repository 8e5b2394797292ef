// @vitest-environment happy-dom
// The latest import with its way back; afterwards what stays, and why.
import { afterEach, expect, it } from 'vitest';
import { UndoImport } from '../../sidebar/screens/import/undo-import.tsx';
import { officeWords } from '../../src/text/es/sidebar-office.ts';
import type { ImportUndone, LastImport } from '../../src/views/import-view.ts';
import { fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const words = officeWords.people.import;
let screen: OnScreen;
afterEach(() => screen.leave());

it('is taken back with one click, and names what stays with the reason', async () => {
  const server = fakeServer();
  let last: LastImport | null = { number: 4, detail: '3 personas, el 20 de noviembre' };
  const undone: ImportUndone = {
    summary: 'Se quitaron 2 personas; 1 fila se queda.',
    kept: [{ id: 'M-007', name: 'Ana Mora', detail: 'Ya se usa en A-2026-003.' }],
  };
  server.on('lastImport', () => last);
  server.on('undoImport', () => {
    last = null;
    return undone;
  });
  screen = await onScreen(<UndoImport />);
  expect(screen.place.textContent).toContain('3 personas, el 20 de noviembre');
  await settled(() => screen.button(words.undo).click());
  await settled();
  expect(server.calls.find(({ name }) => name === 'undoImport')?.input).toEqual({ number: 4 });
  expect(screen.said[0]?.text).toBe(undone.summary);
  expect(screen.place.textContent).toContain(words.keptTitle);
  expect(screen.place.textContent).toContain('Ana Mora M-007Ya se usa en A-2026-003.');
  expect(screen.place.textContent).not.toContain(words.undo);
});
