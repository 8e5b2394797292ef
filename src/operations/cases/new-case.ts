// Another case of a programme: its row, empty but for what it is and since when, and the change that adds it.
import type { CaseRow } from '../../blocks/dossier.ts';
import type { BlockProgramme } from '../../blocks/programme.ts';
import type { LocalDate } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { emptyRow } from '../../define/define-table.ts';
import { type Change, insert } from '../../define/records.ts';
import type { AddedProgramme } from '../../programmes/programme-names.ts';
import { advisories } from '../../tables/advisories.ts';

export function newCase(
  { key }: BlockProgramme<AddedProgramme>,
  title: string,
  openedOn: LocalDate,
  context: Context,
): { readonly row: CaseRow; readonly change: Change } {
  const id = context.newId(advisories);
  const values = { programme: key, title, openedOn };
  return { row: { ...emptyRow(advisories), ...values, id }, change: insert(advisories, id, values) };
}
