// Who wrote something and when, in one line, and the day on which so many things were there.

import { dayOf, type LocalDate } from '../calendar/local-date.ts';
import { showDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';

/** "Ana Mora · 3 de diciembre"; '' when nobody is known. */
export function writtenBy(
  { by, savedAt }: { readonly by: string; readonly savedAt: string },
  context: Context,
): string {
  const day = savedAt === '' ? '' : showDate(dayOf(savedAt), context.language);
  return [by, day].filter((part) => part !== '').join(' · ');
}

/** The day on which the so-manieth of these days came; '' while there are fewer. */
export function dayOfNth(days: readonly LocalDate[], nth: number): LocalDate | '' {
  return [...days].sort()[Math.max(1, nth) - 1] ?? '';
}
