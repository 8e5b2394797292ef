// What each format asks of its sessions: how many, how long, in which modality.
// Quick: one session of 2 to 4 hours; mid-term: online; long-term: more than 3 sessions of 1 to 2 hours.
import type { Settings } from '../settings/settings.ts';
import type { formats, modalities } from '../tables/options.ts';
import type { Text } from '../text/text.ts';

export type Format = keyof typeof formats | '';

export interface PlannedSession {
  readonly hours: number | null;
  readonly modality: keyof typeof modalities | '';
}

/** How many sessions an advisory of this format plans unless somebody decides otherwise. */
export function plannedSessionsOf(format: Format, settings: Pick<Settings, 'longTermSessions' | 'midTermSessions'>) {
  if (format === 'longTerm') return settings.longTermSessions;
  if (format === 'midTerm') return settings.midTermSessions;
  return 1;
}

/** How long a session of this format usually is, in hours. */
export function usualHours(format: Format): number {
  return format === 'longTerm' ? 1.5 : 2;
}

/** "una sesión de 2 a 4 horas"; '' without a format. */
export function lengthWords(
  format: Format,
  { settings, text }: { readonly settings: Settings; readonly text: Text },
): string {
  return format === '' ? '' : text.advisories.lengths[format](plannedSessionsOf(format, settings));
}

/** Gentle hints where a plan leaves its format; they never stop anybody. */
export function formatHints(format: Format, planned: readonly PlannedSession[], text: Text): readonly string[] {
  const words = text.advisories.formatHints;
  const hours = planned.map((session) => session.hours ?? 0);
  const outside = (least: number, most: number) => hours.some((each) => each < least || each > most);
  const hints: string[] = [];
  if (format === 'quick' && planned.length > 1) hints.push(words.quickOne());
  if (format === 'quick' && outside(2, 4)) hints.push(words.quickHours());
  if (format === 'midTerm' && planned.some((session) => session.modality === 'onSite'))
    hints.push(words.midTermOnline());
  if (format === 'longTerm' && planned.length <= 3) hints.push(words.longTermCount());
  if (format === 'longTerm' && outside(1, 2)) hints.push(words.longTermHours());
  return hints;
}
