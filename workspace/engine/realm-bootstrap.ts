// The one piece of code that runs inside every realm before the script: it leaves only what Apps Script has,
// and hands the engine the realm's own constructors.

import { Script } from 'node:vm';

/** What the engine needs from inside the realm. */
export interface RealmTools {
  readonly objectPrototype: object;
  readonly arrayPrototype: object;
  readonly newObject: () => Record<string, unknown>;
  readonly newArray: () => unknown[];
  readonly newDate: (time: number) => Date;
  readonly newError: (message: string) => Error;
  /** A function of the realm's global scope with the given parameters and body. */
  readonly compile: (parameters: string[], body: string) => (...args: unknown[]) => unknown;
}

/** Evaluates to a function (clock) → RealmTools. `Date` keeps its type but asks the workspace's clock. */
export const bootstrap = new Script(
  `(function (now) {
    for (const name of ['console', 'WebAssembly']) delete globalThis[name];
    const RealDate = Date;
    const WorkspaceDate = new Proxy(RealDate, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
      apply: () => new RealDate(now()).toString(),
    });
    Object.defineProperty(RealDate, 'now', { value: () => now(), writable: true, configurable: true });
    Object.defineProperty(RealDate.prototype, 'constructor', { value: WorkspaceDate, writable: true, configurable: true });
    Object.defineProperty(globalThis, 'Date', { value: WorkspaceDate, writable: true, configurable: true });
    const { prototype: objectPrototype } = Object, { prototype: arrayPrototype } = Array;
    const RealError = Error, RealFunction = Function;
    return {
      objectPrototype,
      arrayPrototype,
      newObject: () => ({}),
      newArray: () => [],
      newDate: (time) => new RealDate(time),
      newError: (message) => new RealError(message),
      compile: (parameters, body) => RealFunction(...parameters, body),
    };
  })`,
  { filename: 'workspace-realm.js' },
);
