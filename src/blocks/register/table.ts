// The tab of a register: the columns that its programme declares, those that the team fills later, and how each entry
// came in and stands.
import { choice } from '../../define/columns/choice.ts';
import { date } from '../../define/columns/date.ts';
import { longText, technical, text } from '../../define/columns/text.ts';
import type { Row, Table } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import type { FieldColumns } from '../fields.ts';
import type { caseColumn, writtenColumns } from '../kept.ts';

const computed = { computed: true } as const;

export const toReview = longText(label('Por revisar', 'To be looked at', 'A revisar'), {
  note: label(
    'Lo que llegó y no se entendió. Bórrelo cuando lo haya visto.',
    'What came in and was not understood. Delete it once you have seen to it.',
    'O que chegou e não se entendeu. Apague quando tiver visto.',
  ),
});

/** Why an entry does not count; empty for those that do. */
export const asideNames = {
  waiting: label('Sin lugar', 'No place left', 'Sem vaga'),
  late: label('Llegó después del último día', 'Came after the last day', 'Chegou depois do último dia'),
  withdrawn: label('Retirada', 'Withdrawn', 'Retirada'),
};

export const entryColumns = {
  toReview,
  aside: choice(label('No cuenta', 'Does not count', 'Não conta'), asideNames, computed),
  receivedOn: date(label('Recibida', 'Received', 'Recebida'), computed),
  channel: choice(
    label('Llegó por', 'Came through', 'Chegou por'),
    { form: label('Formulario', 'Form', 'Formulário'), panel: label('Coordinación', 'Coordination', 'Coordenação') },
    computed,
  ),
  toldOn: date(label('Confirmada', 'Confirmed', 'Confirmada'), computed),
  consentOn: date(label('Consentimiento', 'Consent', 'Consentimento'), computed),
  consentText: text(label('Texto del consentimiento', 'Consent text', 'Texto do consentimento'), computed),
  seat: technical(label('Lugar', 'Seat', 'Lugar')),
  responseId: technical(label('Respuesta', 'Response', 'Resposta')),
};

type KeptColumns = typeof caseColumn & typeof entryColumns & typeof writtenColumns;
export type RegisterTable<C extends FieldColumns = FieldColumns> = Table<string, KeptColumns & C>;
export type Entry = Row<RegisterTable>;
