// The consent of somebody of the directory: the day, and the words she agreed to.
// The column keeps the version and the beginning of the notice; the whole notice is in the settings.
import type { Context } from '../../define/context.ts';
import type { Advisor } from '../../tables/advisors.ts';

const LONGEST_TEXT = 200;

/** `how` is told when she did not agree in the form herself. */
export function consentOf({ settings, today }: Context, how = ''): Pick<Advisor, 'consentOn' | 'consentText'> {
  const words = how === '' ? settings.privacyNotice : how;
  return { consentOn: today, consentText: `${settings.privacyVersion} · ${words}`.slice(0, LONGEST_TEXT) };
}
