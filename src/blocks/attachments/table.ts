// Documents and evidence that parties add by their link: what it is, who added it, and whether people on it agreed.
import { choice, yesNo } from '../../define/columns/choice.ts';
import { date } from '../../define/columns/date.ts';
import { link, text } from '../../define/columns/text.ts';
import { defineTable, type Row } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { blockColumns, caseColumn, writtenColumns } from '../kept.ts';

export const attachmentKinds = {
  document: label('Documento', 'Document', 'Documento'),
  photo: label('Fotografía', 'Photograph', 'Fotografia'),
  survey: label('Encuesta de percepciones', 'Survey of perceptions', 'Pesquisa de percepções'),
  notes: label('Apuntes', 'Notes', 'Anotações'),
  other: label('Otro', 'Other', 'Outro'),
} as const;

export const attachments = defineTable({
  key: 'attachments',
  sheetId: 51,
  prefix: 'DC',
  yearly: true,
  label: label('Documentos y evidencias', 'Documents and evidence', 'Documentos e evidências'),
  note: label(
    'Enlaces que cada parte comparte: documentos clave, fotografías, apuntes.',
    'Links that each party shares: key documents, photographs, notes.',
    'Links que cada parte compartilha: documentos-chave, fotografias, anotações.',
  ),
  nameColumn: 'title',
  columns: {
    ...caseColumn,
    what: text(label('Para qué', 'What for', 'Para quê'), { computed: true, width: 200 }),
    title: text(label('Título', 'Title', 'Título'), { required: true, width: 260 }),
    kind: choice(label('Tipo', 'Kind', 'Tipo'), attachmentKinds),
    url: link(label('Enlace', 'Link', 'Link'), {
      required: true,
      note: label(
        'Empieza con https:// y abre a quien lo tenga. En Drive: Compartir › Cualquier persona con el enlace.',
        'Starts with https:// and opens for whoever has it. In Drive: Share › Anyone with the link.',
        'Começa com https:// e abre para quem o tiver. No Drive: Compartilhar › Qualquer pessoa com o link.',
      ),
    }),
    consent: yesNo(label('Hay consentimiento', 'There is consent', 'Há consentimento'), {
      note: label(
        'Quienes salen en la foto aceptaron que se use.',
        'Those in the photograph agreed to its use.',
        'Quem aparece na foto aceitou que seja usada.',
      ),
    }),
    sharedOn: date(label('Compartido', 'Shared', 'Compartilhado'), { computed: true }),
    ...writtenColumns,
    ...blockColumns,
  },
});
export type Attachment = Row<typeof attachments>;
