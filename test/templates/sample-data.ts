// Invented but believable data for every document: a women's centre in Guadalajara, no real persons.
import type { DocumentKey } from '../../src/define/define-document.ts';
import type { AttendanceListData } from '../../src/documents/fields/attendance-list.ts';
import type { CertificateData } from '../../src/documents/fields/certificate.ts';
import type { FollowUpPlanData } from '../../src/documents/fields/follow-up-plan.ts';
import type { SessionDesignData } from '../../src/documents/fields/session-design.ts';
import type { MergeData } from '../../src/documents/merge/merge-data.ts';
import type { DocumentKind } from '../../src/tables/documents.ts';
import { advisoryReport, areaReport } from './sample-reports.ts';
import { advisory, letterhead, meeting, signers } from './sample-service.ts';
import { sampleWorksheets } from './sample-worksheets.ts';

const sessionDesign: SessionDesignData = {
  ...letterhead,
  ...advisory,
  ...meeting,
  por_acordar: 'Puedo, pero llegaría 10:30.',
  contacto_area: 'Maribel Quintero, 33 1000 0000 ext. 12',
  duracion: '2 horas',
  participantes: 18,
  poblacion: 'Mujeres que elaboran y venden alimentos desde casa',
  fecha_entrega: '1 de octubre de 2026',
};

const names = [
  'Alma Delia Cortés Ríos',
  'Beatriz Orendáin',
  'Carmen Lucía Ibarra Peña',
  'Dolores Anguiano',
  'Esmeralda Tovar Gallegos',
  'Fabiola Murguía',
];

const attendanceList: AttendanceListData = {
  ...letterhead,
  ...meeting,
  tema: advisory.tema,
  area_solicitante: advisory.area_solicitante,
  nombre_mentora: advisory.nombre_mentora,
  modalidad: advisory.modalidad,
  filas: Array.from({ length: 20 }, (_, index) => ({
    numero: index + 1,
    nombre: names[index] ?? '',
    contacto: index < names.length ? `33 1000 00${10 + index}` : '',
  })),
  enlace_asistencia: 'https://example.org/a/K7QX',
  aviso_privacidad:
    'Usamos estos datos sólo para organizar las sesiones y mejorar el servicio. Puede pedir que los corrijamos o borremos. www.ejemplo.gob.mx/aviso',
};

const followUpPlan: FollowUpPlanData = {
  ...letterhead,
  ...signers,
  tema: advisory.tema,
  objetivo: advisory.objetivo,
  area_solicitante: advisory.area_solicitante,
  nombre_mentora: advisory.nombre_mentora,
  proxima_revision: '20 de noviembre de 2026',
  observaciones: null,
  compromisos: [
    {
      numero: 1,
      acuerdo: 'Todas las participantes usan la hoja de costos',
      actividades: 'Enviar la hoja por WhatsApp; resolver dudas en la sesión de los jueves',
      responsable: 'Maribel Quintero Sandoval',
      periodo: '26–30 oct 2026',
      costo: null,
      avance: '100 %',
    },
    {
      numero: 2,
      acuerdo: 'Comprar insumos en grupo para bajar costos',
      actividades: 'Juntar pedidos; pedir tres cotizaciones; acordar quién recoge',
      responsable: 'Alma Delia Cortés Ríos',
      periodo: '2–20 nov 2026',
      costo: '$1,200',
      avance: '40 %',
    },
    {
      numero: 3,
      acuerdo: 'Sesión rápida sobre facturación',
      actividades: 'Solicitar mentora; definir fecha con el área',
      responsable: 'Lucía Barragán Orozco',
      periodo: '1–15 dic 2026',
      costo: null,
      avance: '0 %',
    },
  ],
};

const certificate: CertificateData = {
  ...letterhead,
  nombre_persona: 'Teresa Villaseñor Amezcua',
  papel: 'mentora',
  tema: advisory.tema,
  horas: '6 horas',
  fechas: 'del 8 al 22 de octubre de 2026',
  lugar_y_fecha: 'Guadalajara, Jalisco, a 14 de noviembre de 2026',
  firma_1_nombre: 'Lucía Barragán Orozco',
  firma_1_cargo: 'Coordinadora del Servicio de Mentoría',
  firma_2_nombre: 'Ana Rosa Figueroa Medina',
  firma_2_cargo: 'Directora de Desarrollo de Capacidades',
  codigo_verificacion: 'K7QX-93MD',
  enlace_verificacion: 'https://example.org/verificar?c=K7QX-93MD',
};

/** Those that programmes bring along need none of their own. */
export const sampleData: Readonly<Record<DocumentKey, MergeData> & Partial<Record<DocumentKind, MergeData>>> = {
  'session-design': sessionDesign,
  'presentation-outline': sessionDesign,
  'attendance-list': attendanceList,
  'advisory-report': advisoryReport,
  'follow-up-plan': followUpPlan,
  'area-report': areaReport,
  certificate,
  ...sampleWorksheets,
};
