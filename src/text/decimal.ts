// A figure with one decimal, as the language writes it.
import type { Language } from './language.ts';

/** 4.6 → "4.6"; in Portuguese "4,6". */
export function decimal(value: number, language: Language): string {
  const written = value.toFixed(1);
  return language === 'pt' ? written.replace('.', ',') : written;
}
