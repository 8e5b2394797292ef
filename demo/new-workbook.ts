// An empty workbook in which a team begins one way of working.
import type { AddedProgramme } from '../src/programmes/programme-names.ts';
import type { SettingKey } from '../src/settings/settings.ts';
import { menuTexts } from '../src/text/menu-text.ts';
import type { Workspace } from '../workspace/engine/workspace.ts';
import { ask, openPages } from './site.ts';
import { languageOf } from './story-language.ts';

export function beginInNewWorkbook(
  site: Workspace,
  programme: AddedProgramme,
  settings: Partial<Record<SettingKey, string>>,
): void {
  site.openSpreadsheet();
  const { execution } = site.menu(menuTexts[languageOf(site)].install);
  if (execution.status !== 'completed') throw new Error(execution.error);
  openPages(site);
  ask(site, 'saveSettings', { values: settings });
  switchProgrammeOn(site, programme);
}

export function switchProgrammeOn(site: Workspace, programme: AddedProgramme): void {
  ask(site, 'saveSettings', { values: { programmes: programme } });
  for (const part of ['tabs', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
}
