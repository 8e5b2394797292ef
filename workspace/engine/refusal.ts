// A call that Google refuses before any script runs: it still gets a record, so that people see what happened.

import type { Engine } from './engine.ts';
import { keepExecution } from './executions.ts';
import type { Execution, ExecutionKind } from './service.ts';

export function recordRefusal(
  engine: Engine,
  call: { functionName: string; user: string; kind: ExecutionKind },
  error: string,
): Execution {
  const record: Execution = {
    id: engine.world.newId(24),
    functionName: call.functionName,
    kind: call.kind,
    authMode: 'FULL',
    user: call.user,
    effectiveUser: call.user,
    startedAt: engine.world.clock.now(),
    modelledMs: 0,
    status: 'failed',
    error,
    calls: [],
    logs: [],
  };
  keepExecution(engine.world, record);
  return record;
}
