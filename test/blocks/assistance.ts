// An invented programme in which a team is accompanied to a work product: it takes the place of peer advisory in the
// add-on that its tests build.
import { application } from '../../src/blocks/application/application.ts';
import { afterOpening, where } from '../../src/blocks/aspects.ts';
import { attachments } from '../../src/blocks/attachments/attachments.ts';
import { delivery } from '../../src/blocks/delivery/delivery.ts';
import { followOn } from '../../src/blocks/follow-on/follow-on.ts';
import { type BlockProgramme, programme, stage } from '../../src/blocks/programme.ts';
import { role } from '../../src/blocks/role.ts';
import { seats } from '../../src/blocks/seats/seats.ts';
import { sections } from '../../src/blocks/sections/sections.ts';
import { series } from '../../src/blocks/series/series.ts';
import { worksheet } from '../../src/blocks/worksheet/worksheet.ts';
import { choices } from '../../src/define/columns/choice.ts';
import { email, phone, text } from '../../src/define/columns/text.ts';
import { label } from '../../src/text/language.ts';

const team = role(
  'office',
  'team',
  label('Oficina', 'Office', 'Escritório'),
  label('la oficina', 'the office', 'o escritório'),
);
const assisted = role(
  'assisted',
  'party',
  label('Equipo asistido', 'Assisted team', 'Equipe assistida'),
  label('el equipo asistido', 'the assisted team', 'a equipe assistida'),
);
const assistant = role(
  'assistant',
  'party',
  label('Asistente', 'Assistant', 'Assistente'),
  label('quien asiste', 'the assistant', 'quem assiste'),
);

export const asked = application('assistance-request', {
  sheetId: 9301,
  prefix: 'SA',
  label: label('Solicitud de asistencia', 'Request for assistance', 'Solicitação de assistência'),
  by: [team],
  via: ['form', 'panel'],
  title: 'demand',
  columns: {
    demand: text(label('Demanda', 'Demand', 'Demanda'), { required: true }),
    contact: text(label('Quién la pide', 'Who asks for it', 'Quem pede'), { required: true, privacy: 'personal' }),
    email: email(label('Correo', 'E-mail', 'E-mail'), { required: true }),
    phone: phone(label('Teléfono', 'Telephone', 'Telefone')),
    modalities: choices(
      label('Modalidades', 'Ways of working', 'Modalidades'),
      {
        personal: label('Personalizada', 'Personal', 'Personalizada'),
        workshop: label('Taller de equipo', 'Workshop of a team', 'Oficina de equipe'),
        practice: label('Prácticas', 'Practice', 'Práticas'),
        standing: label('Reuniones permanentes', 'Standing meetings', 'Reuniões permanentes'),
        review: label('Revisión de documentos', 'Review of documents', 'Revisão de documentos'),
      },
      { required: true, max: 3 },
    ),
  },
  seats: {
    in: () => who,
    role: () => assisted,
    organisation: 'demand',
    name: 'contact',
    email: 'email',
    phone: 'phone',
  },
  form: {
    title: label('Solicitud de asistencia', 'Request for assistance', 'Solicitação de assistência'),
    description: label('Cuéntenos qué necesita.', 'Tell us what you need.', 'Conte o que precisa.'),
    confirmation: label('Gracias.', 'Thank you.', 'Agradecemos.'),
    shared: label('La llena quien pide asistencia.', 'For those who ask.', 'É para quem pede.'),
    consent: label('Usamos sus datos para esto.', 'We use your data for this.', 'Usamos seus dados para isto.'),
  },
});
const who = seats('who', {
  label: label('Quiénes participan', 'Who takes part', 'Quem participa'),
  by: [team],
  of: [
    { role: assisted, min: 1, max: 3 },
    { role: assistant, min: 1, max: 2 },
  ],
});
const papers = attachments('papers', {
  label: label('Documentos por revisar', 'Documents to be reviewed', 'Documentos para revisar'),
  by: [assisted],
  where: where(asked, ({ modalities }) => modalities.includes('review')),
  rows: { min: 1, max: 4 },
});
export const standing = series('standing', {
  label: label('Reuniones permanentes', 'Standing meetings', 'Reuniões permanentes'),
  by: [assistant],
  needs: [who],
  most: 10,
});
export const minutes = worksheet('assistance-minutes', {
  sheetId: 9302,
  prefix: 'AM',
  label: label('Actas', 'Minutes', 'Atas'),
  by: [assistant],
  needs: [standing],
  per: standing,
  rows: { min: 1, max: 20 },
  rowName: label('acta', 'minute', 'ata'),
  columns: { agreed: text(label('Acordado', 'Agreed', 'Acordado'), { required: true }) },
});
const product = delivery('product', {
  label: label('Manual de costeo', 'Costing manual', 'Manual de custeio'),
  by: [assisted],
  via: ['page', 'panel'],
  needs: [who],
  due: afterOpening(20),
  review: { by: assistant, within: 10 },
  rounds: 2,
  keepIn: 'repertoire',
});

export const wishes = worksheet('assistance-wishes', {
  sheetId: 9303,
  prefix: 'AW',
  label: label('Lo que sigue', 'What comes next', 'O que segue'),
  by: [assisted],
  rows: { min: 1, max: 5 },
  rowName: label('punto', 'point', 'ponto'),
  columns: { point: text(label('Punto', 'Point', 'Ponto'), { required: true }) },
});
const lessons = sections('assistance-lessons', {
  label: label('Lo aprendido', 'What was learned', 'O aprendido'),
  by: [assisted, assistant],
  sections: { capacity: { title: label('¿Qué se usa?', 'What is used?', 'O que se usa?') } },
});
const further = followOn('further', {
  label: label('Acompañamiento', 'Accompaniment', 'Acompanhamento'),
  by: [team],
  optional: true,
  opens: () => peerAdvisory,
  carries: [
    { from: who, into: who },
    { from: lessons, into: lessons },
    { from: wishes, into: wishes },
  ],
});

export const peerAdvisory: BlockProgramme<'peer-advisory'> = programme({
  key: 'peer-advisory',
  caseName: label('Asistencia', 'Assistance', 'Assistência'),
  roles: [team, assisted, assistant],
  stages: [
    stage('begin', label('Inicio', 'Beginning', 'Início'), [asked, who, papers]),
    stage('work', label('Asistencia', 'Assistance', 'Assistência'), [standing, minutes]),
    stage('result', label('Resultado', 'Result', 'Resultado'), [product, lessons, wishes]),
    stage('after', label('Después', 'Afterwards', 'Depois'), [further]),
  ],
});
