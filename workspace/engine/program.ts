// The files of a script as one program: a function that evaluates them anew at each call.
// Called again and again in one realm, it costs far less than a script does that is evaluated again and again: the
// functions that it makes are known to the compiler from the time before.

import { createContext, Script } from 'node:vm';

export interface ScriptFile {
  readonly name: string;
  readonly text: string;
}

export interface Program {
  /** What the files declare as properties of the global object: functions and `var`. */
  readonly names: readonly string[];
  /** Those of them that are functions. */
  readonly functions: readonly string[];
  /** Evaluates to the function that evaluates the files, in one scope, and gives what they declare by name. */
  readonly entrance: Script;
}

const kept = 4;
const programs = new Map<string, Program>();

/** The same files are compiled once. */
export function programOf(files: readonly ScriptFile[]): Program {
  const key = JSON.stringify(files.map(({ name, text }) => [name, text]));
  const known = programs.get(key);
  const program = known ?? compiled(files);
  programs.delete(key);
  programs.set(key, program);
  for (const oldest of [...programs.keys()].slice(0, -kept)) programs.delete(oldest);
  return program;
}

function compiled(files: readonly ScriptFile[]): Program {
  const declared = declaredBy(files);
  const names = Object.keys(declared).filter((name) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
  const given = names.map((name) => `${name}:typeof ${name}=="undefined"?void 0:${name}`);
  const text = files.map((file) => file.text).join('\n');
  const filename = files.length === 1 ? files[0]?.name : 'script.js';
  return {
    names,
    functions: names.filter((name) => typeof declared[name] === 'function'),
    entrance: new Script(`(function(){${text}\nreturn{${given.join()}}})`, { filename }),
  };
}

/** What is there once the files have been evaluated that was not there before. */
function declaredBy(files: readonly ScriptFile[]): Readonly<Record<string, unknown>> {
  const context = createContext({});
  const scripts = files.map(({ name, text }) => new Script(text, { filename: name }));
  for (const script of scripts) {
    try {
      script.runInContext(context);
    } catch {
      // A file that uses a service while it is loaded; what it declares is there all the same.
    }
  }
  return context;
}
