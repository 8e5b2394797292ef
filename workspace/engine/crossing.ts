// Copies plain data across the border between the host and a realm, in either direction.
// Guarded objects and functions cross as they are; what is already at home is not copied.

import { types } from 'node:util';
import { isGuarded } from './active-realm.ts';
import { GoogleError } from './google-error.ts';
import type { RealmTools } from './realm-bootstrap.ts';
import { Termination } from './termination.ts';

/** How to make containers on the side where the copy will live. */
interface Side {
  readonly isAtHome: (value: object) => boolean;
  readonly newObject: () => Record<string, unknown>;
  readonly newArray: () => unknown[];
  readonly newDate: (time: number) => Date;
  readonly bytes: (value: Uint8Array) => unknown;
  /** For an object that is neither a plain container nor a date. */
  readonly foreign: (value: object) => unknown;
}

export function crossingInto(tools: RealmTools) {
  const realm: Side = {
    isAtHome: (value) => !(value instanceof Object) && Object.getPrototypeOf(value) !== null,
    newObject: tools.newObject,
    newArray: tools.newArray,
    newDate: tools.newDate,
    bytes(value) {
      const list = tools.newArray();
      for (let at = 0; at < value.length; at++) list.push(((value[at] ?? 0) << 24) >> 24);
      return list;
    },
    foreign(value) {
      throw new Error(`A ${value.constructor.name} must be guarded before a script may have it`);
    },
  };
  const host: Side = {
    isAtHome: (value) => value instanceof Object,
    newObject: () => ({}),
    newArray: () => [],
    newDate: (time) => new Date(time),
    bytes() {
      throw new GoogleError('Cannot convert a typed array to byte[]. Pass an array of numbers between -128 and 127.');
    },
    foreign(value) {
      const members = copyMembers(value, host, []);
      if (!types.isNativeError(value)) return members;
      const { name, message, stack } = value;
      return Object.assign(members, { name, message, stack });
    },
  };
  return {
    toRealm: <T>(value: T): T => copy(value, realm, []) as T,
    fromRealm: <T>(value: T): T => copy(value, host, []) as T,
    /** Errors of the script pass; a host error that is no GoogleError is a defect of the workspace and says so. */
    errorFor(error: unknown): unknown {
      if (error instanceof Termination || !(error instanceof Error)) return error;
      const known = error instanceof GoogleError;
      const text = known ? error.message : `Defect of the offline workspace: ${error.stack ?? error.message}`;
      const made = tools.newError(text);
      Object.defineProperty(made, 'name', { value: known ? error.name : 'GoogleError', configurable: true });
      if (known && error.details) Object.assign(made, { details: copy(error.details, realm, []) });
      return made;
    },
  };
}

function copy(value: unknown, side: Side, ancestors: object[]): unknown {
  if (typeof value !== 'object' || value === null || isGuarded(value)) return value;
  if (types.isTypedArray(value) || Buffer.isBuffer(value)) return side.bytes(value as Uint8Array);
  if (side.isAtHome(value)) return value;
  if (Array.isArray(value)) {
    checkCycle(value, ancestors);
    const list = side.newArray();
    ancestors.push(value);
    for (let at = 0; at < value.length; at++) list.push(copy(value[at], side, ancestors));
    ancestors.pop();
    return list;
  }
  if (types.isDate(value)) return side.newDate(Number(value));
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return plain ? copyMembers(value, side, ancestors) : side.foreign(value);
}

function copyMembers(value: object, side: Side, ancestors: object[]): object {
  checkCycle(value, ancestors);
  const made = side.newObject();
  ancestors.push(value);
  for (const [key, member] of Object.entries(value)) made[key] = copy(member, side, ancestors);
  ancestors.pop();
  return made;
}

function checkCycle(value: object, ancestors: readonly object[]): void {
  if (ancestors.includes(value)) throw new GoogleError('Converting circular structure to JSON', { name: 'TypeError' });
}
