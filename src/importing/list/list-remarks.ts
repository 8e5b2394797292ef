// What people should know about a list, in words: before they say what its columns are, and of what stays outside.
import type { SidebarOfficeText } from '../../text/sidebar-office-text.ts';
import type { PeoplesList } from './read-list.ts';
import { isTaken, type RoleFilter } from './role-filter.ts';

export type ListWords = SidebarOfficeText['people']['import']['list'];

export function listRemarks(list: PeoplesList, words: ListWords): readonly string[] {
  return [
    ...(list.rows.length === 0 ? [words.noRows] : []),
    ...(list.headers.every(({ text }) => text === '') && list.rows.length > 0 ? [words.noHeaders] : []),
    ...(list.titles.length > 0 ? [words.titles(list.titles.join(' · '))] : []),
    ...(list.headers.some(({ group }) => group !== '') ? [words.twoRows] : []),
    ...(list.repeated.length > 0 ? [words.repeatedHeaders(list.repeated.join(', '))] : []),
    ...(list.cut > 0 ? [words.cut(list.rows.length, list.cut)] : []),
  ];
}

/** Rows left out by the filter or for their number, and columns that hold something and go nowhere. */
export function outsideRemarks(
  list: PeoplesList,
  columns: readonly string[],
  filter: RoleFilter | undefined,
  words: ListWords,
): readonly string[] {
  const filtered = new Map<string, number>();
  for (const { cells } of list.rows) {
    if (!filter || isTaken(cells, filter)) continue;
    const value = cells[filter.column] ?? '';
    filtered.set(value, (filtered.get(value) ?? 0) + 1);
  }
  const unused = list.headers.flatMap(({ text }, at) =>
    (columns[at] ?? '') === '' && list.rows.some(({ cells }) => (cells[at] ?? '') !== '')
      ? [text || words.column(at + 1)]
      : [],
  );
  return [
    ...[...filtered].map(([value, count]) => words.filtered(value, count)),
    ...(list.repeated.length > 0 ? [words.repeatedHeaders(list.repeated.join(', '))] : []),
    ...(list.cut > 0 ? [words.cut(list.rows.length, list.cut)] : []),
    ...(unused.length > 0 ? [words.unused(unused.join(' · '), unused.length)] : []),
  ];
}
