// Wraps an object given to the script: a member that is not implemented throws with its name instead of being undefined.
// Arguments arrive as host data, results leave as data of the realm, host errors become errors of the realm.

import { activeRealm, isGuarded, markGuarded } from './active-realm.ts';
import { unsupported } from './google-error.ts';

/** Read by the language, by JSON, by promises, by test runners and by inspectors: never a missing feature. */
const probes = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  'hasAttribute',
  '__proto__',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
]);

/** `name` as people write it in a script: 'SpreadsheetApp', 'Range', 'Sheets.Spreadsheets.Values'. */
export function guarded<T extends object>(name: string, members: T): T {
  const wrapped = new Map<string, { original: unknown; entrance: unknown }>();
  const proxy = new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol') {
        return key === Symbol.toPrimitive ? () => textOf(name, target) : Reflect.get(target, key, target);
      }
      if (!isOffered(target, key)) {
        if (key === 'toString') return () => textOf(name, target);
        if (probes.has(key)) return undefined;
        throw realmError(unsupported(`${name}.${key}`));
      }
      const original: unknown = Reflect.get(target, key, target);
      if (typeof original !== 'function') return isGuarded(original) ? original : toRealm(original);
      const known = wrapped.get(key);
      if (known?.original === original) return known.entrance;
      const entrance = entranceOf(original as (...args: unknown[]) => unknown, target, proxy);
      wrapped.set(key, { original, entrance });
      return entrance;
    },
    set(_target, key) {
      throw realmError(unsupported(`writing ${name}.${String(key)}`));
    },
  });
  markGuarded(proxy);
  return proxy;
}

/** A method as the script sees it. Returning `this` keeps chains on the guarded object. */
function entranceOf(method: (...args: unknown[]) => unknown, target: object, proxy: object): unknown {
  return (...args: unknown[]) => {
    try {
      const realm = activeRealm();
      const result = method.apply(target, realm ? args.map((arg) => realm.fromRealm(arg)) : args);
      return result === target ? proxy : toRealm(result);
    } catch (error) {
      throw realmError(error);
    }
  };
}

function isOffered(target: object, key: string): boolean {
  for (let at: object | null = target; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    if (key !== 'constructor' && Object.hasOwn(at, key)) return true;
  }
  return false;
}

function textOf(name: string, target: object): string {
  return isOffered(target, 'toString') ? String(target) : name;
}

function toRealm<T>(value: T): T {
  return activeRealm()?.toRealm(value) ?? value;
}

function realmError(error: unknown): unknown {
  return activeRealm()?.errorFor(error) ?? error;
}

/** One value of a Google enumeration: prints as its name, is compared by identity. */
export interface EnumValue<Name extends string = string> {
  name(): Name;
  toString(): Name;
  toJSON(): Name;
  ordinal(): number;
  compareTo(other: EnumValue): number;
}

/** A Google enumeration, e.g. enumeration('ScriptApp.AuthMode', ['NONE', 'LIMITED', 'FULL']). Make it once, at module level. */
export function enumeration<const Name extends string>(
  title: string,
  names: readonly Name[],
): { readonly [N in Name]: EnumValue<N> } {
  const members = names.map((name, position) => {
    const value: EnumValue<typeof name> = {
      name: () => name,
      toString: () => name,
      toJSON: () => name,
      ordinal: () => position,
      compareTo: (other) => position - other.ordinal(),
    };
    return [name, guarded(`${title}.${name}`, value)] as const;
  });
  return guarded(title, Object.fromEntries(members)) as { readonly [N in Name]: EnumValue<N> };
}
