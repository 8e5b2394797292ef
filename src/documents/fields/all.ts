// The fields of every document, by key: what its template may name; and the title printed on it.
import type { DocumentKey } from '../../define/define-document.ts';
import type { DocumentFields } from '../../define/document-fields.ts';
import type { Translated } from '../../text/language.ts';
import { advisoryReportFields } from './advisory-report.ts';
import { areaReportFields } from './area-report.ts';
import { attendanceListFields } from './attendance-list.ts';
import { certificateFields } from './certificate.ts';
import { followUpPlanFields } from './follow-up-plan.ts';
import { presentationOutlineFields } from './presentation-outline.ts';
import { sessionDesignFields } from './session-design.ts';

export const documentFields: Readonly<Record<DocumentKey, DocumentFields>> = {
  'session-design': sessionDesignFields,
  'presentation-outline': presentationOutlineFields,
  'attendance-list': attendanceListFields,
  'advisory-report': advisoryReportFields,
  'follow-up-plan': followUpPlanFields,
  'area-report': areaReportFields,
  certificate: certificateFields,
};

/** Printed on the document and in its footer. */
export const documentTitles: Readonly<Record<DocumentKey, Translated>> = {
  'session-design': { es: 'Carta descriptiva de la sesión', en: 'Session design', pt: 'Roteiro da sessão' },
  'presentation-outline': { es: 'Guía para la presentación', en: 'Presentation guide', pt: 'Guia para a apresentação' },
  'attendance-list': { es: 'Lista de asistencia', en: 'Attendance list', pt: 'Lista de presença' },
  'advisory-report': { es: 'Informe de la asesoría', en: 'Advisory report', pt: 'Relatório da assessoria' },
  'follow-up-plan': { es: 'Plan de seguimiento', en: 'Follow-up plan', pt: 'Plano de acompanhamento' },
  'area-report': { es: 'Informe por área', en: 'Area report', pt: 'Relatório por área' },
  certificate: {
    es: 'Constancia de participación',
    en: 'Certificate of participation',
    pt: 'Certificado de participação',
  },
};
