// One fresh realm per execution: the language, the services, and the script's files in one shared global scope.

import { type Context, constants, createContext, Script } from 'node:vm';
import { type RealmBridge, withRealm } from './active-realm.ts';
import { crossingInto } from './crossing.ts';
import { bootstrap, type RealmTools } from './realm-bootstrap.ts';
import { silenceScriptRejections } from './silent-rejections.ts';
import { Termination } from './termination.ts';

export interface Realm extends RealmBridge {
  /** Makes a service a global of the script. */
  define(name: string, service: object): void;
  /** Evaluates a file of the script; after `realMs` real milliseconds it is stopped. */
  evaluate(script: Script): void;
  /** A function declared by the script, or undefined. */
  lookUp(functionName: string): ((...args: unknown[]) => unknown) | undefined;
  /** Calls back into the script under the same time limit; microtasks run before it returns. */
  invoke<T>(body: () => T): T;
  compile: RealmTools['compile'];
}

const invocation = new Script('globalThis[Symbol.for("workspace.invocation")]()', { filename: 'workspace-call.js' });

export function createRealm(options: { now: () => number; realMs: number }): Realm {
  // Without a contextified object the global is an ordinary one: lookups cost nothing extra. Node before 20.18 lacks it.
  silenceScriptRejections();
  const bare: unknown = constants?.DONT_CONTEXTIFY ?? {};
  const context = createContext(bare as Context, { microtaskMode: 'afterEvaluate' });
  const tools = bootstrap.runInContext(context)(options.now) as RealmTools;
  const global = new Script('globalThis').runInContext(context) as Record<PropertyKey, unknown>;
  const bridge = crossingInto(tools);

  function run(script: Script): unknown {
    try {
      return withRealm(bridge, () => script.runInContext(context, { timeout: options.realMs, displayErrors: false }));
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new Termination('timed out', 'Exceeded maximum execution time');
    }
  }

  return {
    ...bridge,
    define(name, service) {
      Object.defineProperty(global, name, { value: service, writable: true, configurable: true, enumerable: true });
    },
    evaluate(script) {
      run(script);
    },
    lookUp(functionName) {
      const found = Object.hasOwn(global, functionName) ? global[functionName] : undefined;
      return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
    },
    invoke<T>(body: () => T): T {
      const key = Symbol.for('workspace.invocation');
      Object.defineProperty(global, key, { value: body, configurable: true });
      try {
        return run(invocation) as T;
      } finally {
        delete global[key];
      }
    },
    compile: (parameters, body) => tools.compile(parameters.map(String), body),
  };
}
