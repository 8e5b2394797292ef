// Watches every call of the panel and of the pages: by name, with its input and its execution.
import type { Execution } from '../../workspace/engine/service.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';

export interface RecordedCall {
  readonly name: string;
  readonly input: unknown;
  readonly execution: Execution;
}

export function recorded(site: Workspace): { readonly site: Workspace; readonly calls: RecordedCall[] } {
  const calls: RecordedCall[] = [];
  const watched: Workspace = {
    ...site,
    clientCall(functionName, args, options) {
      const outcome = site.clientCall(functionName, args, options);
      calls.push({ name: String(args[0]), input: args[1], execution: outcome.execution });
      return outcome;
    },
  };
  return { site: watched, calls };
}
