// Dates in words, in the three languages, without depending on the locale data of the runtime.
// Long: "viernes 20 de noviembre de 2026"; short: "vie 20 nov".
import type { Language } from '../text/language.ts';
import { type LocalDate, type LocalDateTime, timeOf, weekdayOf } from './local-date.ts';

const months: Record<Language, readonly string[]> = {
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
};
const weekdays: Record<Language, readonly string[]> = {
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  pt: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
};

function parts(when: LocalDate | LocalDateTime, language: Language) {
  return {
    year: when.slice(0, 4),
    month: months[language][Number(when.slice(5, 7)) - 1] ?? '',
    day: String(Number(when.slice(8, 10))),
    weekday: weekdays[language][weekdayOf(when)] ?? '',
  };
}

/** "20 de noviembre de 2026" */
export function showDate(when: LocalDate | LocalDateTime, language: Language): string {
  const { year, month, day } = parts(when, language);
  return language === 'en' ? `${month} ${day}, ${year}` : `${day} de ${month} de ${year}`;
}

/** "viernes 20 de noviembre de 2026" */
export function showLongDate(when: LocalDate | LocalDateTime, language: Language): string {
  const { weekday } = parts(when, language);
  return language === 'es' ? `${weekday} ${showDate(when, language)}` : `${weekday}, ${showDate(when, language)}`;
}

/** "viernes 20 de noviembre de 2026, 16:00" */
export function showDateTime(when: LocalDateTime, language: Language): string {
  return `${showLongDate(when, language)}, ${timeOf(when)}`;
}

/** "6 al 27 de octubre de 2026", "29 de octubre al 3 de noviembre de 2026": what the two days share is said once. */
export function showPeriod(
  from: LocalDate | LocalDateTime,
  until: LocalDate | LocalDateTime,
  language: Language,
): string {
  const first = parts(from, language);
  const last = parts(until, language);
  const isSameYear = first.year === last.year;
  const isSameMonth = isSameYear && first.month === last.month;
  if (language === 'en') {
    const start = isSameYear ? `${first.month} ${first.day}` : showDate(from, language);
    return `${start} to ${isSameMonth ? `${last.day}, ${last.year}` : showDate(until, language)}`;
  }
  const start = isSameMonth ? first.day : isSameYear ? `${first.day} de ${first.month}` : showDate(from, language);
  return `${start} ${language === 'pt' ? 'a' : 'al'} ${showDate(until, language)}`;
}

/** "vie 20 nov", with the year when it is not the one given. */
export function showShortDate(when: LocalDate | LocalDateTime, language: Language, thisYear = ''): string {
  const { year, month, day, weekday } = parts(when, language);
  const tail = thisYear && year !== thisYear ? ` ${year}` : '';
  const short = weekday.slice(0, 3).toLowerCase();
  return language === 'en'
    ? `${weekday.slice(0, 3)} ${month.slice(0, 3)} ${day}${tail}`
    : `${short} ${day} ${month.slice(0, 3)}${tail}`;
}

/** "noviembre"; months count from 0. */
export function monthName(month: number, language: Language): string {
  return months[language][month] ?? '';
}

/** 'YYYY-MM-DDTHH:mm' as 9:10; '' for no moment. */
export function hourOf(moment: string): string {
  return moment.slice(11, 16).replace(/^0/, '');
}
