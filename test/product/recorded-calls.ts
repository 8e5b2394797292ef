// Watches every call of the panel and of the pages: by name, with its input, its execution and how many mails it holds.
import type { Reply } from '../../src/views/reply.ts';
import type { Execution } from '../../workspace/engine/service.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';

type ClientCallOptions = Parameters<Workspace['clientCall']>[2];

export interface RecordedCall {
  readonly name: string;
  readonly input: unknown;
  readonly execution: Execution;
  /** The workbook as it stood before, kept for the first call of each name, to ask the same again. */
  readonly before?: Workspace;
  readonly args: readonly unknown[];
  readonly options: ClientCallOptions;
  /** Mails of the call that wait to be taken back. */
  readonly held: number;
}

/** What was done on a site, and every call that it took. */
export interface Played {
  readonly site: Workspace;
  readonly calls: readonly RecordedCall[];
}

export function recorded(site: Workspace): Played {
  const calls: RecordedCall[] = [];
  const watched: Workspace = {
    ...site,
    clientCall(functionName, args, options) {
      const name = String(args[0]);
      const before = calls.some((call) => call.name === name) ? {} : { before: site.fork() };
      const outcome = site.clientCall(functionName, args, options);
      const reply = outcome.result as Reply<unknown> | undefined;
      const held = reply?.ok ? (reply.held?.mails ?? 0) : 0;
      calls.push({ name, input: args[1], execution: outcome.execution, args, options, held, ...before });
      return outcome;
    },
  };
  return { site: watched, calls };
}
