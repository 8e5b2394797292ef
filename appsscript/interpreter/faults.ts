// What Google's faults mean to the product: a used-up quota waits for tomorrow, a refusal is already in words,
// anything else is reported with Google's own text.
import { type Refusal, refuse, wordRefusal } from '../../src/define/refusal.ts';
import type { Text } from '../../src/text/text.ts';
import { isPassingFault } from '../google/retry.ts';

const quotaFaults = [
  /too many times for one day/i,
  /demasiadas veces en un (mismo )?día/i,
  /muitas vezes (em|por) um dia/i,
  /daily limit exceeded/i,
  /dailyLimitExceeded/,
];

export function isQuotaFault(error: unknown): boolean {
  return quotaFaults.some((fault) => fault.test(messageOf(error)));
}

/** Words of Google that say that a message was not sent; after any other fault it may have been. */
const refusedSends = [
  /invalid email/i,
  /correo.* no válid/i,
  /no recipient/i,
  /argument too large/i,
  /invalid argument/i,
  /limit exceeded: email/i,
  /not have permission|permissions are not sufficient|permisos .*no son suficientes/i,
];

/** A message was handed over, and the answer was lost. */
export class MaybeSent extends Error {}

export function sendFault(error: unknown): unknown {
  const text = messageOf(error);
  return isQuotaFault(error) || refusedSends.some((words) => words.test(text)) ? error : new MaybeSent(text);
}

/** Any error as a refusal: a code of the closed list, with the cause kept. */
export function toRefusal(error: unknown): Refusal {
  if (isRefusal(error)) return error;
  if (isPassingFault(error)) return refuse('serviceFailed', { service: messageOf(error).slice(0, 120) }, error);
  return refuse('unexpected', { problem: messageOf(error).slice(0, 300) }, error);
}

export function wordFault(error: unknown, text: Text): string {
  return isQuotaFault(error) ? text.outbox.quota : wordRefusal(toRefusal(error), text);
}

/** By its name: a script beside the code, such as the installation, has a class of its own. */
function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
