// Which parts of the installation are still to be completed. Kept outside the workbook and read with what every run
// reads anyway, so that each opening of the panel knows at once, and never takes half an installation for a whole one.
import { refuse } from '../../src/define/refusal.ts';
import { isKeeper } from '../google/keeper.ts';
import { changeInstallation, type Installation, readInstallation } from '../google/script-properties.ts';
import { keepersParts, type PartKey, partKeys } from './part.ts';

/** Parts that have to stand before the tables can be read. */
const TABS: PartKey = 'tabs';

/** What is remembered of this very workbook; a copy brings nothing along. */
export function installationHere(): Installation | undefined {
  const known = readInstallation();
  return known?.workbookId === SpreadsheetApp.getActiveSpreadsheet().getId() ? known : undefined;
}

export function pendingParts({ pending = [] }: Installation): readonly string[] {
  return pending;
}

export function isReadable(installation: Installation): boolean {
  return !pendingParts(installation).includes(TABS);
}

/**
 * An installation made before its parts were recorded, judged once by its keeper: triggers come after all else that can
 * be missing, so without any of them it was cut. Installing again what is there changes nothing.
 */
export function judged(installation: Installation): Installation {
  if (installation.pending || !installation.keeper || !isKeeper(installation)) return installation;
  const wasCut = ScriptApp.getProjectTriggers().length === 0;
  return changeInstallation(installation, { pending: wasCut ? partKeys : [] });
}

/** What an account that takes over has to see to: all that the former one kept, and what was missing anyway. */
export function pendingAfterTakeOver(installation: Installation): readonly PartKey[] {
  const missing = pendingParts(installation);
  return partKeys.filter((key) => keepersParts.includes(key) || missing.includes(key));
}

/** A part was seen to by the account that is to complete it. */
export function markCompleted(key: PartKey): void {
  const installation = readInstallation();
  if (!installation?.pending?.includes(key)) return;
  changeInstallation(installation, { pending: installation.pending.filter((pending) => pending !== key) });
}

/** Whoever began goes on: another account would make a second folder and second forms. */
export function requireInstaller(installation: Installation): void {
  if (pendingParts(installation).length > 0 && !isKeeper(installation))
    throw refuse('installationBegun', { keeper: installation.keeper ?? '' });
}
