// A workbook in memory that holds an office of requests, areas, topics and people.
import { makeOffice, type OfficeRow, type OfficeSizes } from '../../../bench/click/office.ts';
import { type Book, openBook } from '../../product/book.ts';

export const TODAY = '2026-11-20';

type Values = OfficeRow['values'];

export function officeBook(
  sizes: Pick<OfficeSizes, 'requests' | 'advisors' | 'seed'>,
  change: (row: OfficeRow) => Values = ({ values }) => values,
): Book {
  const book = openBook({ today: TODAY });
  for (const row of makeOffice({ today: TODAY, ...sizes })) book.add(row.table, { ...change(row), id: row.id });
  return book;
}
