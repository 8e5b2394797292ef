// An execution while it runs: the record that services see, and what only the engine writes.

import { coldStartMs, webAppRequestMs } from './latencies.ts';
import type { AuthMode, CallRecord, Execution, ExecutionKind, ExecutionStatus, LogEntry } from './service.ts';
import type { Termination } from './termination.ts';
import type { World } from './world.ts';

export interface ExecutionState extends Execution {
  status: ExecutionStatus;
  error?: string;
  readonly calls: CallRecord[];
  readonly logs: LogEntry[];
  /** Modelled milliseconds of calls and sleep; the cold start does not count against the run time. */
  spentMs: number;
  readonly limitMs: number;
  termination?: Termination;
}

export interface ExecutionStart {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
  readonly user: string;
  readonly effectiveUser: string;
}

export function startExecution(world: World, start: ExecutionStart): ExecutionState {
  const startMs = coldStartMs + (start.kind === 'web-app' ? webAppRequestMs : 0);
  const startedAt = world.clock.now();
  world.clock.advance(startMs);
  return {
    ...start,
    id: world.newId(24),
    startedAt,
    status: 'running',
    calls: [],
    logs: [],
    spentMs: 0,
    limitMs: start.kind === 'simple-trigger' ? world.limits.simpleTriggerMs : world.limits.runMs,
    get modelledMs() {
      return startMs + this.spentMs;
    },
  };
}

/** A copy that no longer changes and that JSON can hold. */
export function recordOf(state: ExecutionState): Execution {
  const { id, functionName, kind, authMode, user, effectiveUser, startedAt, modelledMs, status, calls, logs } = state;
  return {
    ...{ id, functionName, kind, authMode, user, effectiveUser, startedAt, modelledMs, status },
    calls: [...calls],
    logs: [...logs],
    ...(state.error === undefined ? {} : { error: state.error }),
  };
}
