// Where an execution runs: the language, the services, and the script's files in one shared global scope.
// A realm serves one execution after another, as long as each leaves it as it found it; the files are evaluated anew.

import { type Context, constants, createContext, Script } from 'node:vm';
import { type RealmBridge, withRealm } from './active-realm.ts';
import { crossingInto } from './crossing.ts';
import type { Program } from './program.ts';
import { bootstrap, type RealmTools } from './realm-bootstrap.ts';
import { silenceScriptRejections } from './silent-rejections.ts';
import { Termination } from './termination.ts';

export interface RealmOptions {
  readonly now: () => number;
  /** After so many real milliseconds the script is stopped. */
  readonly realMs: number;
}

export interface Realm extends RealmBridge {
  /** Makes a service a global of the script. */
  define(name: string, service: object): void;
  /** Evaluates the files of the script; inside `invoke`. */
  evaluate(): void;
  /** A function declared by the script, or undefined. */
  lookUp(functionName: string): ((...args: unknown[]) => unknown) | undefined;
  /** Runs what calls the script, under the time limit; microtasks run before it returns. */
  invoke<T>(body: () => T): T;
  compile: RealmTools['compile'];
}

interface LastingRealm extends Realm {
  begin(options: RealmOptions): void;
  /** Takes away what the engine had put there; whether nothing else is left of the execution. */
  end(): boolean;
}

const invocation = new Script('globalThis[Symbol.for("workspace.invocation")]()', { filename: 'workspace-call.js' });
const idle = new WeakMap<Program, LastingRealm[]>();

/** Gives the realm of one execution to `body`. Executions may nest: each has a realm of its own. */
export function inRealm<T>(program: Program, options: RealmOptions, body: (realm: Realm) => T): T {
  const waiting = idle.get(program) ?? [];
  idle.set(program, waiting);
  const realm = waiting.pop() ?? createRealm(program);
  realm.begin(options);
  try {
    return body(realm);
  } finally {
    if (realm.end()) waiting.push(realm);
  }
}

/** The next execution begins in a new realm, in which no code has run before, as every one does at Google. */
export function forgetRealms(program: Program): void {
  idle.delete(program);
}

function createRealm(program: Program): LastingRealm {
  // Without a contextified object the global is an ordinary one: lookups cost nothing extra. Node before 20.18 lacks it.
  silenceScriptRejections();
  const bare: unknown = constants?.DONT_CONTEXTIFY ?? {};
  const context = createContext(bare as Context, { microtaskMode: 'afterEvaluate' });
  let current: RealmOptions = { now: () => 0, realMs: 1000 };
  let stopped = false;
  const tools = bootstrap.runInContext(context)(() => current.now()) as RealmTools;
  const global = new Script('globalThis').runInContext(context) as Record<PropertyKey, unknown>;
  const evaluateFiles = program.entrance.runInContext(context) as () => Record<string, unknown>;
  const bridge = crossingInto(tools);
  const defined = new Set<PropertyKey>();

  function define(name: PropertyKey, value: unknown, enumerable = true): void {
    Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable });
    defined.add(name);
  }

  function invoke<T>(body: () => T): T {
    const key = Symbol.for('workspace.invocation');
    define(key, body, false);
    try {
      return withRealm(
        bridge,
        () => invocation.runInContext(context, { timeout: current.realMs, displayErrors: false }) as T,
      );
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      stopped = true;
      throw new Termination('timed out', 'Exceeded maximum execution time');
    } finally {
      delete global[key];
    }
  }

  return {
    ...bridge,
    begin(options) {
      current = options;
    },
    end() {
      for (const name of defined) delete global[name];
      defined.clear();
      return !stopped && tools.isUntouched();
    },
    define,
    evaluate() {
      for (const [name, value] of Object.entries(evaluateFiles.call(global))) define(name, value);
    },
    lookUp(functionName) {
      const found = Object.hasOwn(global, functionName) ? global[functionName] : undefined;
      return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
    },
    invoke,
    compile: (parameters, body) => tools.compile(parameters.map(String), body),
  };
}
