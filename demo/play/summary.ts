// The story in figures: rows by table, documents, messages, executions, calls to each service of Google.
import type { AnyTable } from '../../src/define/define-table.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { hasTab, rowsOf } from '../workbook-view.ts';
import type { Kept } from './keep.ts';

export interface Summary {
  readonly steps: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly documents: number;
  readonly mails: number;
  readonly executions: { readonly total: number; readonly byFunction: Readonly<Record<string, number>> };
  /** Calls by service and method. */
  readonly calls: { readonly total: number; readonly byService: Readonly<Record<string, CallCounts>> };
  /** Time that the calls would have taken at Google, as the workspace models it. */
  readonly modelledSeconds: number;
  readonly files: Kept;
}

interface CallCounts {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

export function summaryOf(site: Workspace, kept: Kept, steps: number, tables: readonly AnyTable[]): Summary {
  const executions = site.executions();
  const calls = executions.flatMap((execution) => execution.calls);
  const services = [...new Set(calls.map(({ service }) => service))].sort();
  return {
    steps,
    rows: Object.fromEntries(
      tables.filter((table) => hasTab(site, table)).map((table) => [table.key, rowsOf(site, table).length]),
    ),
    documents: kept.documents.length,
    mails: kept.mails.length,
    executions: { total: executions.length, byFunction: counted(executions.map((each) => each.functionName)) },
    calls: {
      total: calls.length,
      byService: Object.fromEntries(
        services.map((service) => {
          const methods = calls.filter((call) => call.service === service).map(({ method }) => method);
          return [service, { total: methods.length, byMethod: counted(methods) }];
        }),
      ),
    },
    modelledSeconds: Math.round(executions.reduce((sum, { modelledMs }) => sum + modelledMs, 0) / 100) / 10,
    files: kept,
  };
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
