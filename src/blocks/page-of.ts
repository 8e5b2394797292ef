// Address of the page of one person in one case. What it is about stands in the link, so that the tables of her
// programme are known before the workbook is opened.

import { programmeOfCase } from '../tables/advisories.ts';
import type { Dossier } from './dossier.ts';

interface PageSubject {
  readonly programme: string;
  readonly case: string;
  readonly seat: string;
}

export function pageOf(seat: { readonly id: string }, { case: row, context }: Dossier): string {
  return context.pageLink('party', [programmeOfCase(row), row.id, seat.id].join('/'));
}

/** What the link of a page is about. */
export function subjectOf(link: string): PageSubject {
  const [programme = '', id = '', seat = ''] = link.split('/');
  return { programme, case: id, seat };
}
