import { describe, expect, it } from 'vitest';
import { openBasic, owner } from '../fixtures/basic-workspace.ts';

const passes = (value: unknown) => {
  const { result, error } = openBasic().clientCall('echo', [value]);
  return error ? error.message : result;
};

describe('google.script.run', () => {
  it('passes numbers, texts, booleans, null, lists and objects, as copies', () => {
    const value = { a: [1, 'two', true, null, { deep: [] }], b: { c: -0.5 } };
    expect(passes(value)).toEqual(value);
    expect(passes(value)).not.toBe(value);
  });

  it('makes null of undefined in a list, and drops it from an object', () => {
    expect(passes([1, undefined, 3])).toEqual([1, null, 3]);
    expect(passes({ a: undefined, b: 1 })).toEqual({ b: 1 });
    expect(passes(undefined)).toBeNull();
    expect(passes([Number.NaN, Number.POSITIVE_INFINITY])).toEqual([null, null]);
  });

  it.each([
    ['a date', new Date(0), 'a Date (at argument 1)'],
    ['a function', { f: () => 1 }, 'a function (at argument 1.f)'],
    ['a map', [new Map()], 'a Map (at argument 1[0])'],
    ['bytes', new Uint8Array(2), 'a Uint8Array (at argument 1)'],
    ['a symbol', Symbol('x'), 'a symbol'],
    ['a big number', 1n, 'a bigint'],
  ])('refuses %s before the script runs', (_kind, value, text) => {
    const workspace = openBasic();
    const { error, execution } = workspace.clientCall('echo', [value]);
    expect(error?.message).toContain(text);
    expect([execution.status, execution.modelledMs]).toEqual(['failed', 0]);
  });

  it('refuses a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = { cycle };
    expect(passes(cycle)).toContain('a circular reference (at argument 1.self.cycle)');
  });

  it.each([
    ['new Date()', 'a Date (at result)'],
    ['({ when: [new Date()] })', 'a Date (at result.when[0])'],
    ['() => 1', 'a function'],
    ["Utilities.newBlob('x')", 'a Google object'],
    ['Promise.resolve(1)', 'a Promise'],
    ['new Map([[1, 2]])', 'a Map'],
    ['(() => { const o = {}; o.o = o; return o; })()', 'a circular reference'],
  ])('fails when the script returns %s', (expression, text) => {
    expect(openBasic().clientCall('code', [expression]).error?.message).toContain(text);
  });

  it('gives null for a function that returns nothing', () => {
    expect(openBasic().clientCall('statements', ['1 + 1'])).toMatchObject({ result: null });
  });

  it('carries of an error the message alone', () => {
    const { error } = openBasic().clientCall('fail', ['it went wrong']);
    expect(error).toEqual({ message: 'it went wrong' });
  });

  it('finds neither private functions, nor missing ones, nor what is no function of the script', () => {
    for (const name of ['secret_', 'missing', 'sharedConstant', 'toString', 'constructor', '__proto__']) {
      expect(openBasic().clientCall(name, []).error?.message, name).toBe(`Script function not found: ${name}`);
    }
  });

  it('runs as the user of the sidebar, but as the owner from a page of the web app', () => {
    const who = ['[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]'];
    const user = 'mentora@gmail.com';
    expect(openBasic().clientCall('code', who, { user }).result).toEqual([user, user]);
    expect(openBasic().clientCall('code', who, { user, from: 'web-app' }).result).toEqual(['', owner]);
  });
});
