// Attendance: one row a person and session. Read only by the figures; totals live with the session.
import { choice, yesNo } from '../define/columns/choice.ts';
import { date } from '../define/columns/date.ts';
import { reference } from '../define/columns/reference.ts';
import { technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { ageGroups, genders } from './options.ts';

export const attendance = defineTable({
  key: 'attendance',
  sheetId: 25,
  prefix: 'P',
  yearly: true,
  growing: true,
  label: label('Asistencia', 'Attendance', 'Presença'),
  note: label('Quién asistió a cada sesión.', 'Who attended each session.', 'Quem participou de cada sessão.'),
  columns: {
    session: reference(label('Sesión', 'Session', 'Sessão'), 'sessions', { required: true }),
    name: text(label('Nombre', 'Name', 'Nome'), { required: true, privacy: 'personal' }),
    gender: choice(label('Género', 'Gender', 'Gênero'), genders, { privacy: 'sensitive' }),
    ageGroup: choice(label('Edad', 'Age', 'Idade'), ageGroups, { privacy: 'sensitive' }),
    place: text(label('Municipio o colonia', 'Municipality or neighbourhood', 'Município ou bairro'), {
      privacy: 'personal',
    }),
    organisation: text(label('Organización', 'Organisation', 'Organização')),
    consent: yesNo(
      label('Acepta el aviso de privacidad', 'Accepts the privacy notice', 'Aceita o aviso de privacidade'),
    ),
    consentOn: date(label('Consentimiento', 'Consent', 'Consentimento'), { computed: true }),
    consentText: text(label('Texto del consentimiento', 'Consent text', 'Texto do consentimento'), { computed: true }),
    channel: choice(
      label('Cómo se anotó', 'How it was recorded', 'Como foi registrada'),
      {
        link: label('Enlace o QR', 'Link or QR', 'Link ou QR'),
        list: label('Lista impresa', 'Printed list', 'Lista impressa'),
        panel: label('Captura rápida', 'Quick entry', 'Registro rápido'),
      },
      { computed: true },
    ),
    recordedOn: date(label('Anotada el', 'Recorded on', 'Registrada em'), { computed: true }),
    responseId: technical(label('Respuesta', 'Response', 'Resposta')),
  },
});
export type Attendance = Row<typeof attendance>;
