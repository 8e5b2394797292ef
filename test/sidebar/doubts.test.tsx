// @vitest-environment happy-dom
// A question about what was typed: asked in the message, answered with one more click, given up by typing on.
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { askDoubtsWith, call } from '../../sidebar/server.ts';
import { MessageBar } from '../../sidebar/shell/message-bar.tsx';
import type { Message } from '../../sidebar/shell/shell.tsx';
import { useAction } from '../../sidebar/shell/use-action.ts';
import { fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

let screen: OnScreen | undefined;
afterEach(async () => {
  askDoubtsWith(undefined);
  await screen?.leave();
});

function Counting() {
  const action = useAction();
  const [message, setMessage] = useState<Message | null>(null);
  askDoubtsWith((text) => new Promise((answer) => setMessage({ text, tone: 'asked', answer })));
  const save = () => call('recordAttendance', { session: 'SE-1', counts: { attended: 130, women: 130 } });
  return (
    <>
      <input />
      <button type="button" onClick={() => void action.run(save, { done: 'Guardado.' })}>
        Guardar
      </button>
      <MessageBar message={message} onClose={() => setMessage(null)} />
    </>
  );
}

async function asked() {
  const server = fakeServer();
  server.on('recordAttendance', (input: { confirmed?: boolean }) => {
    if (!input.confirmed) throw new Refused('doubtful', 'Se esperaban 13; ¿llegaron 130?');
    return { attended: 130 };
  });
  screen = await onScreen(<Counting />);
  await settled(() => screen?.button('Guardar').click());
  expect(screen.place.textContent).toContain('Se esperaban 13; ¿llegaron 130?');
  return { server, screen };
}

describe('a question about what was typed', () => {
  it('is answered with a second click, and what was asked for is done', async () => {
    const { server, screen } = await asked();
    await settled(() => screen.button('Sí, guardar así').click());
    expect(server.calls.map(({ input }) => (input as { confirmed?: boolean }).confirmed)).toEqual([undefined, true]);
    expect(screen.said.map(({ text }) => text)).toEqual(['Guardado.']);
  });

  it('leaves everything as it was when it is to be corrected, or when somebody types on', async () => {
    for (const leave of ['Corregir', 'typing']) {
      const { server, screen } = await asked();
      await settled(() => {
        if (leave === 'typing')
          screen.place.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
        else screen.button(leave).click();
      });
      expect(screen.place.textContent).not.toContain('¿llegaron');
      expect(server.calls).toHaveLength(1);
      expect(screen.said).toEqual([]);
      await screen.leave();
    }
  });
});
