// The row of a survey in a case: made when its link is first sent, or when the first answer shows that it is out.
import { type Change, insert, update } from '../../define/records.ts';
import type { Dossier } from '../dossier.ts';
import type { Asked } from './asked.ts';
import { type Sums, sumsIn } from './sums.ts';
import { type SurveyRow, surveys } from './table.ts';

export function standingOf({ key }: Asked, dossier: Dossier): SurveyRow | undefined {
  return dossier.rows(surveys).find((row) => row.block === key);
}

export function answered(asked: Asked, dossier: Dossier): { readonly answers: number; readonly sums: Sums } {
  const row = standingOf(asked, dossier);
  return { answers: row?.answers ?? 0, sums: sumsIn(row?.sums ?? '') };
}

/** New values for the row; the first one tells since when the link is out. */
export function keep({ key, aspects }: Asked, dossier: Dossier, values: Partial<SurveyRow>): Change {
  const { case: about, context } = dossier;
  const row = dossier.rows(surveys).find((each) => each.block === key);
  if (row) return update(surveys, row.id, values);
  return insert(surveys, context.newId(surveys), {
    case: about.id,
    block: key,
    what: aspects.label[context.language],
    sharedOn: context.today,
    ...values,
  });
}
