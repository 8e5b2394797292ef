// The way to the server: one typed call per operation and per task. A misspelt call does not compile.
// The server answers with a result or a refusal in words; a refusal becomes a ServerRefusal.
import type { OperationInput, OperationName, OperationResult } from '../src/operations/registry.ts';
import type { Reply } from '../src/views/reply.ts';
import type { TaskName, Tasks } from '../src/views/tasks.ts';

export type CallName = OperationName | TaskName;
export type CallInput<N extends CallName> = N extends TaskName
  ? Tasks[N]['input']
  : N extends OperationName
    ? OperationInput<N>
    : never;
export type CallResult<N extends CallName> = N extends TaskName
  ? Tasks[N]['result']
  : N extends OperationName
    ? OperationResult<N>
    : never;

/** https://developers.google.com/apps-script/guides/html/reference/run */
interface ScriptRunner {
  withSuccessHandler(handler: (reply: Reply<unknown>) => void): ScriptRunner;
  withFailureHandler(handler: (error: { message?: string }) => void): ScriptRunner;
  operation(name: string, input: unknown): void;
}
declare const google: { script: { run: ScriptRunner; host: { close(): void } } };

/** Why a call did not do what was asked, in words for the person who asked. */
export class ServerRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ServerRefusal';
    this.code = code;
  }
}

export function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallResult<N>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((reply) => {
        if (reply.ok) resolve(reply.result as CallResult<N>);
        else reject(new ServerRefusal(reply.code, reply.message));
      })
      .withFailureHandler((error) => reject(new ServerRefusal('unreachable', error.message ?? '')))
      .operation(name, input);
  });
}

/** Closes the dialog or the sidebar. */
export function closeWindow(): void {
  google.script.host.close();
}
