// Runs one function of the script: a realm, its services, its files, then the call.

import { createCalls } from './calls.ts';
import { type ExecutionStart, type ExecutionState, recordOf, startExecution } from './execution-state.ts';
import { keepExecution } from './executions.ts';
import { GoogleError } from './google-error.ts';
import { noOrders, type Orders } from './orders.ts';
import { checkFull } from './permissions.ts';
import { inRealm, type Realm } from './realm.ts';
import type { Execution, Service, ServiceContext } from './service.ts';
import { Termination } from './termination.ts';
import type { World } from './world.ts';

export interface RunRequest<T> extends ExecutionStart {
  readonly services: readonly Service[];
  readonly orders?: Orders;
  /** The function's arguments as host data, built inside the execution. */
  readonly args: (context: ServiceContext) => readonly unknown[];
  /** Reads the function's result while its realm still lives; what it throws fails the execution. */
  readonly read: (result: unknown, realm: Realm) => T;
  /** A missing function is no error: simple triggers are optional. */
  readonly optional?: boolean;
  readonly visitWebApp: ServiceContext['visitWebApp'];
}

interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

export interface Outcome<T> {
  readonly result?: T;
  readonly error?: ScriptError;
  readonly execution: Execution;
}

export function execute<T>(world: World, request: RunRequest<T>): Outcome<T> {
  return inTimeZone(world.timeZone, () =>
    world.store.batch(() => {
      const { functionName, kind, authMode, user, effectiveUser } = request;
      const state = startExecution(world, { functionName, kind, authMode, user, effectiveUser });
      try {
        const result = runIn(world, state, request);
        if (state.termination) throw state.termination;
        state.status = 'completed';
        return { result, execution: finish(world, state) };
      } catch (thrown) {
        const error = scriptErrorOf(state.termination ?? thrown);
        const ended = state.termination ?? (thrown instanceof Termination ? thrown : undefined);
        state.status = ended?.status ?? 'failed';
        state.error = `${error.name}: ${error.message}`;
        return { error, execution: finish(world, state) };
      }
    }),
  );
}

function runIn<T>(world: World, state: ExecutionState, request: RunRequest<T>): T {
  const { program } = world.bundleFor(state.kind);
  return inRealm(program, { now: () => world.clock.now(), realMs: world.limits.realMs }, (realm) => {
    const context = contextOf(world, state, realm, request);
    for (const service of request.services) realm.define(service.name, service.create(context));
    return realm.invoke(() => {
      realm.evaluate();
      const found = realm.lookUp(request.functionName);
      if (!found && !request.optional) throw new GoogleError(`Script function not found: ${request.functionName}`);
      const args = request.args(context).map((arg) => realm.toRealm(arg));
      return request.read(found?.(...args), realm);
    });
  });
}

function contextOf<T>(
  world: World,
  state: ExecutionState,
  realm: Realm,
  { orders = noOrders, visitWebApp }: RunRequest<T>,
): ServiceContext {
  return {
    world,
    execution: state,
    call: createCalls(world, state, orders),
    toRealm: realm.toRealm,
    fromRealm: realm.fromRealm,
    requireFull: (method, scopes) => checkFull(world, state, method, scopes),
    log(level, text) {
      if (!state.termination) state.logs.push({ level, text, at: world.clock.now() });
    },
    compile: realm.compile,
    visitWebApp,
  };
}

/** Errors arrive from the realm, so they are recognised by shape. */
function scriptErrorOf(thrown: unknown): ScriptError {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { name, message, stack } = thrown as { name?: unknown; message: unknown; stack?: unknown };
    return {
      name: typeof name === 'string' ? name : 'Error',
      message: String(message),
      ...(typeof stack === 'string' ? { stack } : {}),
    };
  }
  return { name: 'Error', message: String(thrown) };
}

function finish(world: World, state: ExecutionState): Execution {
  for (const listener of endListeners) listener(world, state.id);
  const record = recordOf(state);
  keepExecution(world, record);
  return record;
}

const endListeners: ((world: World, executionId: string) => void)[] = [];

/** For services that hold something for the length of an execution, such as locks. */
export function onExecutionEnd(listener: (world: World, executionId: string) => void): void {
  endListeners.push(listener);
}

/** Local time of `Date` is the script's; Node has one time zone per process, so it is lent for the run. */
function inTimeZone<T>(timeZone: string, body: () => T): T {
  const before = process.env.TZ;
  if (before === timeZone) return body();
  process.env.TZ = timeZone;
  try {
    return body();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
