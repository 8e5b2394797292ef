// Dates and times as a person in the workbook's time zone writes them: ISO text without a zone.
// Spreadsheet serials count days since 1899-12-30 in that same zone, so no zone arithmetic is ever needed.

/** 'YYYY-MM-DD' */
export type LocalDate = string;
/** 'YYYY-MM-DDTHH:mm' */
export type LocalDateTime = string;

const DAY_MS = 86_400_000;
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTimePattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2})?$/;

export function isLocalDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (!match) return false;
  return (
    fromSerial(
      Math.round((Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - SERIAL_EPOCH_MS) / DAY_MS),
    ) === text
  );
}

export function isLocalDateTime(text: string): boolean {
  const match = dateTimePattern.exec(text);
  return !!match && isLocalDate(match[1] ?? '') && Number(match[2]) < 24 && Number(match[3]) < 60;
}

/** The day of a date or of a date and time. */
export function dayOf(when: LocalDate | LocalDateTime): LocalDate {
  return when.slice(0, 10);
}

/** 'HH:mm' of a date and time. */
export function timeOf(when: LocalDateTime): string {
  return when.slice(11, 16);
}

/** Spreadsheet serial (days, fraction = time of day) of a date or a date and time. */
export function toSerial(when: LocalDate | LocalDateTime): number {
  const days = serialOfDay(when.slice(0, 10));
  if (when.length <= 10) return days;
  return days + (Number(when.slice(11, 13)) * 60 + Number(when.slice(14, 16))) / 1440;
}

/** Days that were read or written before: a workbook holds few different ones, each many times. */
const readDays = new Map<LocalDate, number>();
const writtenDays = new Map<number, LocalDate>();
const MOST_DAYS = 5_000;

function serialOfDay(day: LocalDate): number {
  const known = readDays.get(day);
  if (known !== undefined) return known;
  // An empty text is no day, not one of the year 0.
  const year = Number(day.slice(0, 4)) || Number.NaN;
  const midnight = Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  const serial = (midnight - SERIAL_EPOCH_MS) / DAY_MS;
  if (readDays.size < MOST_DAYS) readDays.set(day, serial);
  return serial;
}

/** The date of a spreadsheet serial; the time of day is dropped. */
export function fromSerial(serial: number): LocalDate {
  const day = Math.floor(serial + 1e-9);
  const known = writtenDays.get(day);
  if (known !== undefined) return known;
  const date = new Date(SERIAL_EPOCH_MS + day * DAY_MS).toISOString().slice(0, 10);
  if (writtenDays.size < MOST_DAYS) writtenDays.set(day, date);
  return date;
}

/** The date and time of a spreadsheet serial, rounded to the minute. */
export function dateTimeFromSerial(serial: number): LocalDateTime {
  return new Date(SERIAL_EPOCH_MS + Math.round(serial * 1440) * 60_000).toISOString().slice(0, 16);
}

export function addDays(when: LocalDate | LocalDateTime, days: number): string {
  return fromSerial(toSerial(dayOf(when)) + days) + when.slice(10);
}

export function addMinutes(when: LocalDateTime, minutes: number): LocalDateTime {
  return dateTimeFromSerial(toSerial(when) + minutes / 1440);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate | LocalDateTime, to: LocalDate | LocalDateTime): number {
  return Math.round(toSerial(dayOf(to)) - toSerial(dayOf(from)));
}

/** The last of some days; '' when there is none. */
export function latestDay(days: readonly LocalDate[]): LocalDate {
  return [...days].sort().reverse()[0] ?? '';
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(when: LocalDate | LocalDateTime): number {
  return (Math.round(toSerial(dayOf(when))) + 5) % 7;
}

/** 'YYYY-MM' */
export function monthOf(when: LocalDate | LocalDateTime): string {
  return when.slice(0, 7);
}

/** The month so many months later, or earlier when negative: YYYY-MM. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
