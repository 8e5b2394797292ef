// What the script remembers about its workbook outside the workbook: its id, its zone and its secret.
// Script properties, because a web app has no document properties; a copied workbook starts without them.

import type { LocalDate } from '../../src/calendar/local-date.ts';
import { refuse } from '../../src/define/refusal.ts';
import type { Language } from '../../src/text/language.ts';

interface LanguageAnswer {
  readonly language: Language;
  readonly change: boolean;
}

export interface Installation {
  readonly workbookId: string;
  readonly timeZone: string;
  /** Key of the signatures of links, 64 hexadecimal digits. */
  readonly secret: string;
  /** Language of the workbook when a run last saw it change. */
  readonly language?: Language;
  /** E-mail of the account that keeps folder, forms and triggers (keeper.ts). */
  readonly keeper?: string;
  /** Parts of the installation still to be completed (install/completion.ts); absent in one made before they were kept. */
  readonly pending?: readonly string[];
  /** Programmes whose tabs stand in the workbook, besides those of every workbook; absent while there are none. */
  readonly programmes?: readonly string[];
  /** The first programme is switched off: its tabs are hidden, or were never made. Absent while it is on. */
  readonly firstOff?: boolean;
  /** Ids of the tabs that we hid, because nothing that is switched on works with them. */
  readonly hiddenTabs?: readonly number[];
  /** The ways of working chosen for the first installation, until its settings say them. */
  readonly chosenWays?: readonly string[];
  /** Public address of the pages, learnt when one was opened (web/public-address.ts); absent until then. */
  readonly webApp?: string;
  /** Every address that mails have carried, the present one last. */
  readonly addresses?: readonly { readonly address: string; readonly since: LocalDate }[];
  /** Whether forms that are out in the world follow the workbook to a language, as the team last answered. */
  readonly sharedForms?: LanguageAnswer;
  /** Whether templates that the team edited give way to ours in a language, as it last answered. */
  readonly ownTemplates?: LanguageAnswer;
}

const KEY = 'entrepares';

/** https://developers.google.com/apps-script/reference/properties/properties-service */
export function readInstallation(): Installation | undefined {
  const written = PropertiesService.getScriptProperties().getProperty(KEY);
  if (!written) return undefined;
  return JSON.parse(written) as Installation;
}

export function writeInstallation(installation: Installation): void {
  PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(installation));
}

/** The installation, or a refusal that says how to install. */
export function requireInstallation(): Installation {
  const installation = readInstallation();
  if (!installation) throw refuse('notInstalled');
  return installation;
}

/** Changes what is remembered now, which may be more than when this run began. */
export function changeInstallation(installation: Installation, changes: Partial<Installation>): Installation {
  const changed = { ...(readInstallation() ?? installation), ...changes };
  writeInstallation(changed);
  return changed;
}

/** Remembers the workbook's language where it can be read without reading the workbook; writes only when it changed. */
export function rememberLanguage(installation: Installation, language: Language): void {
  if (installation.language !== language) changeInstallation(installation, { language });
}

/** Remembers whose tabs a run may read, before any workbook is opened; writes only when that changed. */
export function rememberProgrammes(installation: Installation, programmes: readonly string[], firstOff: boolean): void {
  const { programmes: known = [], firstOff: wasOff = false } = installation;
  if (known.join() !== programmes.join() || wasOff !== firstOff)
    changeInstallation(installation, { programmes, firstOff });
}
