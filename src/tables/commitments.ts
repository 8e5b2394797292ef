// Commitments of the follow-up plan: what was agreed, who does it, by when, how far it is.
import { date, dateTime } from '../define/columns/date.ts';
import { amount, count } from '../define/columns/number.ts';
import { reference } from '../define/columns/reference.ts';
import { email, longText, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { usualCost, usualEnd, usualProgress } from './usual.ts';

export const commitments = defineTable({
  key: 'commitments',
  sheetId: 28,
  prefix: 'C',
  yearly: true,
  label: label('Compromisos', 'Commitments', 'Compromissos'),
  note: label(
    'Los acuerdos del plan de seguimiento y su avance.',
    'The agreements of the follow-up plan and their progress.',
    'Os acordos do plano de acompanhamento e seu avanço.',
  ),
  nameColumn: 'agreement',
  columns: {
    advisory: reference(label('Asesoría', 'Advisory', 'Assessoria'), 'advisories', { required: true }),
    agreement: text(label('Acuerdo', 'Agreement', 'Acordo'), { required: true, max: 500, width: 260 }),
    keyActivity: longText(label('Actividades clave', 'Key activities', 'Atividades-chave')),
    ownerName: text(label('Responsable', 'Responsible', 'Responsável'), { required: true, privacy: 'personal' }),
    ownerEmail: email(label('Correo', 'E-mail', 'E-mail'), { required: true }),
    startsOn: date(label('Desde', 'From', 'Desde'), { plausible: { daysBack: 365, daysAhead: 365 } }),
    dueOn: date(label('Hasta', 'Until', 'Até'), {
      required: true,
      plausible: { daysBack: 365, daysAhead: 730, inRow: usualEnd },
    }),
    cost: amount(label('Costo', 'Cost', 'Custo'), { plausible: { inRow: usualCost } }),
    progress: count(label('Avance (%)', 'Progress (%)', 'Avanço (%)'), {
      max: 100,
      plausible: { inRow: usualProgress },
    }),
    progressNote: longText(label('Último avance', 'Latest progress', 'Último avanço')),
    reportedOn: date(label('Avance del', 'Progress of', 'Avanço de'), { computed: true }),
    remindedOn: date(label('Recordado', 'Reminded', 'Lembrado'), { computed: true }),
    remindedAt: dateTime(label('Recordado a las', 'Reminded at', 'Lembrado às'), {
      computed: true,
      addedLater: 'passed over',
    }),
    doneOn: date(label('Cumplido', 'Done', 'Cumprido'), { computed: true }),
    cancelledOn: date(label('Cancelado', 'Cancelled', 'Cancelado'), { computed: true }),
  },
});
export type Commitment = Row<typeof commitments>;
