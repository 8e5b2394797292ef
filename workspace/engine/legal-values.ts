// What may pass between a page and the script through google.script.run, in both directions.
// https://developers.google.com/apps-script/guides/html/reference/run

import { types } from 'node:util';
import { isGuarded } from './active-realm.ts';
import { GoogleError } from './google-error.ts';

/**
 * A copy as the other side receives it: numbers, texts, booleans, null, arrays and objects of these. Undefined becomes
 * null in an array and goes from an object. A date, a function, a cycle or a Google object is refused with its path.
 */
export function legalCopy(value: unknown, where: string, ancestors: readonly object[] = []): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw illegal(where, `a ${typeof value}`);
  if (ancestors.includes(value)) throw illegal(where, 'a circular reference');
  if (isGuarded(value)) throw illegal(where, 'a Google object');
  const within = [...ancestors, value];
  if (Array.isArray(value)) {
    return Array.from(value, (member: unknown, at) => legalCopy(member, `${where}[${at}]`, within) ?? null);
  }
  if (!isPlain(value)) throw illegal(where, `a ${Object.prototype.toString.call(value).slice(8, -1)}`);
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const legal = legalCopy(member, `${where}.${key}`, within);
    if (legal !== undefined) copy[key] = legal;
  }
  return copy;
}

/** Instances of the script's own classes lose their class, as at Google; built-in kinds are refused. */
function isPlain(value: object): boolean {
  return (
    Object.prototype.toString.call(value) === '[object Object]' && !types.isProxy(value) && !types.isPromise(value)
  );
}

function illegal(where: string, what: string): GoogleError {
  return new GoogleError(`google.script.run cannot pass ${what} (at ${where})`, { name: 'ScriptError' });
}
