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
  /** Whether the global object and all of the language's own objects hold what they held at first, and nothing else. */
  readonly isUntouched: () => boolean;
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
    const { ownKeys, getPrototypeOf, getOwnPropertyDescriptor } = Reflect, { is } = Object;

    const seen = new Set();
    const originals = [];
    const look = (object) => {
      if ((typeof object !== 'object' && typeof object !== 'function') || object === null || seen.has(object)) return;
      seen.add(object);
      const prototype = getPrototypeOf(object);
      const values = [], accessors = [];
      const keys = ownKeys(object);
      for (const key of keys) {
        const { value, get, set } = getOwnPropertyDescriptor(object, key);
        if (get || set) accessors.push([key, get, set]);
        else values.push([key, value]);
        for (const each of [value, get, set]) look(each);
      }
      originals.push({ object, prototype, count: keys.length, values, accessors });
      look(prototype);
    };
    look(globalThis);
    for (const hidden of [
      [][Symbol.iterator](), new Map()[Symbol.iterator](), new Set()[Symbol.iterator](), ''[Symbol.iterator](),
      ''.matchAll(/./g), function* () {}, async function () {}, async function* () {}, (function* () {})(),
      (async function* () {})(), new Intl.Segmenter().segment(''), new Intl.Segmenter().segment('')[Symbol.iterator](),
    ]) look(getPrototypeOf(hidden));

    const isAsBefore = ({ object, prototype, count, values, accessors }) => {
      if (getPrototypeOf(object) !== prototype || ownKeys(object).length !== count) return false;
      for (let at = 0; at < values.length; at++) if (!is(object[values[at][0]], values[at][1])) return false;
      for (let at = 0; at < accessors.length; at++) {
        const now = getOwnPropertyDescriptor(object, accessors[at][0]);
        if (!now || now.get !== accessors[at][1] || now.set !== accessors[at][2]) return false;
      }
      return true;
    };
    return {
      objectPrototype,
      arrayPrototype,
      newObject: () => ({}),
      newArray: () => [],
      newDate: (time) => new RealDate(time),
      newError: (message) => new RealError(message),
      compile: (parameters, body) => RealFunction(...parameters, body),
      isUntouched() {
        for (let at = 0; at < originals.length; at++) if (!isAsBefore(originals[at])) return false;
        return true;
      },
    };
  })`,
  { filename: 'workspace-realm.js' },
);
