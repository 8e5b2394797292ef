// Ids are branded by their table, so that the id of a mentor is never taken for the id of a request.
// People read them: S-2026-014 is the fourteenth request of 2026.

declare const table: unique symbol;
export type Id<K extends string> = string & { readonly [table]: K };

/** The code of a row: prefix, year when the table counts by year, and number with at least three digits. */
export function codeOf(prefix: string, year: string, number: number): string {
  const digits = String(number).padStart(3, '0');
  return year ? `${prefix}-${year}-${digits}` : `${prefix}-${digits}`;
}
