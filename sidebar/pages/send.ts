// What somebody with a link can ask for. The page sends the link's token where the operation takes an id:
// the edge checks the token's signature and puts the id of the link in its place.
import { useRef, useState } from 'preact/hooks';
import type { OperationInput, OperationResult } from '../../src/operations/registry.ts';
import { type CallInput, call, ServerRefusal } from '../server.ts';
import { useOpened } from './opened.ts';

export type LinkOperation =
  | 'answerInvitation'
  | 'reportProgress'
  | 'changeOnPage'
  | 'partyPage'
  | 'changeInRoom'
  | 'blockInRoom'
  | 'projectionPage';
type WithoutId<N extends LinkOperation> = Omit<OperationInput<N>, 'id'>;

export function send<N extends LinkOperation>(
  name: N,
  token: string,
  input: WithoutId<N>,
): Promise<OperationResult<N>> {
  // The token travels instead of the id, which only the edge knows.
  return call(name, { token, ...input } as unknown as CallInput<N>) as Promise<OperationResult<N>>;
}

/** Sends once, however often the button is pressed; says why it could not be done. */
export function useSend() {
  const { token, text } = useOpened();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  /** What was asked about: sent once more as it is, it is meant. */
  const asked = useRef('');
  return {
    busy,
    problem,
    setProblem,
    async run<N extends LinkOperation>(
      name: N,
      input: WithoutId<N>,
      next: (result: OperationResult<N>) => void,
    ): Promise<void> {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setProblem('');
      try {
        const isMeant = asked.current === JSON.stringify(input);
        next(await send(name, token, isMeant ? { ...input, confirmed: true } : input));
      } catch (error) {
        const isDoubt = error instanceof ServerRefusal && error.code === 'doubtful';
        asked.current = isDoubt ? JSON.stringify(input) : '';
        const told = error instanceof ServerRefusal && error.code !== 'unreachable' ? error.message : '';
        setProblem(isDoubt ? `${told} ${text.sendAgain}` : told || text.unreachable);
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
