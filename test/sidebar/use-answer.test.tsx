// @vitest-environment happy-dom
// What a screen shows of a query while it waits, when it is refused, when the connection is lost, and after a change.
import { afterEach, describe, expect, it } from 'vitest';
import { Answer } from '../../sidebar/components/answer.tsx';
import { know, refreshAll, useAnswer } from '../../sidebar/shell/use-answer.ts';
import { fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

let screen: OnScreen | undefined;
afterEach(() => screen?.leave());

function Hits({ query }: { query: string }) {
  const answer = useAnswer('search', { query });
  return (
    <>
      <i>{answer.loading ? 'waiting' : 'ready'}</i>
      <Answer answer={answer}>{(view) => <p class="total">{view.total}</p>}</Answer>
    </>
  );
}

const total = () => screen?.place.querySelector('.total')?.textContent;

describe('a query on the screen', () => {
  it('says that it is loading, then shows the answer', async () => {
    const server = fakeServer();
    let answer: (value: unknown) => void = () => undefined;
    server.on('search', () => new Promise((resolve) => (answer = resolve)));
    screen = await onScreen(<Hits query="uno" />);
    expect(screen.place.querySelector('[role="status"]')?.textContent).toBe('Cargando…');
    await settled(() => answer({ total: 7 }));
    expect(total()).toBe('7');
  });

  it('shows the last answer at once and the fresh one when it comes', async () => {
    const server = fakeServer();
    let count = 0;
    server.on('search', () => ({ total: ++count }));
    screen = await onScreen(<Hits query="dos" />);
    await settled(refreshAll);
    expect(total()).toBe('2');
    await screen.leave();
    screen = await onScreen(<Hits query="dos" />);
    expect(server.calls).toHaveLength(3);
    expect(total()).toBe('3');
  });

  it('shows what another call has told, and not what was asked for before it', async () => {
    const server = fakeServer();
    let answer: (value: unknown) => void = () => undefined;
    server.on('search', () => ({ total: 1 }));
    screen = await onScreen(<Hits query="tres" />);
    server.on('search', () => new Promise((resolve) => (answer = resolve)));
    await settled(refreshAll);
    await settled(() => know('search', { query: 'tres' }, { query: 'tres', hits: [], total: 9 }));
    expect(total()).toBe('9');
    expect(screen.place.querySelector('i')?.textContent).toBe('ready');
    await settled(() => answer({ total: 2 }));
    expect(total()).toBe('9');
  });

  it('never shows the answer to another question', async () => {
    const server = fakeServer();
    server.on('search', ({ query }: { query: string }) =>
      query === 'lenta' ? new Promise(() => undefined) : { total: 1 },
    );
    screen = await onScreen(<Hits query="rápida" />);
    expect(total()).toBe('1');
    await screen.redraw(<Hits query="lenta" />);
    expect(total()).toBeUndefined();
  });

  it('keeps what is known when the connection is lost, with a way to try again', async () => {
    const server = fakeServer();
    server.on('search', () => ({ total: 4 }));
    screen = await onScreen(<Hits query="tres" />);
    server.on('search', () => {
      throw new Error('lost');
    });
    await settled(refreshAll);
    expect(total()).toBe('4');
    expect(screen.place.querySelector('[role="alert"]')?.textContent).toContain('No pudimos hablar con Google');
    server.on('search', () => ({ total: 5 }));
    await settled(() => screen?.button('Volver a intentar').click());
    expect(total()).toBe('5');
    expect(screen.place.querySelector('[role="alert"]')).toBeNull();
  });

  it('drops what is no longer true when the row is gone, and offers the check when a tab is missing', async () => {
    const server = fakeServer();
    server.on('search', () => ({ total: 4 }));
    screen = await onScreen(<Hits query="cuatro" />);
    server.on('search', () => {
      throw new Refused('tabMissing', 'Falta la hoja «Áreas».');
    });
    await settled(refreshAll);
    expect(screen.place.textContent).toContain('Falta la hoja «Áreas».');
    await settled(() => screen?.button('Revisar la instalación').click());
    expect(screen.went).toEqual([{ screen: 'installation', check: true }]);
  });
});
