// Answers of the people who received a session. No name, no day: nothing here leads back to a person.
import { yesNo } from '../define/columns/choice.ts';
import { score } from '../define/columns/number.ts';
import { reference } from '../define/columns/reference.ts';
import { longText, technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';

export const recipientSurveys = defineTable({
  key: 'recipientSurveys',
  sheetId: 26,
  prefix: 'R',
  yearly: true,
  growing: true,
  label: label('Encuestas de participantes', 'Participant surveys', 'Pesquisas de participantes'),
  note: label(
    'Calificaciones y comentarios de cada sesión, sin nombres.',
    'Scores and comments of each session, without names.',
    'Notas e comentários de cada sessão, sem nomes.',
  ),
  columns: {
    month: text(label('Mes', 'Month', 'Mês'), { computed: true, width: 90 }),
    session: reference(label('Sesión', 'Session', 'Sessão'), 'sessions', { required: true }),
    useful: score(label('Me sirve', 'Useful to me', 'É útil para mim'), { required: true }),
    clear: score(label('Se entendió', 'Clear', 'Ficou claro'), { required: true }),
    mentor: score(label('La mentora', 'The mentor', 'A mentora'), { required: true }),
    welcome: score(label('Trato y espacio', 'Welcome and space', 'Acolhimento e espaço'), { required: true }),
    wouldReturn: yesNo(label('Volvería', 'Would come again', 'Voltaria')),
    liked: longText(label('Lo que más le gustó', 'What she liked most', 'O que mais gostou'), { privacy: 'sensitive' }),
    improve: longText(label('Lo que mejoraría', 'What she would improve', 'O que melhoraria'), {
      privacy: 'sensitive',
    }),
    responseId: technical(label('Respuesta', 'Response', 'Resposta')),
  },
});
export type RecipientSurvey = Row<typeof recipientSurveys>;
