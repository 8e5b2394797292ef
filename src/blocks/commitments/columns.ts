// The columns of an agreement: what is agreed at first, and what its owner or the team tells of it later.
import { checkValues } from '../../define/check-values.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import type { Context } from '../../define/context.ts';
import { type Commitment, commitments } from '../../tables/commitments.ts';

const { columns } = commitments;
export const agreed = pickColumns(
  columns,
  'agreement',
  'keyActivity',
  'ownerName',
  'ownerEmail',
  'startsOn',
  'dueOn',
  'cost',
);
export const told = pickColumns(columns, 'progress', 'progressNote');
export const followed = { ...agreed, ...told };
export const shown = { ...followed, reportedOn: columns.reportedOn };

type Given = Readonly<Partial<Record<keyof typeof followed, unknown>>>;

/** What is written of an agreement that stands. Progress below what was told before is asked about; a hundred per cent
 * closes it on the first day that it is reached, and less opens it again. */
export function changesOf(row: Commitment, given: Given, context: Context): Partial<Commitment> {
  const values = checkValues(followed, given, context, { ...row, progressBefore: row.progress });
  if (values.progress === undefined && values.progressNote === undefined) return values;
  const progress = (values.progress === undefined ? row.progress : values.progress) ?? 0;
  const doneOn = progress >= 100 ? row.doneOn || context.today : '';
  return { ...values, progress, reportedOn: context.today, doneOn };
}
