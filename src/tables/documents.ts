// Documents made by the add-on; every new version is a new row and the earlier ones stay.
import { choice } from '../define/columns/choice.ts';
import { date } from '../define/columns/date.ts';
import { count, hours } from '../define/columns/number.ts';
import { reference } from '../define/columns/reference.ts';
import { link, technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { broughtDocuments } from '../programmes/document-labels.ts';
import { label } from '../text/language.ts';

export const documentLabels = {
  'session-design': label('Carta descriptiva', 'Session design', 'Roteiro da sessão'),
  'presentation-outline': label('Guía de presentación', 'Presentation outline', 'Guia da apresentação'),
  'attendance-list': label('Lista de asistencia', 'Attendance list', 'Lista de presença'),
  'advisory-report': label('Informe de la asesoría', 'Advisory report', 'Relatório da assessoria'),
  'follow-up-plan': label('Plan de seguimiento', 'Follow-up plan', 'Plano de acompanhamento'),
  'area-report': label('Informe del área', 'Area report', 'Relatório da área'),
  certificate: label('Constancia', 'Certificate', 'Certificado'),
  ...broughtDocuments,
} as const;
/** Key of a document of any programme. */
export type DocumentKind = keyof typeof documentLabels;

export const documents = defineTable({
  key: 'documents',
  sheetId: 29,
  prefix: 'D',
  yearly: true,
  label: label('Documentos', 'Documents', 'Documentos'),
  note: label(
    'Lo que se ha elaborado, con su versión y sus enlaces.',
    'What has been made, with version and links.',
    'O que foi elaborado, com versão e links.',
  ),
  nameColumn: 'title',
  columns: {
    kind: choice(label('Documento', 'Document', 'Documento'), documentLabels, { required: true, computed: true }),
    title: text(label('Título', 'Title', 'Título'), { required: true, computed: true, width: 280, max: 300 }),
    advisory: reference(label('Asesoría', 'Advisory', 'Assessoria'), 'advisories', { computed: true }),
    session: reference(label('Sesión', 'Session', 'Sessão'), 'sessions', { computed: true }),
    area: reference(label('Área', 'Area', 'Área'), 'areas', { computed: true }),
    advisor: reference(label('Mentora', 'Mentor', 'Mentora'), 'advisors', { computed: true, privacy: 'personal' }),
    version: count(label('Versión', 'Version', 'Versão'), { computed: true, min: 1 }),
    askedOn: date(label('Pedido', 'Asked for', 'Pedido'), { computed: true }),
    madeOn: date(label('Elaborado', 'Made', 'Elaborado'), { computed: true }),
    url: link(label('Documento en Drive', 'Document in Drive', 'Documento no Drive'), { computed: true, width: 220 }),
    pdfUrl: link(label('PDF', 'PDF', 'PDF'), { computed: true, width: 220 }),
    pages: count(label('Páginas', 'Pages', 'Páginas'), { min: 1, addedLater: 'passed over' }),
    code: text(label('Código de verificación', 'Verification code', 'Código de verificação'), { computed: true }),
    certifiedName: text(label('A nombre de', 'Awarded to', 'Em nome de'), { computed: true, privacy: 'personal' }),
    certifiedTopic: text(label('Tema reconocido', 'Recognised topic', 'Tema reconhecido'), {
      computed: true,
      max: 300,
    }),
    certifiedHours: hours(label('Horas reconocidas', 'Recognised hours', 'Horas reconhecidas'), { computed: true }),
    sharedWith: text(label('Compartido con', 'Shared with', 'Compartilhado com'), {
      computed: true,
      privacy: 'personal',
      max: 2_000,
      addedLater: 'passed over',
    }),
    withdrawnOn: date(label('Retirada', 'Withdrawn', 'Retirado'), { computed: true, addedLater: 'refused' }),
    fingerprint: technical(label('Lo que muestra', 'What it shows', 'O que mostra'), { addedLater: 'passed over' }),
    seat: technical(label('De quién', 'Whose', 'De quem'), { addedLater: 'passed over' }),
    fileId: technical(label('Archivo', 'File', 'Arquivo')),
    pdfId: technical(label('Archivo PDF', 'PDF file', 'Arquivo PDF')),
  },
});
export type DocumentRecord = Row<typeof documents>;
