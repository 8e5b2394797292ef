// The built add-on on a workspace in memory: installed once, then copied for each test, so tests never share a workbook.
import { fileURLToPath } from 'node:url';
import { openPages } from '../../demo/site.ts';
import type { Outcome } from '../../workspace/engine/execution.ts';
import type { Limits } from '../../workspace/engine/limits.ts';
import type { CallRecord, Execution } from '../../workspace/engine/service.ts';
import { Workspace } from '../../workspace/engine/workspace.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
export const coordinator = 'coordinacion@servicio.example';
const NOW = '2026-11-20T15:00:00Z';

let installedSite: Workspace | undefined;

export function emptySite(seed = 'test', limits: Partial<Limits> = {}, built = dist): Workspace {
  const site = Workspace.open({ dist: built, now: NOW, seed, limits, users: { owner: coordinator, others: [] } });
  site.world.deployWebApp('https://script.google.com/macros/s/test/exec');
  site.openSpreadsheet();
  return site;
}

export function installedCopy(): Workspace {
  if (!installedSite) {
    installedSite = emptySite();
    succeeded(installedSite.menu('Instalar'));
    openPages(installedSite);
    installedSite.openSpreadsheet();
  }
  const copy = installedSite.fork();
  // A screen is not copied: the menus stand there as opening the workbook has drawn them.
  copy.world.screen(coordinator).menus = [...installedSite.world.screen(coordinator).menus];
  return copy;
}

export function succeeded<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.execution.status !== 'completed')
    throw new Error(`${outcome.execution.functionName}: ${outcome.execution.error}`);
  return outcome;
}

export function callsTo(execution: Execution, service: string, method?: string): readonly CallRecord[] {
  return execution.calls.filter((call) => call.service === service && (method === undefined || call.method === method));
}
