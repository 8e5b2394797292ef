// Invented but believable data for the two reports; no real persons.
import type { AdvisoryReportData } from '../../src/documents/fields/advisory-report.ts';
import type { AreaReportData } from '../../src/documents/fields/area-report.ts';
import { advisory, letterhead, signers } from './sample-service.ts';

const session = (numero: number, fecha: string, asistentes: number, mujeres: number, hombres: number) => ({
  numero,
  fecha,
  horario: '10:00–12:00',
  lugar: 'Aula 2',
  inscritas: 18,
  asistentes,
  mujeres,
  hombres,
  otro_genero: asistentes - mujeres - hombres,
});

export const advisoryReport: AdvisoryReportData = {
  ...letterhead,
  ...advisory,
  ...signers,
  persona_solicitante: 'Maribel Quintero Sandoval',
  fecha_solicitud: '14 de septiembre de 2026',
  formato: 'De largo plazo (3 sesiones)',
  dias_hasta_mentora: '11 días',
  semblanza_mentora:
    'Fundadora de una cocina comunitaria en Tonalá; doce años de experiencia en costos, compras y venta por pedido. Mentora formada en la generación de primavera de 2026.',
  total_sesiones: 3,
  personas_atendidas: 17,
  horas_totales: 6,
  satisfaccion_general: '4.7',
  sesiones: [
    session(1, '8 oct 2026', 17, 16, 1),
    session(2, '15 oct 2026', 15, 14, 1),
    session(3, '22 oct 2026', 16, 14, 1),
  ],
  satisfaccion: [
    { pregunta: 'El tema respondió a lo que necesitaba', promedio: '4.8', respuestas: 15 },
    { pregunta: 'La mentora explicó con claridad y escuchó', promedio: '4.9', respuestas: 15 },
    { pregunta: 'El horario y el lugar me acomodaron', promedio: '4.3', respuestas: 15 },
    { pregunta: 'Voy a usar lo que aprendí', promedio: '4.8', respuestas: 14 },
  ],
  comentarios: [
    { texto: 'Por primera vez le puse precio a mi tiempo.' },
    { texto: 'Me gustaría que hubiera otra sesión para ver lo de las facturas.' },
    { texto: 'Que empiece media hora más tarde, por la escuela de los niños.' },
  ],
  gusto: [{ texto: 'Por primera vez le puse precio a mi tiempo.' }],
  mejoraria: [
    { texto: 'Me gustaría que hubiera otra sesión para ver lo de las facturas.' },
    { texto: 'Que empiece media hora más tarde, por la escuela de los niños.' },
  ],
  logros:
    'Las 17 participantes terminaron su hoja de costos y 14 ya ajustaron su lista de precios.\nOnce llevan el registro diario de ventas desde la segunda sesión.\nNo se alcanzó a revisar el costo de envío, que varía mucho entre colonias.',
  temas_pendientes: 'Facturación y régimen de confianza; costo de envíos; compras en grupo de insumos.',
  recomendaciones:
    'Al área: abrir la sala quince minutos antes y ofrecer cuidado infantil.\nAl servicio: programar una mentoría rápida sobre facturación en el primer bimestre de 2027.',
  compromisos: [
    {
      compromiso: 'Compartir la hoja de costos con las participantes que faltaron',
      responsable: 'Maribel Quintero',
      fecha_limite: '30 oct 2026',
      avance: '100 %',
    },
    {
      compromiso: 'Organizar la primera compra en grupo de harina y empaques',
      responsable: 'Alma Delia Cortés',
      fecha_limite: '20 nov 2026',
      avance: '40 %',
    },
    {
      compromiso: 'Buscar mentora para la sesión de facturación',
      responsable: 'Lucía Barragán',
      fecha_limite: '15 dic 2026',
      avance: '0 %',
    },
  ],
};

export const areaReport: AreaReportData = {
  ...letterhead,
  ...signers,
  codigo: null,
  area: advisory.area_solicitante,
  periodo: '1 de septiembre al 31 de octubre de 2026',
  total_solicitudes: 9,
  total_asesorias: 7,
  total_sesiones: 15,
  personas_atendidas: 96,
  satisfaccion_general: '4.6',
  dias_promedio: 12,
  dias_minimo: 4,
  dias_maximo: 23,
  en_plazo: '86 %',
  solicitudes_por_estado: [
    { estado: 'Concluidas', cantidad: 4, porcentaje: '44 %' },
    { estado: 'En curso', cantidad: 3, porcentaje: '33 %' },
    { estado: 'Buscando mentora', cantidad: 1, porcentaje: '11 %' },
    { estado: 'Canceladas', cantidad: 1, porcentaje: '11 %' },
  ],
  asesorias: [
    {
      codigo: 'SOL-2026-0042',
      tema: advisory.tema,
      nombre_mentora: advisory.nombre_mentora,
      sesiones: 3,
      personas: 17,
      satisfaccion: '4.7',
      estado: 'Concluida',
    },
    {
      codigo: 'SOL-2026-0044',
      tema: 'Vender por internet sin perderse',
      nombre_mentora: 'Ximena Robles Partida',
      sesiones: 1,
      personas: 31,
      satisfaccion: '4.5',
      estado: 'Concluida',
    },
    {
      codigo: 'SOL-2026-0047',
      tema: 'Registro de marca paso a paso',
      nombre_mentora: 'Guadalupe Enríquez',
      sesiones: 2,
      personas: 22,
      satisfaccion: '4.8',
      estado: 'En curso',
    },
    {
      codigo: 'SOL-2026-0051',
      tema: 'Hablar en público con seguridad',
      nombre_mentora: 'Irma Valdivia Luna',
      sesiones: 4,
      personas: 14,
      satisfaccion: '4.6',
      estado: 'En curso',
    },
  ],
  personas_por_genero: [
    { genero: 'Mujeres', cantidad: 90, porcentaje: '94 %' },
    { genero: 'Hombres', cantidad: 4, porcentaje: '4 %' },
    { genero: 'Otro o sin respuesta', cantidad: 2, porcentaje: '2 %' },
  ],
  personas_por_edad: [
    { grupo: '18 a 29', cantidad: 21, porcentaje: '22 %' },
    { grupo: '30 a 44', cantidad: 43, porcentaje: '45 %' },
    { grupo: '45 a 59', cantidad: 25, porcentaje: '26 %' },
    { grupo: '60 o más', cantidad: 7, porcentaje: '7 %' },
  ],
  temas: [
    { tema: 'Costos y precios', solicitudes: 3, personas: 35 },
    { tema: 'Ventas por internet', solicitudes: 2, personas: 31 },
    { tema: 'Registro de marca', solicitudes: 1, personas: 22 },
    { tema: 'Comunicación y presencia', solicitudes: 1, personas: 14 },
  ],
  comentarios: [{ texto: 'Salí con un plan y con dos amigas nuevas.' }, { texto: 'Faltó tiempo para las preguntas.' }],
  gusto: [{ texto: 'Salí con un plan y con dos amigas nuevas.' }],
  mejoraria: [{ texto: 'Faltó tiempo para las preguntas.' }],
  pendientes: [
    {
      codigo: 'SOL-2026-0047',
      pendiente: 'Entregar la lista de asistencia de la segunda sesión',
      responsable: 'Maribel Quintero',
      fecha_limite: '18 nov 2026',
    },
    {
      codigo: 'SOL-2026-0055',
      pendiente: 'Definir fecha y sala',
      responsable: 'Maribel Quintero',
      fecha_limite: '24 nov 2026',
    },
  ],
  observaciones: null,
};
