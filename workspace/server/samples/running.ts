// A sample that is open: its workspace in a process of its own, filled the first time, so that no other waits for it.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What the process tells once it serves. */
export interface Addresses {
  readonly url: string;
  /** Of its deployed web app. */
  readonly pages: string;
}

export type SampleState =
  | { readonly is: 'closed' }
  | { readonly is: 'opening'; readonly since: number }
  | ({ readonly is: 'open' } & Addresses)
  | { readonly is: 'failed'; readonly why: string };

export interface RunningSample {
  state(): SampleState;
  /** Does nothing while it opens or is open. */
  open(): void;
  close(): Promise<void>;
}

/** How much of what a process said is kept, for the case that it ends. */
const SAID_AT_MOST = 2000;

export function runningSample(args: readonly string[]): RunningSample {
  let state: SampleState = { is: 'closed' };
  let child: ChildProcess | undefined;

  function open(): void {
    if (state.is === 'opening' || state.is === 'open') return;
    state = { is: 'opening', since: Date.now() };
    const started = fork(fileURLToPath(new URL('../start.ts', import.meta.url)), [...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, PORT: '' },
    });
    child = started;
    let said = '';
    started.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-SAID_AT_MOST);
      process.stderr.write(chunk);
    });
    started.on('message', (addresses: Addresses) => {
      state = { is: 'open', ...addresses };
    });
    started.on('exit', (code) => {
      state = code === 0 ? { is: 'closed' } : { is: 'failed', why: said.trim() || `El proceso terminó con ${code}.` };
    });
  }

  return {
    state: () => state,
    open,
    async close() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
