// The current moment as people in the workbook's time zone write it.

/** 'YYYY-MM-DDTHH:mm' */
export function localNow(timeZone: string): string {
  return Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd'T'HH:mm");
}
