// The specialists who can be invited to a round: their country, what they have led, and how much they can take. The
// secretariat keeps them from one round to the next.
import { directory } from '../../../blocks/worksheet/directory.ts';
import { choices, yesNo } from '../../../define/columns/choice.ts';
import { date } from '../../../define/columns/date.ts';
import { count } from '../../../define/columns/number.ts';
import { email, longText, phone, text } from '../../../define/columns/text.ts';
import { label } from '../../../text/language.ts';
import { secretariat } from '../roles.ts';

const required = { required: true } as const;

export const languages = {
  es: label('Español', 'Spanish', 'Espanhol'),
  en: label('Inglés', 'English', 'Inglês'),
  pt: label('Portugués', 'Portuguese', 'Português'),
  fr: label('Francés', 'French', 'Francês'),
};

export const specialists = directory('specialists', {
  sheetId: 226,
  prefix: 'ES',
  label: label('Directorio de especialistas', 'Directory of specialists', 'Diretório de especialistas'),
  help: label(
    'Personas de las instituciones de los países que cooperan, a quienes se puede invitar a una ronda.',
    'People of the institutions of cooperating countries who can be invited to a round.',
    'Pessoas das instituições dos países que cooperam, que podem ser convidadas a uma rodada.',
  ),
  by: [secretariat],
  most: 500,
  rowName: label('especialista', 'specialist', 'especialista'),
  named: 'name',
  shows: ['name', 'institution', 'country', 'themes', 'years'],
  columns: {
    name: text(label('Nombre', 'Name', 'Nome'), { ...required, privacy: 'personal', width: 220 }),
    institution: text(label('Institución', 'Institution', 'Instituição'), { ...required, width: 240 }),
    country: text(label('País', 'Country', 'País'), { ...required, max: 60 }),
    themes: text(label('Temas', 'Themes', 'Temas'), {
      max: 500,
      width: 260,
      note: label('Separados por comas.', 'Separated by commas.', 'Separados por vírgulas.'),
    }),
    initiatives: longText(
      label('Iniciativas parecidas que ha llevado', 'Similar initiatives led', 'Iniciativas parecidas que conduziu'),
    ),
    years: count(label('Años dirigiendo equipos', 'Years leading teams', 'Anos dirigindo equipes'), {
      max: 60,
      plausible: { max: 40 },
    }),
    languages: choices(label('Idiomas', 'Languages', 'Idiomas'), languages),
    email: email(label('Correo', 'E-mail', 'E-mail'), required),
    phone: phone(label('Teléfono', 'Telephone', 'Telefone')),
    atOnce: count(label('Rondas a la vez', 'Rounds at once', 'Rodadas ao mesmo tempo'), {
      max: 20,
      plausible: { max: 3 },
      note: label('Una si queda vacío.', 'One when empty.', 'Uma se ficar vazio.'),
    }),
    paused: yesNo(label('En pausa', 'Paused', 'Em pausa')),
    consentOn: date(label('Aceptó estar aquí el', 'Agreed to be here on', 'Aceitou estar aqui em'), {
      plausible: { daysBack: 3_650 },
    }),
    notes: longText(label('Notas de la secretaría', 'Notes of the secretariat', 'Notas da secretaria'), {
      privacy: 'personal',
    }),
  },
});

export type Specialist = ReturnType<(typeof specialists)['entries']>[number];
export type Language = Specialist['languages'][number];
