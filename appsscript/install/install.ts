// Installing, checking and repairing are one thing: every part says what is missing, and mends it.
// Parts run one after the other and survive being interrupted: the next run goes on where this one stopped.
// Few runs install: all this is built into Installation.html, and reached through load-install.ts alone.

import { isKeeper, runningAccount } from '../google/keeper.ts';
import { withScriptLock } from '../google/script-lock.ts';
import {
  changeInstallation,
  type Installation,
  rememberProgrammes,
  writeInstallation,
} from '../google/script-properties.ts';
import { readFacts } from '../google/sheets.ts';
import { newSecret } from '../google/signature.ts';
import { redrawMenu } from '../menu/menu.ts';
import { accessPart } from './access-part.ts';
import { installationHere, markCompleted, requireInstaller } from './completion.ts';
import { dataFindings, logoFindings } from './data-findings.ts';
import { foldersPart } from './folders-part.ts';
import { forgetOriginal } from './forget-original.ts';
import { formsPart } from './forms-part.ts';
import { languagePart } from './language-part.ts';
import { type Finding, type InstalledPart, keepersParts, mendable, type Part, type PartKey, partKeys } from './part.ts';
import { settingsPart } from './settings-part.ts';
import { rememberHidden } from './shown-tabs.ts';
import { type Site, surveySite } from './site.ts';
import { programmesStanding, tabsPart } from './tabs-part.ts';
import { templateFindings, templatesPart } from './templates-part.ts';
import { triggersPart } from './triggers-part.ts';
import { webAppFindings } from './web-app-findings.ts';

export { languageQuestions } from './language-questions.ts';

const parts: Readonly<Record<InstalledPart, Part>> = {
  tabs: tabsPart,
  settings: settingsPart,
  language: languagePart,
  folders: foldersPart,
  templates: templatesPart,
  forms: formsPart,
  triggers: triggersPart,
  access: accessPart,
};

/** The workbook that this script is bound to, remembered from the first installation on. */
function ensureInstallation(): Installation {
  const known = installationHere();
  if (known) return known;
  const begun = beginning();
  // Last: cut before, everything is done again; cut after, every part is known to be missing.
  writeInstallation(begun);
  return begun;
}

/** An installation of which nothing is there yet. */
function beginning(): Installation {
  const workbookId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const timeZone = readFacts(workbookId, 'properties(timeZone)').properties?.timeZone ?? Session.getScriptTimeZone();
  const begun: Installation = {
    workbookId,
    timeZone,
    secret: newSecret(),
    keeper: runningAccount(),
    pending: partKeys,
  };
  // Forgotten first: a copy that counts as installed never points at what is its original's.
  forgetOriginal(begun);
  return begun;
}

/** Mends one part, the first time with the ways of working that were chosen; answers with how much there was to mend. */
export function installPart(asked: PartKey, chosenWays?: readonly string[]): number {
  return withScriptLock(() => {
    const begun = ensureInstallation();
    requireInstaller(begun);
    const installation = chosenWays ? changeInstallation(begun, { chosenWays }) : begun;
    const key = partKeys.find((each) => each === asked);
    if (!key || (keepersParts.includes(key) && !isKeeper(installation))) return 0;
    const part = parts[key];
    const site = surveySite(installation);
    const found = mendable(part.check(site)).length;
    if (found > 0) part.mend(site);
    if (key === 'tabs') {
      rememberHidden(site);
      rememberWays(installation, site);
    }
    markCompleted(key);
    return found;
  });
}

function rememberWays(installation: Installation, site: Site): void {
  const isOff = !site.run.context.settings.mentoring;
  rememberProgrammes(installation, programmesStanding(site), isOff);
  if (isOff !== (installation.firstOff === true)) redrawMenu(site.language);
}

/** Everything that is wrong, mendable or not, as far as this account can judge it. */
export function checkInstallation(): readonly Finding[] {
  // Looking is not installing: before the first installation nothing is remembered.
  const known = installationHere();
  const installation = known ?? beginning();
  const site: Site = surveySite(installation);
  // Tabs that somebody deleted, of a programme that is switched off, are not looked for any more.
  if (known && tabsPart.check(site).length === 0) rememberWays(known, site);
  const keeper = isKeeper(installation);
  return [
    ...partKeys.filter((key) => keeper || !keepersParts.includes(key)).flatMap((key) => parts[key].check(site)),
    ...(keeper ? [...templateFindings(site), ...logoFindings(site)] : []),
    ...webAppFindings(site),
    ...dataFindings(site),
  ];
}
