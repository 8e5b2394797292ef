// Install and Check installation as the menu runs them: one click, a message for each part, a summary at the end.
import { refuse } from '../../src/define/refusal.ts';
import { menuTexts } from '../../src/text/menu-text.ts';
import { requireRepairer } from '../calls/caller.ts';
import { isKeeper } from '../google/keeper.ts';
import { readInstallation } from '../google/script-properties.ts';
import { installationHere, requireInstaller } from '../install/completion.ts';
import { installer } from '../install/load-install.ts';
import { offeredWays } from '../install/offered-ways.ts';
import { mendable, partKeys } from '../install/part.ts';
import { toRefusal } from '../interpreter/faults.ts';
import { openBook } from '../interpreter/open-book.ts';
import { refusalIn, wordsIn } from '../words/words.ts';
import { openSidebar } from './screens.ts';
import { userLanguage } from './user-language.ts';

const TOAST_SECONDS = 20;

export function installFromMenu(): void {
  explained(() => {
    requireTeam();
    const menu = menuTexts[userLanguage()];
    const ways = installationHere() ? undefined : askWays();
    if (ways === null) return;
    const mended = mendAll(ways);
    SpreadsheetApp.getActiveSpreadsheet().toast(
      mended > 0 ? menu.installed : menu.alreadyInstalled,
      menu.title,
      TOAST_SECONDS,
    );
    openSidebar();
  });
}

/** https://developers.google.com/apps-script/reference/base/ui#alerttitle,-prompt,-buttons */
export function checkFromMenu(): void {
  explained(() => {
    requireTeam();
    const menu = menuTexts[userLanguage()];
    const ui = SpreadsheetApp.getUi();
    const findings = installer().checkInstallation();
    const installation = readInstallation();
    const elsewhere = installation && !isKeeper(installation) ? `\n\n${menu.keptBy(installation.keeper ?? '')}` : '';
    if (findings.length === 0) {
      ui.alert(menu.title, menu.allWell + elsewhere, ui.ButtonSet.OK);
      return;
    }
    const lines = findings.map(({ what, todo }) => `• ${what}${todo ? `\n   ${todo}` : ''}`).join('\n') + elsewhere;
    const canMend = mendable(findings).length > 0;
    const answer = ui.alert(
      `${menu.found(findings.length)}`,
      canMend ? `${lines}\n\n${menu.repairQuestion}` : lines,
      canMend ? ui.ButtonSet.YES_NO : ui.ButtonSet.OK,
    );
    if (!canMend || answer !== ui.Button.YES) return;
    mendAll();
    const left = installer().checkInstallation();
    ui.alert(
      menu.title,
      left.length === 0
        ? menu.repaired
        : `${menu.cannotRepair}\n\n${left.map(({ what, todo }) => `• ${what}\n   ${todo}`).join('\n')}`,
      ui.ButtonSet.OK,
    );
  });
}

function mendAll(ways?: readonly string[]): number {
  const menu = menuTexts[userLanguage()];
  const { install } = wordsIn(userLanguage());
  let mended = 0;
  for (const key of partKeys) {
    SpreadsheetApp.getActiveSpreadsheet().toast(menu.installing(install.parts[key]), menu.title, TOAST_SECONDS);
    mended += installer().installPart(key, ways);
  }
  return mended;
}

/** The ways of working that the team types, by their numbers; the first when it types none, null when it gives up. */
function askWays(): readonly string[] | null {
  const ui = SpreadsheetApp.getUi();
  const { install } = wordsIn(userLanguage());
  const offered = offeredWays(userLanguage());
  const lines = offered.map(({ label, about }, index) => `${index + 1}. ${label}: ${about}`);
  for (let problem = ''; ; problem = `${install.wayUnknown(offered.length)}\n\n`) {
    const asked = ui.prompt(
      install.whichWays,
      `${problem}${lines.join('\n')}\n\n${install.typeWays}`,
      ui.ButtonSet.OK_CANCEL,
    );
    if (asked.getSelectedButton() !== ui.Button.OK) return null;
    const typed = asked.getResponseText().match(/\d+/g) ?? ['1'];
    const ways = typed.flatMap((number) => offered[Number(number) - 1]?.key ?? []);
    if (ways.length === typed.length) return ways;
  }
}

/** Once installed, only the team may install again or repair. */
function requireTeam(): void {
  const installation = installationHere();
  if (!installation) return;
  requireInstaller(installation);
  requireRepairer(() => openBook(installation, [], false, { email: '', name: '' }));
}

function explained(work: () => void): void {
  try {
    work();
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    const refusal = toRefusal(error ?? refuse('unexpected'));
    console.error(`${refusal.code} ${refusal.origin ?? ''}`);
    ui.alert(menuTexts[userLanguage()].title, refusalIn(userLanguage(), refusal), ui.ButtonSet.OK);
  }
}
