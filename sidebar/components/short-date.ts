// Days in the few characters that a card has room for.
import { timeOf } from '../../src/calendar/local-date.ts';
import { showShortDate } from '../../src/calendar/show-date.ts';
import type { Language } from '../../src/text/language.ts';

/** "17 nov"; '' for no day. */
export function dayLabel(day: string, language: Language): string {
  return day === '' ? '' : showShortDate(day, language).split(' ').slice(1).join(' ');
}

/** "mar 17 nov, 16:00" */
export function momentLabel(when: string, language: Language): string {
  return when === '' ? '' : `${showShortDate(when, language)}, ${timeOf(when)}`;
}
