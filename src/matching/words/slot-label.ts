// The half of a weekday inside a sentence: "jueves por la tarde".
// English keeps the capital of the day.
import { weekSlots } from '../../tables/options.ts';
import type { Language } from '../../text/language.ts';

export function slotLabel(slot: keyof typeof weekSlots | undefined, language: Language): string {
  if (!slot) return '';
  const label = weekSlots[slot][language];
  return language === 'en' ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
