// Mending the installation part by part, as far as it gets: each part is told while it is at work, and one that another
// window is mending at this moment is waited for.
import { useState } from 'preact/hooks';
import type { InstallationPart } from '../../../src/views/tasks.ts';
import type { StepLine } from '../../components/steps.tsx';
import { call, ServerRefusal } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';

const WAIT_MS = 4_000;
const MOST_WAITS = 30;

interface Progress {
  readonly parts: readonly InstallationPart[];
  /** Keys of the parts that are ready. */
  readonly ready: readonly string[];
  readonly now: string;
}

export interface Mending {
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly lines: readonly StepLine[];
  /** Runs something with the screen busy; a refusal is said in words. Tells whether it was done. */
  work(job: () => Promise<void>): Promise<boolean>;
  /** Mends the parts, `all` of them or only those that were never completed; the first time for the `ways` chosen. */
  mendParts(all: boolean, ways?: readonly string[]): Promise<void>;
}

export function useMending(): Mending {
  const { text, say } = useShell();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    busy,
    progress,
    lines: (progress?.parts ?? []).map(({ key, label }) => ({
      key,
      label,
      state: progress?.ready.includes(key) ? 'done' : key === progress?.now ? 'now' : 'next',
      when: '',
      detail: '',
    })),
    async work(job) {
      if (busy) return false;
      setBusy(true);
      try {
        await job();
        return true;
      } catch (error) {
        say({
          text: error instanceof ServerRefusal && error.message ? error.message : text.unreachable,
          tone: 'refused',
        });
        return false;
      } finally {
        setBusy(false);
      }
    },
    async mendParts(all, ways) {
      const parts = await call('installationParts', {});
      const ready = all ? [] : parts.filter(({ completed }) => completed).map(({ key }) => key);
      for (const { key } of parts) {
        if (ready.includes(key)) continue;
        setProgress({ parts, ready: [...ready], now: key });
        await mendPatiently(key, ways);
        ready.push(key);
      }
      setProgress({ parts, ready, now: '' });
    },
  };
}

/** Waits for another window that is mending at this moment. */
export async function mendPatiently(part: string, ways?: readonly string[]): Promise<void> {
  for (let waits = 0; ; waits++) {
    try {
      await call('installPart', ways ? { part, ways } : { part });
      return;
    } catch (error) {
      if (!(error instanceof ServerRefusal) || error.code !== 'busy' || waits === MOST_WAITS) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}
