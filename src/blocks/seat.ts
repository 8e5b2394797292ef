// Who takes part in a case, and in which role: the people of each party, since when and until when.
import { choice } from '../define/columns/choice.ts';
import { date } from '../define/columns/date.ts';
import { email, longText, phone, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from './kept.ts';

/** Of those who are invited first; empty for everybody else, and in a workbook of before. */
const later = { addedLater: 'refused' } as const;

export const MOST_COUNTRY = 60;

const answers = {
  accepted: label('Acepta', 'Accepts', 'Aceita'),
  declined: label('No puede', 'Cannot', 'Não pode'),
  waiting: label('Acepta, pero ya no hay lugar', 'Accepts, but no place is left', 'Aceita, mas não há mais lugar'),
  withdrawn: label('Invitación retirada', 'Invitation withdrawn', 'Convite retirado'),
};

export const seats = defineTable({
  key: 'seats',
  sheetId: 52,
  prefix: 'PA',
  yearly: true,
  label: label('Partes', 'Parties', 'Partes'),
  note: label(
    'Quién participa en cada asesoría, de parte de quién y cómo se le avisa.',
    'Who takes part in each advisory, for whom, and how to reach them.',
    'Quem participa em cada assessoria, por quem e como se avisa.',
  ),
  nameColumn: 'name',
  columns: {
    ...caseColumn,
    who: text(label('Parte', 'Party', 'Parte'), { computed: true }),
    organisation: text(label('Proyecto u organización', 'Project or organisation', 'Projeto ou organização'), {
      required: true,
      width: 240,
    }),
    name: text(label('Persona responsable', 'Responsible person', 'Pessoa responsável'), {
      required: true,
      privacy: 'personal',
    }),
    email: email(label('Correo', 'E-mail', 'E-mail'), { required: true }),
    phone: phone(label('Teléfono', 'Telephone', 'Telefone')),
    since: date(label('Desde', 'Since', 'Desde'), { computed: true }),
    until: date(label('Hasta', 'Until', 'Até'), { computed: true }),
    linkSentOn: date(label('Enlace enviado', 'Link sent', 'Link enviado'), { computed: true }),
    remindedOn: date(label('Recordada', 'Reminded', 'Lembrada'), { computed: true }),
    country: text(label('País', 'Country', 'País'), { max: MOST_COUNTRY, ...later }),
    invitedOn: date(label('Con invitación desde', 'Invited on', 'Com convite desde'), { computed: true, ...later }),
    answerBy: date(label('Contestar hasta', 'Answer by', 'Responder até'), { computed: true, ...later }),
    answer: choice(label('Respuesta', 'Answer', 'Resposta'), answers, { computed: true, ...later }),
    answeredOn: date(label('Contestó', 'Answered', 'Respondeu'), { computed: true, ...later }),
    why: longText(label('Motivo', 'Reason', 'Motivo'), { computed: true, ...later }),
    ...writtenColumns,
    ...blockColumns,
  },
});
export type Seat = Row<typeof seats>;

/** Somebody who takes part in a case, wherever the programme keeps her. */
export type Participant = Pick<
  Seat,
  'role' | 'who' | 'organisation' | 'name' | 'email' | 'phone' | 'linkSentOn' | 'remindedOn'
> & { readonly id: string };
