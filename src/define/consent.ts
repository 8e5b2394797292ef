// Consent as it is kept beside somebody's data: the day, and the version and words of what was agreed to.
// The column keeps the beginning of the notice; the whole notice is in the settings.
import type { LocalDate } from '../calendar/local-date.ts';
import type { Context } from './context.ts';

const LONGEST_TEXT = 200;

export interface Consent {
  readonly consentOn: LocalDate;
  readonly consentText: string;
}

/** `how` is told when the person did not agree in a form herself. */
export function consentOf({ settings }: Context, day: LocalDate, how = ''): Consent {
  const words = how === '' ? settings.privacyNotice : how;
  return { consentOn: day, consentText: `${settings.privacyVersion} · ${words}`.slice(0, LONGEST_TEXT) };
}
