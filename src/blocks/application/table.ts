// The tab of an application: the columns that its programme declares, and those that every application carries.
import { choice } from '../../define/columns/choice.ts';
import { date } from '../../define/columns/date.ts';
import { longText, technical, text } from '../../define/columns/text.ts';
import type { Row, Table } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import type { FieldColumns } from '../fields.ts';
import type { caseColumn, writtenColumns } from '../kept.ts';

/** What a block that was a worksheet before does not have yet is added by *Check installation*. */
const later = { addedLater: 'passed over', computed: true } as const;

export const toReview = longText(label('Por revisar', 'To be looked at', 'A revisar'), {
  addedLater: 'passed over',
  note: label(
    'Lo que llegó y no se entendió, o llegó después. Bórrelo cuando lo haya visto.',
    'What came in and was not understood, or came in later. Delete it once you have seen to it.',
    'O que chegou e não se entendeu, ou chegou depois. Apague quando tiver visto.',
  ),
});

export const arrivalColumns = {
  toReview,
  receivedOn: date(label('Recibida', 'Received', 'Recebida'), later),
  channel: choice(
    label('Llegó por', 'Came through', 'Chegou por'),
    { form: label('Formulario', 'Form', 'Formulário'), panel: label('Coordinación', 'Coordination', 'Coordenação') },
    later,
  ),
  acknowledgedOn: date(label('Acuse enviado', 'Acknowledged', 'Confirmação enviada'), later),
  consentOn: date(label('Consentimiento', 'Consent', 'Consentimento'), later),
  consentText: text(label('Texto del consentimiento', 'Consent text', 'Texto do consentimento'), later),
  seat: technical(label('Lugar', 'Seat', 'Lugar'), { addedLater: 'passed over' }),
  responseId: technical(label('Respuesta', 'Response', 'Resposta'), { addedLater: 'passed over' }),
};

type KeptColumns = typeof caseColumn & typeof arrivalColumns & typeof writtenColumns;
export type ApplicationTable<C extends FieldColumns = FieldColumns> = Table<string, KeptColumns & C>;
export type ApplicationRow = Row<ApplicationTable>;
