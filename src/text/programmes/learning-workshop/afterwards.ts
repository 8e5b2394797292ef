// What goes on after a workshop.
import { label } from '../../language.ts';

export const stage = label('Después', 'Afterwards', 'Depois');

export const actions = {
  label: label('Cómo van las líneas de trabajo', 'How the lines of work go', 'Como vão as linhas de trabalho'),
  help: label(
    'Se anota lo que se sabe; no obliga. También después del cierre.',
    'What is known is noted; it binds nobody. After the end too.',
    'Anota-se o que se sabe; não obriga. Também depois do encerramento.',
  ),
};

export const library = {
  label: label('Biblioteca de recursos', 'Library of resources', 'Biblioteca de recursos'),
  help: label(
    'Guías, estudios de caso y materiales; los ven todas las personas del taller.',
    'Guides, case studies and materials; everybody of the workshop sees them.',
    'Guias, estudos de caso e materiais; todas as pessoas da oficina os veem.',
  ),
};

export const mentoring = {
  label: label('Mentoría entre organizaciones', 'Mentoring between organisations', 'Mentoria entre organizações'),
  help: label(
    'Una organización con experiencia acompaña a otra que empieza: se abre una solicitud de mentoría con lo que ya se sabe.',
    'An experienced organisation accompanies one that begins: a request for mentoring is opened with what is known.',
    'Uma organização com experiência acompanha outra que começa: abre-se uma solicitação de mentoria com o que já se sabe.',
  ),
  rowName: label('mentoría', 'mentoring', 'mentoria'),
  columns: {
    about: label('En qué', 'In what', 'Em quê'),
    emerging: label('Organización que empieza', 'Organisation that begins', 'Organização que começa'),
    experienced: label('Organización con experiencia', 'Experienced organisation', 'Organização com experiência'),
    request: label('Solicitud', 'Request', 'Solicitação'),
  },
  from: (workshop: string) => ({
    es: `Surge del taller «${workshop}».`,
    en: `Comes from the workshop “${workshop}”.`,
    pt: `Surge da oficina «${workshop}».`,
  }),
  by: (organisation: string) => ({
    es: `Con experiencia en el tema: ${organisation}.`,
    en: `Experienced in it: ${organisation}.`,
    pt: `Com experiência no tema: ${organisation}.`,
  }),
};

export const again = {
  label: label('Taller de seguimiento', 'Follow-up workshop', 'Oficina de seguimento'),
  help: label(
    'Se abre otro taller con las mismas personas y los compromisos que siguen en pie. Inscribirlas les avisa por correo.',
    'Another workshop is opened with the same people and the commitments that still stand. They are told by e-mail.',
    'Abre-se outra oficina com as mesmas pessoas e os compromissos que seguem de pé. Elas são avisadas por e-mail.',
  ),
};
