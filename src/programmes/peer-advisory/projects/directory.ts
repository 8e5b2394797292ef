// The projects that can advise another: what each works on, what it can show, whom to write to, and how much it can take.
// The team keeps them from one advisory to the next, in their tab or in the panel.
import { directory } from '../../../blocks/worksheet/directory.ts';
import { choice, choices, yesNo } from '../../../define/columns/choice.ts';
import { date } from '../../../define/columns/date.ts';
import { count } from '../../../define/columns/number.ts';
import { email, longText, phone, text } from '../../../define/columns/text.ts';
import { label } from '../../../text/language.ts';
import { team } from '../roles.ts';

const byCommas = label('Separados por comas.', 'Separated by commas.', 'Separados por vírgulas.');

export const projects = directory('advising-projects', {
  sheetId: 210,
  prefix: 'PY',
  label: label('Directorio de proyectos', 'Directory of projects', 'Diretório de projetos'),
  help: label(
    'Los proyectos que pueden asesorar a otro: qué trabajan, qué pueden mostrar y a quién escribirle.',
    'The projects that can advise another: what they work on, what they can show and whom to write to.',
    'Os projetos que podem assessorar outro: o que trabalham, o que podem mostrar e a quem escrever.',
  ),
  by: [team],
  most: 500,
  rowName: label('proyecto', 'project', 'projeto'),
  named: 'name',
  shows: ['name', 'organisation', 'country', 'themes', 'contact'],
  columns: {
    name: text(label('Proyecto', 'Project', 'Projeto'), { required: true, width: 220 }),
    organisation: text(label('Organización', 'Organisation', 'Organização'), { required: true, width: 220 }),
    country: text(label('País o territorio', 'Country or territory', 'País ou território')),
    themes: text(label('Temas', 'Themes', 'Temas'), { max: 500, width: 260, note: byCommas }),
    practices: longText(
      label('Buenas prácticas que puede mostrar', 'Good practices that it can show', 'Boas práticas que pode mostrar'),
    ),
    population: text(label('Población con la que trabaja', 'Population it works with', 'População com que trabalha'), {
      max: 500,
      width: 220,
      note: byCommas,
    }),
    institution: choice(label('Tipo de institución', 'Kind of institution', 'Tipo de instituição'), {
      public: label('Institución pública', 'Public institution', 'Instituição pública'),
      civil: label('Organización de la sociedad civil', 'Civil society organisation', 'Organização da sociedade civil'),
      community: label('Organización comunitaria', 'Community organisation', 'Organização comunitária'),
      academia: label(
        'Universidad o centro de estudios',
        'University or study centre',
        'Universidade ou centro de estudos',
      ),
      cooperation: label('Cooperación internacional', 'International cooperation', 'Cooperação internacional'),
      business: label('Empresa o cooperativa', 'Business or cooperative', 'Empresa ou cooperativa'),
    }),
    languages: choices(label('Idiomas', 'Languages', 'Idiomas'), {
      es: label('Español', 'Spanish', 'Espanhol'),
      en: label('Inglés', 'English', 'Inglês'),
      pt: label('Portugués', 'Portuguese', 'Português'),
      indigenous: label('Lengua indígena', 'Indigenous language', 'Língua indígena'),
    }),
    contact: text(label('Persona de contacto', 'Contact person', 'Pessoa de contato'), {
      required: true,
      privacy: 'personal',
    }),
    email: email(label('Correo', 'E-mail', 'E-mail'), { required: true }),
    phone: phone(label('Teléfono', 'Telephone', 'Telefone')),
    atOnce: count(label('Asesorías a la vez', 'Advisories at once', 'Assessorias ao mesmo tempo'), {
      max: 20,
      plausible: { max: 5 },
      note: label(
        'A cuántos proyectos puede asesorar al mismo tiempo; a uno si queda vacío.',
        'How many projects it can advise at the same time; one when empty.',
        'Quantos projetos pode assessorar ao mesmo tempo; um se ficar vazio.',
      ),
    }),
    paused: yesNo(label('En pausa', 'Paused', 'Em pausa')),
    consentOn: date(label('Aceptó estar aquí el', 'Agreed to be here on', 'Aceitou estar aqui em'), {
      plausible: { daysBack: 3_650 },
      note: label(
        'Día en que la persona de contacto aceptó que se guarden sus datos.',
        'Day on which the contact person agreed to her data being kept.',
        'Dia em que a pessoa de contato aceitou que seus dados sejam guardados.',
      ),
    }),
    notes: longText(label('Notas de la coordinación', 'Notes of the coordination', 'Notas da coordenação'), {
      privacy: 'personal',
    }),
  },
});

export type Project = ReturnType<(typeof projects)['entries']>[number];
