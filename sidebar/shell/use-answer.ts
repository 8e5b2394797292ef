// What a screen shows of a query: the last answer at once when there is one, and the fresh one as soon as it comes.
// Any change made from the sidebar calls `refreshAll`, so that no screen shows what is no longer true.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CallInput, type CallName, type CallResult, call, ServerRefusal } from '../server.ts';

export interface Answered<T> {
  /** undefined until the first answer. */
  readonly data: T | undefined;
  readonly refusal: ServerRefusal | undefined;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** Refusals that pass: what was known before stays on the screen meanwhile, with what is being typed. */
const passing: ReadonlySet<string> = new Set(['unreachable', 'busy', 'serviceFailed']);

const remembered = new Map<string, unknown>();
const listeners = new Set<() => void>();
const learners = new Set<(key: string, data: unknown) => void>();

/** A panel that begins anew knows nothing of the one before, as in a test. */
export function forgetAnswers(): void {
  remembered.clear();
}

export function refreshAll(): void {
  for (const listener of listeners) listener();
}

/** What another call has answered about a query: shown at once, and not asked for. */
export function know<N extends CallName>(name: N, input: CallInput<N>, data: CallResult<N>): void {
  const key = keyOf(name, input);
  remembered.set(key, data);
  for (const learner of learners) learner(key, data);
}

function keyOf(name: string, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`;
}

export function useAnswer<N extends CallName>(name: N, input: CallInput<N>): Answered<CallResult<N>> {
  const key = keyOf(name, input);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ key: string; data?: CallResult<N>; refusal?: ServerRefusal; loading: boolean }>({
    key: '',
    loading: true,
  });
  const reload = useCallback(() => setRound((count) => count + 1), []);
  useEffect(() => {
    listeners.add(reload);
    return () => {
      listeners.delete(reload);
    };
  }, [reload]);
  useEffect(() => {
    let current = true;
    /** Something else has told since what is true now. */
    let outdated = false;
    const learn = (learnt: string, data: unknown) => {
      if (learnt !== key) return;
      outdated = true;
      setState({ key, data: data as CallResult<N>, loading: false });
    };
    learners.add(learn);
    setState((before) => (before.key === key ? { ...before, loading: true } : { key, loading: true }));
    call(name, input).then(
      (data) => {
        if (outdated) return;
        remembered.set(key, data);
        if (current) setState({ key, data, loading: false });
      },
      (error: unknown) => {
        const refusal = error instanceof ServerRefusal ? error : new ServerRefusal('unexpected', String(error));
        if (!passing.has(refusal.code)) remembered.delete(key);
        if (current && !outdated) setState({ key, refusal, loading: false });
      },
    );
    return () => {
      current = false;
      learners.delete(learn);
    };
  }, [key, round]);
  const data = (state.key === key ? state.data : undefined) ?? (remembered.get(key) as CallResult<N> | undefined);
  return {
    data,
    refusal: state.key === key ? state.refusal : undefined,
    loading: state.loading,
    reload,
  };
}
