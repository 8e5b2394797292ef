// The contract between the engine and the services of the workspace: types only.
// A service is one global of the script (`Sheets`, `MailApp`…), created anew for each execution over the shared world.

import type { WebOutcome, WebRequest } from './web-app.ts';
import type { World } from './world.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What started an execution; decides whether there is a screen, which lock exists, how long it may run. */
export type ExecutionKind = 'editor' | 'menu' | 'client-call' | 'simple-trigger' | 'trigger' | 'web-app';

/** `running` until the end; `killed` and `timed out` are terminations that the script cannot catch. */
export type ExecutionStatus = 'running' | 'completed' | 'failed' | 'killed' | 'timed out';

/** One service call of an execution, as the page's executions list and the budget tests see it. */
export interface CallRecord {
  readonly index: number; // 1 for the first call of the execution
  readonly service: string;
  readonly method: string;
  readonly size: number; // bytes or characters sent, as the service states it
  readonly rows?: number;
  readonly modelledMs: number;
  /** The request body where the service keeps it, so that tests can check it against Google's published schema. */
  readonly request?: unknown;
  readonly error?: string;
}

export interface LogEntry {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  readonly text: string;
  readonly at: number; // ms
}

export interface Execution {
  readonly id: string;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
  /** The active user (Session.getActiveUser); '' when Google would not tell, as for a visitor of the web app. */
  readonly user: string;
  /** Whose rights and quotas apply (Session.getEffectiveUser). */
  readonly effectiveUser: string;
  readonly startedAt: number; // ms, workspace clock
  /** Modelled: cold start plus calls plus sleep. Real computing time is not counted. */
  readonly modelledMs: number;
  readonly status: ExecutionStatus;
  readonly error?: string;
  readonly calls: readonly CallRecord[];
  readonly logs: readonly LogEntry[];
}

export interface CallOptions {
  readonly size?: number;
  /** Overrides the latency model of latencies.ts. */
  readonly ms?: number;
  /** Rows read or written: 0.02 ms each on top. */
  readonly rows?: number;
  readonly request?: unknown;
}

export interface ServiceContext {
  readonly world: World;
  readonly execution: Execution;
  /**
   * Every remote method's body runs through this: it records the call, runs interleaved executions and ordered
   * faults, lets modelled time pass and enforces the run time. A `call` inside a body is part of the outer one:
   * neither recorded nor faulted. Pure local methods (digests, builders) do not need it.
   */
  call<T>(service: string, method: string, options: CallOptions, body: () => T): T;
  /**
   * Copies plain host data into the realm (arrays, objects and dates get the realm's prototypes, Uint8Array becomes
   * an array of signed bytes). Guarded objects and functions pass as they are. `guarded` does this for every result.
   */
  toRealm<T>(value: T): T;
  /** Copies plain data of the script to the host. `guarded` does this for every argument of every method. */
  fromRealm<T>(value: T): T;
  /**
   * Throws "Specified permissions are not sufficient to call …" unless the execution has FULL authorisation and one of
   * the scopes (full addresses) is in the manifest and was granted. An empty list asks for FULL only.
   */
  requireFull(method: string, scopes: readonly string[]): void;
  /** Opens the deployed web app as a stranger does, while this execution waits for the answer. */
  visitWebApp(request: WebRequest): WebOutcome;
  /** Makes a function of the script's global scope, as a template's code is one. */
  compile(parameters: string[], body: string): (...args: unknown[]) => unknown;
  /** Adds a line to the execution's log. */
  log(level: LogEntry['level'], text: string): void;
}

/** Something that happened in the workspace and to which triggers answer. Script writes are never announced as one. */
export type Occurrence =
  | { readonly type: 'open'; readonly spreadsheetId: string; readonly user: string }
  | {
      readonly type: 'edit';
      readonly spreadsheetId: string;
      readonly sheetId: number;
      /** 1-based, as Range.getRow() and getColumn(). */
      readonly range: {
        readonly row: number;
        readonly column: number;
        readonly rows: number;
        readonly columns: number;
      };
      readonly value?: unknown;
      readonly oldValue?: unknown;
      readonly user: string;
    }
  | { readonly type: 'change'; readonly spreadsheetId: string; readonly changeType: string; readonly user: string }
  | ({ readonly type: 'form-submit' } & FormSubmission)
  | { readonly type: 'clock'; readonly at: number };

/** A stored form response, and the row that it got in the linked workbook. */
export interface FormSubmission {
  readonly formId: string;
  readonly responseId: string;
  readonly destination?: { readonly spreadsheetId: string; readonly sheetId: number; readonly row: number };
}

/** A form's answers by question title or by item id; a list for checkboxes; rows of a grid as a list of lists. */
export type Answers = Readonly<Record<string, string | readonly string[] | readonly (readonly string[])[]>>;

export interface Service {
  /** The name of the global. */
  readonly name: string;
  /** The object that becomes the global of that name: `guarded(name, {…})`. */
  create(context: ServiceContext): object;
  /**
   * Optional: the event object of a trigger, built inside the execution that the trigger starts. FormApp answers for
   * triggers of a form, SpreadsheetApp for those of a spreadsheet (`source`). The engine adds authMode, triggerUid, user.
   */
  triggerEvent?(context: ServiceContext, occurrence: Occurrence, source: 'FORMS' | 'SPREADSHEETS'): object;
  /** FormApp only: stores a respondent's answers and the linked row; the engine then fires the triggers. */
  receiveSubmission?(world: World, formId: string, answers: Answers, options: { respondent?: string }): FormSubmission;
}
