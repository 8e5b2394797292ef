// Install and Check installation as the menu runs them: one click, a message for each part, a summary at the end.
import { refuse } from '../../src/define/refusal.ts';
import { menuTexts } from '../../src/text/menu-text.ts';
import { requireRepairer } from '../calls/caller.ts';
import { isKeeper } from '../google/keeper.ts';
import { readInstallation } from '../google/script-properties.ts';
import { installationHere, requireInstaller } from '../install/completion.ts';
import { installer } from '../install/load-install.ts';
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
    const mended = mendAll();
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

function mendAll(): number {
  const menu = menuTexts[userLanguage()];
  const { install } = wordsIn(userLanguage());
  let mended = 0;
  for (const key of partKeys) {
    SpreadsheetApp.getActiveSpreadsheet().toast(menu.installing(install.parts[key]), menu.title, TOAST_SECONDS);
    mended += installer().installPart(key);
  }
  return mended;
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
