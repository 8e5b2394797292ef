// Learning the public address. Google tells a script the address it runs at: a page of the deployed web app is told the
// public one, while panel, menu and triggers are told that of the newest code, which opens for editors alone.
// https://developers.google.com/apps-script/reference/script/service#geturl
import type { LocalDate } from '../../src/calendar/local-date.ts';
import { publicAddress } from '../../src/define/public-address.ts';
import { whenNobodyWrites } from '../google/script-lock.ts';
import { changeInstallation, type Installation } from '../google/script-properties.ts';

/** Called from a page. The first one stays: another takes its place only when the team says so in the settings. */
export function learnAddress(installation: Installation): void {
  if (installation.webApp) return;
  const here = publicAddress(ScriptApp.getService()?.getUrl() ?? '');
  if (here !== '') whenNobodyWrites(() => changeInstallation(installation, { webApp: here }));
}

/** Remembers the address that mails carry now, and since when; writes only when it changed. */
export function noteAddress(installation: Installation, address: string, today: LocalDate): Installation {
  const { addresses = [] } = installation;
  if (address === '' || addresses[addresses.length - 1]?.address === address) return installation;
  return changeInstallation(installation, { addresses: [...addresses, { address, since: today }] });
}
