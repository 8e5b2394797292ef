// The one function that the sidebar, the dialogs and the pages call. It answers with a result or with a refusal in words;
// it never throws, because google.script.run would pass on nothing but a text.
import { refuse } from '../../src/define/refusal.ts';
import { findOperation } from '../../src/operations/registry.ts';
import type { Reply } from '../../src/views/reply.ts';
import { requireInstallation } from '../google/script-properties.ts';
import { isCallId } from '../interpreter/answered-calls.ts';
import { toRefusal } from '../interpreter/faults.ts';
import { type Answer, runOperation } from '../interpreter/run-operation.ts';
import { userLanguage } from '../menu/user-language.ts';
import { refusalIn } from '../words/words.ts';
import { askerOf } from './caller.ts';
import { findTask } from './tasks.ts';

/** The same `callId` again gives the answer of the first time: what a screen asks for is done once. */
export function answerCall(name: unknown, input: unknown, callId: unknown): Reply<unknown> {
  return replyTo(String(name), () => perform(String(name), input, callId));
}

/** The outcome of a piece of work as a reply; whatever goes wrong becomes words. */
export function replyTo(name: string, work: () => Answer): Reply<unknown> {
  try {
    const { result, held } = work();
    return { ok: true, result: result ?? null, ...(held ? { held } : {}) };
  } catch (error) {
    const refusal = toRefusal(error);
    console.error(`${name}: ${refusal.message} ${refusal.origin ?? ''}`);
    return { ok: false, code: refusal.code, message: refusalIn(userLanguage(), refusal) };
  }
}

function perform(name: string, input: unknown, callId: unknown): Answer {
  const task = findTask(name);
  if (task) return { result: task(input) };
  const operation = findOperation(name);
  if (!operation) throw refuse('unexpected', { problem: name });
  const call = typeof callId === 'string' && isCallId(callId) ? { name, id: callId } : { name };
  const installation = requireInstallation();
  return runOperation(installation, call, operation, askerOf(operation.caller, input, installation));
}
