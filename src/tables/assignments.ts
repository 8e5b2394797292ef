// Assignments: the invitation of one mentor to one request, and her answer.
import { choice } from '../define/columns/choice.ts';
import { date, dateTime } from '../define/columns/date.ts';
import { count } from '../define/columns/number.ts';
import { reference } from '../define/columns/reference.ts';
import { longText, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';

export const assignments = defineTable({
  key: 'assignments',
  sheetId: 22,
  prefix: 'I',
  yearly: true,
  label: label('Invitaciones', 'Invitations', 'Convites'),
  note: label(
    'A quién se invitó para cada solicitud y qué contestó.',
    'Who was invited for each request, and the answer.',
    'Quem foi convidada para cada solicitação e a resposta.',
  ),
  columns: {
    request: reference(label('Solicitud', 'Request', 'Solicitação'), 'requests', { required: true }),
    advisor: reference(label('Mentora', 'Mentor', 'Mentora'), 'advisors', { required: true }),
    invitedAt: dateTime(label('Invitada', 'Invited', 'Convidada'), { computed: true }),
    score: count(label('Puntos', 'Points', 'Pontos'), { computed: true, max: 100 }),
    why: longText(label('Por qué ella', 'Why her', 'Por que ela'), { computed: true }),
    remindedOn: date(label('Recordada', 'Reminded', 'Lembrada'), { computed: true }),
    remindedAt: dateTime(label('Recordada a las', 'Reminded at', 'Lembrada às'), {
      computed: true,
      addedLater: 'passed over',
    }),
    answerBy: date(label('Contestar antes de', 'Answer before', 'Responder antes de')),
    answeredOn: date(label('Contestó', 'Answered', 'Respondeu'), { computed: true }),
    answer: choice(label('Respuesta', 'Answer', 'Resposta'), {
      accepted: label('Aceptó', 'Accepted', 'Aceitou'),
      declined: label('No puede', 'Declined', 'Não pode'),
      withdrawn: label('Retirada por la coordinación', 'Withdrawn by the coordination', 'Retirada pela coordenação'),
      silent: label('No contestó', 'No answer', 'Não respondeu'),
    }),
    comment: longText(label('Comentario', 'Comment', 'Comentário')),
    override: text(label('Motivo de la excepción', 'Reason for the exception', 'Motivo da exceção'), { max: 500 }),
  },
});
export type Assignment = Row<typeof assignments>;
