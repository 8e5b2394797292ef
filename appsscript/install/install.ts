// Installing, checking and repairing are one thing: every part says what is missing, and mends it.
// Parts run one after the other and survive being interrupted: the next run goes on where this one stopped.

import { withScriptLock } from '../google/script-lock.ts';
import { type Installation, readInstallation, writeInstallation } from '../google/script-properties.ts';
import { readFacts } from '../google/sheets.ts';
import { newSecret } from '../google/signature.ts';
import { dataFindings, logoFindings, webAppFindings } from './data-findings.ts';
import { foldersPart } from './folders-part.ts';
import { forgetOriginal } from './forget-original.ts';
import { formsPart } from './forms-part.ts';
import { type Finding, mendable, type Part, type PartKey } from './part.ts';
import { settingsPart } from './settings-part.ts';
import { type Site, surveySite } from './site.ts';
import { tabsPart } from './tabs-part.ts';
import { templateFindings, templatesPart } from './templates-part.ts';
import { triggersPart } from './triggers-part.ts';

export const parts: readonly Part[] = [tabsPart, settingsPart, foldersPart, templatesPart, formsPart, triggersPart];

/** The workbook that this script is bound to, remembered from the first installation on. */
export function ensureInstallation(): Installation {
  const workbookId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const known = readInstallation();
  if (known?.workbookId === workbookId) return known;
  const timeZone = readFacts(workbookId, 'properties(timeZone)').properties?.timeZone ?? Session.getScriptTimeZone();
  const fresh: Installation = { workbookId, timeZone, secret: newSecret() };
  writeInstallation(fresh);
  forgetOriginal(fresh);
  return fresh;
}

/** Mends one part; answers with how much there was to mend. */
export function installPart(key: PartKey): number {
  return withScriptLock(() => {
    const part = parts.find((candidate) => candidate.key === key);
    if (!part) return 0;
    const site = surveySite(ensureInstallation());
    const found = mendable(part.check(site)).length;
    if (found > 0) part.mend(site);
    return found;
  });
}

/** Everything that is wrong, mendable or not. */
export function checkInstallation(): readonly Finding[] {
  const site: Site = surveySite(ensureInstallation());
  return [
    ...parts.flatMap((part) => part.check(site)),
    ...templateFindings(site),
    ...webAppFindings(site),
    ...logoFindings(site),
    ...dataFindings(site),
  ];
}
