// An agreement as a row of the report and as a row of the follow-up plan.
// Progress is the owner's own word, in per cent.
import { showDate, showPeriod } from '../calendar/show-date.ts';
import { showNumber } from '../define/columns/number.ts';
import type { Context } from '../define/context.ts';
import type { Commitment } from '../tables/commitments.ts';

/** As both documents list them. */
export function byDueDay(rows: readonly Commitment[]): readonly Commitment[] {
  return [...rows].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

export function commitmentRow(row: Commitment, context: Context) {
  return {
    compromiso: row.agreement,
    responsable: row.ownerName || null,
    fecha_limite: row.dueOn === '' ? null : showDate(row.dueOn, context.language),
    avance: context.text.documents.progress(row.progress ?? 0),
  };
}

export function agreementRow(row: Commitment, number: number, context: Context) {
  const { language, text } = context;
  const until = row.dueOn === '' ? null : showDate(row.dueOn, language);
  return {
    numero: number,
    acuerdo: row.agreement,
    actividades: row.keyActivity || null,
    responsable: row.ownerName || null,
    periodo:
      until === null
        ? null
        : row.startsOn === ''
          ? text.documents.until(until)
          : text.documents.period(showPeriod(row.startsOn, row.dueOn, language)),
    costo: row.cost === null ? null : showNumber(row.cost, context),
    avance: text.documents.progress(row.progress ?? 0),
  };
}
