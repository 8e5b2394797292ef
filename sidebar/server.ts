// The way to the server: one typed call per operation and per task. A misspelt call does not compile.
// The server answers with a result or a refusal in words; a refusal becomes a ServerRefusal.
import type { OperationInput, OperationName, OperationResult } from '../src/operations/registry.ts';
import type { Held, Reply } from '../src/views/reply.ts';
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
  operation(name: string, input: unknown, callId: string): void;
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

/** Puts a question about what was typed to the person; whether it is meant. */
type Asker = (question: string) => Promise<boolean>;
let asker: Asker | undefined;

/** Who puts the questions; without anybody a doubt is a refusal like others. */
export function askDoubtsWith(ask: Asker | undefined): void {
  asker = ask;
}

/** What was typed is going to be corrected: nothing was done, and nothing need be said. */
export const CORRECTED = 'corrected';

/** Refusals after which what was asked for may stand all the same. */
const unclear: readonly string[] = ['unreachable', 'unexpected', 'serviceFailed'];
/** Ids of the calls whose outcome is not known, by what they asked for: asked for again, it is done once. */
const unsettled = new Map<string, string>();

/** A call whose mails wait for the person to think again; those of one group are taken back together. */
export interface HeldCall extends Held {
  readonly group: string;
}
let groups = 0;
let currentGroup: string | undefined;
let hear: (held: HeldCall) => void = () => undefined;

/** Who hears of calls that are held; one listener a window. */
export function onHeld(listener: (held: HeldCall) => void): void {
  hear = listener;
}

export function newGroup(): string {
  groups += 1;
  return `group-${groups}`;
}

/** The calls that the work starts before it first waits belong to the group. */
export function inGroup<T>(group: string, work: () => T): T {
  const before = currentGroup;
  currentGroup = group;
  try {
    return work();
  } finally {
    currentGroup = before;
  }
}

export function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallResult<N>> {
  const asked = `${name} ${JSON.stringify(input)}`;
  const callId = unsettled.get(asked) ?? newCallId();
  unsettled.delete(asked);
  const group = currentGroup ?? callId;
  return new Promise((resolve, reject) => {
    const refuse = (code: string, message: string) => {
      if (unclear.includes(code)) unsettled.set(asked, callId);
      reject(new ServerRefusal(code, message));
    };
    google.script.run
      .withSuccessHandler((reply) => {
        if (reply.ok) {
          if (reply.held) hear({ ...reply.held, group });
          resolve(reply.result as CallResult<N>);
        } else if (reply.code === 'doubtful' && asker)
          void asker(reply.message).then((isMeant) => {
            if (isMeant) inGroup(group, () => call(name, { ...input, confirmed: true })).then(resolve, reject);
            else reject(new ServerRefusal(CORRECTED, ''));
          });
        else refuse(reply.code, reply.message);
      })
      .withFailureHandler((error) => {
        // It is said in the browser's or Google's own words; the screen has better ones.
        console.warn(error.message);
        refuse('unreachable', '');
      })
      .operation(name, input, callId);
  });
}

/** Not a secret: it only tells one click from another. */
function newCallId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}0000`.slice(0, 40);
}

/** Closes the dialog or the sidebar. */
export function closeWindow(): void {
  google.script.host.close();
}
