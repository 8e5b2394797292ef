// google.script.run: a page calls a function of the script and gets a legal value, or an error's message and no more.
// https://developers.google.com/apps-script/guides/html/reference/run · https://developers.google.com/apps-script/guides/html/communication

import type { Engine } from './engine.ts';
import type { Outcome } from './execution.ts';
import { GoogleError } from './google-error.ts';
import { legalCopy } from './legal-values.ts';
import { recordRefusal } from './refusal.ts';
import type { ExecutionKind } from './service.ts';

export interface ClientCall {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly user: string;
  /** A page of the web app runs as the owner, whoever looks at it. */
  readonly effectiveUser?: string;
  readonly kind: Extract<ExecutionKind, 'client-call' | 'web-app'>;
}

export interface ClientOutcome {
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly execution: Outcome<unknown>['execution'];
}

/** Text that the failure handler gets for an error that the script threw: the message alone. */
export function callFromClient(engine: Engine, call: ClientCall): ClientOutcome {
  let args: unknown[];
  try {
    if (call.functionName.endsWith('_')) {
      throw new GoogleError(`Script function not found: ${call.functionName}`);
    }
    args = call.args.map((arg, at) => legalCopy(arg, `argument ${at + 1}`));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: { message }, execution: recordRefusal(engine, call, message) };
  }
  const { error, result, execution } = engine.start({
    functionName: call.functionName,
    kind: call.kind,
    user: call.user,
    ...(call.effectiveUser === undefined ? {} : { effectiveUser: call.effectiveUser }),
    args: () => args,
    read: (value) => legalCopy(value, 'result') ?? null,
  });
  return error ? { error: { message: error.message }, execution } : { result, execution };
}
