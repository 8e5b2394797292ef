// An empty workbook in which a team begins one way of working.
import type { AddedProgramme } from '../src/programmes/programme-names.ts';
import type { SettingKey } from '../src/settings/settings.ts';
import type { Workspace } from '../workspace/engine/workspace.ts';
import { ask, openPages } from './site.ts';

/** The team chooses it alone when it installs: nothing of any other is in its workbook. */
export function beginInNewWorkbook(
  site: Workspace,
  programme: AddedProgramme,
  settings: Partial<Record<SettingKey, string>>,
): void {
  site.openSpreadsheet();
  for (const { key } of ask(site, 'installationParts', {})) ask(site, 'installPart', { part: key, ways: [programme] });
  openPages(site);
  ask(site, 'saveSettings', { values: settings });
}

export function switchProgrammeOn(site: Workspace, programme: AddedProgramme): void {
  ask(site, 'saveSettings', { values: { programmes: programme } });
  for (const part of ['tabs', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
}
