// A server for tests of the sidebar: answers given by name, the calls that were made, and answers held back on purpose.
import type { CallName } from '../../sidebar/server.ts';
import { forgetAnswers } from '../../sidebar/shell/use-answer.ts';

type Handler = (input: never) => unknown;

export interface FakeServer {
  readonly calls: { readonly name: string; readonly input: unknown; readonly callId: string }[];
  /** Throwing a `Refused` refuses; any other error is a lost connection. */
  on(name: CallName, handler: Handler): void;
}

export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Reply = (value: unknown) => void;

/** Takes the place of google.script.run; what another server answered is forgotten. */
export function fakeServer(): FakeServer {
  forgetAnswers();
  const handlers = new Map<string, Handler>();
  const calls: { name: string; input: unknown; callId: string }[] = [];
  const runner = (ok: Reply, failed: Reply) => ({
    withSuccessHandler: (handler: Reply) => runner(handler, failed),
    withFailureHandler: (handler: Reply) => runner(ok, handler),
    async operation(name: string, input: unknown, callId: string) {
      calls.push({ name, input, callId });
      try {
        const handler = handlers.get(name);
        if (!handler) throw new Error(`Nobody answers ${name}`);
        ok({ ok: true, result: await handler(input as never) });
      } catch (error) {
        if (error instanceof Refused) ok({ ok: false, code: error.code, message: error.message });
        else failed({ message: 'Failed to fetch' });
      }
    },
  });
  Object.assign(globalThis, { google: { script: { run: runner(noReply, noReply), host: { close: noReply } } } });
  return { calls, on: (name, handler) => handlers.set(name, handler) };
}

function noReply(): void {}
