// Every remote call of an execution passes here: recorded, timed by the model, faulted by order, cut at the run time.

import type { ExecutionState } from './execution-state.ts';
import { latencyOf, msPerRow } from './latencies.ts';
import { faultOf, isDue, type Orders } from './orders.ts';
import type { CallOptions, CallRecord } from './service.ts';
import { Termination } from './termination.ts';
import type { World } from './world.ts';

export function createCalls(world: World, execution: ExecutionState, orders: Orders) {
  const counts = new Map<string, number>();
  let inside = false;

  /** Once ended, an execution has no further effect, whatever its script catches. */
  function checkAlive(): void {
    if (execution.termination) throw execution.termination;
  }

  function terminate(termination: Termination): never {
    execution.termination = termination;
    throw termination;
  }

  function pass(milliseconds: number): void {
    execution.spentMs += milliseconds;
    world.clock.advance(milliseconds);
  }

  return function call<T>(service: string, method: string, options: CallOptions, body: () => T): T {
    checkAlive();
    if (inside) return body();
    const name = `${service}.${method}`;
    const index = execution.calls.length + 1;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    for (const order of orders.interleaved) if (isDue(order, index, name, count)) order.run();

    const due = orders.faults.find((order) => isDue(order, index, name, count));
    const modelledMs = (options.ms ?? latencyOf(service, method)) + (options.rows ?? 0) * msPerRow;
    const record: { -readonly [K in keyof CallRecord]: CallRecord[K] } = {
      index,
      service,
      method,
      size: options.size ?? 0,
      modelledMs,
      ...(options.rows === undefined ? {} : { rows: options.rows }),
      ...(options.request === undefined ? {} : { request: options.request }),
    };
    execution.calls.push(record);
    try {
      if (due?.when === 'kill') terminate(new Termination('killed', `Killed at call ${index}, ${name}`));
      if (due?.when === 'before') throw faultOf(due);
      inside = true;
      const result = world.store.batch(body);
      inside = false;
      if (due?.when === 'after') throw faultOf(due);
      pass(modelledMs);
      if (execution.spentMs > execution.limitMs) {
        terminate(new Termination('timed out', 'Exceeded maximum execution time'));
      }
      return result;
    } catch (error) {
      record.error = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      inside = false;
    }
  };
}
