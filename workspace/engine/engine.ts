// One world with its services and what was ordered for its next execution; everything that starts a script goes through it.

import type { RunRequest } from './execution.ts';
import { execute, type Outcome } from './execution.ts';
import type { FaultOrder, InterleaveOrder } from './orders.ts';
import type { Realm } from './realm.ts';
import type { AuthMode, ExecutionKind, Service } from './service.ts';
import { answerWeb } from './web-app.ts';
import type { World } from './world.ts';

interface Start<T> {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly authMode?: AuthMode;
  readonly user?: string;
  readonly effectiveUser?: string;
  readonly args?: RunRequest<T>['args'];
  readonly optional?: boolean;
  readonly read: (result: unknown, realm: Realm) => T;
}

export interface Engine {
  readonly world: World;
  readonly services: readonly Service[];
  start<T>(start: Start<T>): Outcome<T>;
  /** Orders hold for the next execution that starts, and end with it whether they came due or not. */
  readonly orderFault: (order: FaultOrder) => void;
  readonly interleave: (order: InterleaveOrder) => void;
}

export function createEngine(world: World, services: readonly Service[]): Engine {
  let faults: FaultOrder[] = [];
  let interleaved: InterleaveOrder[] = [];
  const engine: Engine = {
    world,
    services,
    start<T>(start: Start<T>) {
      const orders = { faults, interleaved };
      faults = [];
      interleaved = [];
      const user = start.user ?? world.users.owner;
      return execute<T>(world, {
        functionName: start.functionName,
        kind: start.kind,
        authMode: start.authMode ?? 'FULL',
        user,
        effectiveUser: start.effectiveUser ?? user,
        services,
        orders,
        args: start.args ?? (() => []),
        read: start.read,
        visitWebApp: (request) => answerWeb(engine, request),
        ...(start.optional === undefined ? {} : { optional: start.optional }),
      });
    },
    orderFault: (order) => {
      faults.push(order);
    },
    interleave: (order) => {
      interleaved.push(order);
    },
  };
  return engine;
}

/** The result as host data, while its realm lives. */
export function hostValue(result: unknown, realm: Realm): unknown {
  return realm.fromRealm(result);
}

/** The service that answers for a kind of event or action; undefined if this workspace has none. */
export function serviceNamed(engine: Engine, name: string): Service | undefined {
  return engine.services.find((service) => service.name === name);
}
