// @vitest-environment happy-dom
// Doing something: once at a time, with words and an undo afterwards, or with the reason why not.
import { afterEach, describe, expect, it } from 'vitest';
import { call } from '../../sidebar/server.ts';
import { useAction } from '../../sidebar/shell/use-action.ts';
import { fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

let screen: OnScreen | undefined;
afterEach(() => screen?.leave());

function Pause() {
  const action = useAction();
  return (
    <button
      type="button"
      aria-disabled={action.busy}
      onClick={() =>
        void action.run(() => call('pauseAdvisor', { advisor: 'M-001' }), {
          done: 'En pausa.',
          undo: () => call('resumeAdvisor', { advisor: 'M-001' }),
        })
      }
    >
      Pausar
    </button>
  );
}

function Remind() {
  const action = useAction();
  return (
    <button
      type="button"
      onClick={() =>
        void action.run(() => call('remindAdvisor', { invitation: 'I-1' }), {
          done: ({ who }) => `Recordatorio para ${who}.`,
          again: () => call('remindAdvisor', { invitation: 'I-1', again: true }),
        })
      }
    >
      Recordar
    </button>
  );
}

describe('an action', () => {
  it('runs once however often the button is pressed while it works', async () => {
    const server = fakeServer();
    let finish: (value: unknown) => void = () => undefined;
    server.on('pauseAdvisor', () => new Promise((resolve) => (finish = resolve)));
    screen = await onScreen(<Pause />);
    await settled(() => screen?.button('Pausar').click());
    expect(screen.button('Pausar').getAttribute('aria-disabled')).toBe('true');
    await settled(() => screen?.button('Pausar').click());
    await settled(() => finish({ advisor: 'M-001' }));
    expect(server.calls).toHaveLength(1);
    expect(screen.button('Pausar').getAttribute('aria-disabled')).toBe('false');
  });

  it('says what was done and offers an undo that takes it back', async () => {
    const server = fakeServer();
    server.on('pauseAdvisor', () => ({ advisor: 'M-001' }));
    server.on('resumeAdvisor', () => ({ advisor: 'M-001' }));
    screen = await onScreen(<Pause />);
    await settled(() => screen?.button('Pausar').click());
    const message = screen.said[0];
    expect(message).toMatchObject({ text: 'En pausa.', tone: 'done' });
    await message?.undo?.();
    expect(server.calls.map(({ name }) => name)).toEqual(['pauseAdvisor', 'resumeAdvisor']);
  });

  it('says what was not done instead of what was, and offers it all the same', async () => {
    const server = fakeServer();
    server.on('remindAdvisor', ({ again }: { again?: boolean }) => ({
      who: 'Ana',
      whatsapp: { text: '', url: '' },
      notDone: again ? '' : 'A Ana ya se le recordó hoy a las 9:10.',
    }));
    screen = await onScreen(<Remind />);
    await settled(() => screen?.button('Recordar').click());
    expect(screen.said[0]?.text).toBe('A Ana ya se le recordó hoy a las 9:10.');
    await settled(() => screen?.said[0]?.offer?.accept());
    expect(server.calls.map(({ input }) => input)).toEqual([{ invitation: 'I-1' }, { invitation: 'I-1', again: true }]);
    expect(screen.said[1]).toEqual({ text: 'Recordatorio para Ana.', tone: 'done' });
  });

  it('says why it was refused, in the words of the server', async () => {
    const server = fakeServer();
    server.on('pauseAdvisor', () => {
      throw new Refused('busy', 'Otra persona está guardando.');
    });
    screen = await onScreen(<Pause />);
    await settled(() => screen?.button('Pausar').click());
    expect(screen.said).toEqual([{ text: 'Otra persona está guardando.', tone: 'refused' }]);
  });

  it('says that nothing was saved when Google cannot be reached', async () => {
    const server = fakeServer();
    server.on('pauseAdvisor', () => {
      throw new Error('lost');
    });
    screen = await onScreen(<Pause />);
    await settled(() => screen?.button('Pausar').click());
    expect(screen.said[0]?.text).toContain('No pudimos hablar con Google');
  });
});
