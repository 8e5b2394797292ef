// Invented but believable data for the three worksheets of a peer advisory; no real persons.
import type { MergeData } from '../../src/documents/merge/merge-data.ts';
import { letterhead } from './sample-service.ts';

const head = {
  ...letterhead,
  codigo: 'A-2026-014',
  titulo: 'Ahorro y vida sin violencia',
  proyectos_proyecto_asesor: 'Mujeres que ahorran',
  proyectos_proyecto_receptor: 'Barrios sin violencia',
  proyectos_personas:
    'Rosa Quispe Mamani (Mujeres que ahorran)\nJulián Vargas Rocha (Barrios sin violencia)\nInés Flores Apaza (Barrios sin violencia)',
  solicitud_objetivo_de_la_asesoria:
    'Fortalecer la educación financiera que el proyecto ofrece a las mujeres que acompaña, para que puedan sostenerse por sí mismas.',
  solicitud_tema_o_temas_a_abordar: 'Autonomía económica\nEducación financiera con enfoque de género',
  solicitud_sentido: 'Un proyecto asesora al otro',
};

const activity = (result: string, text: string, when: string, cost: string | null) => ({
  resultados_esperados: result,
  actividades: text,
  metodologia: 'Taller con ejercicios en parejas',
  herramientas_e_insumos: 'Aplicación de educación financiera; proyector; hojas de trabajo',
  responsables_y_participantes: 'Rosa Quispe; equipo técnico de Barrios sin violencia',
  cronograma: when,
  costos: cost,
  hecha_el: null,
  se_logro: null,
  que_paso: null,
});

const workPlan: MergeData = {
  ...head,
  plan_filas: [
    activity(
      'El equipo conoce los módulos de la aplicación y sabe cuáles sirven a las mujeres que acompaña',
      'Presentación de la aplicación y prueba con cinco usuarias',
      '12 de enero de 2027',
      null,
    ),
    activity(
      'Dos módulos nuevos sobre el derecho a una vida sin violencia',
      'Escribir juntos el guion de los módulos y revisarlo con especialistas',
      '2 de febrero de 2027',
      '1,200.00',
    ),
    activity('Guía para facilitadoras', 'Redactar la guía y probarla en dos barrios', '9 de marzo de 2027', '350.00'),
  ],
};

const titles = [
  ['Requerimiento', '¿Qué se pedía en concreto?'],
  ['Tema', '¿Sobre qué tema fue la asesoría?'],
  ['Objetivo', '¿Qué se buscaba con ella?'],
  ['Actividades y metodología', '¿Cómo se trabajó y con qué método? ¿Qué se podría mejorar?'],
  ['Resultados', '¿Qué se alcanzó? ¿Qué no, y por qué?'],
  ['Temas no previstos', '¿Qué surgió en el camino?'],
  ['Temas pendientes', '¿Qué quedó por tratar y podría acordarse después?'],
  ['Lecciones y buenas prácticas', '¿Qué se lleva cada proyecto, de asesorar y de ser asesorado?'],
  ['Valoración conjunta', '¿Cómo valoran esta experiencia entre pares?'],
  ['Réplica y escalamiento', '¿Qué instancias públicas, privadas o sociales podrían aprovechar lo logrado?'],
] as const;

const jointReport: MergeData = {
  ...head,
  informe_apartados: titles.map(([titulo, pregunta], index) => ({
    numero: index + 1,
    titulo,
    pregunta,
    proyecto_asesor:
      'Pedían herramientas para hablar de dinero sin culpar a nadie. Llevamos la aplicación y los ejercicios que usamos con los grupos de ahorro.',
    proyecto_receptor:
      index === 5
        ? null
        : 'Queríamos que las mujeres que acompañamos tuvieran ingresos propios.\nSin eso, muchas volvían con su agresor.',
  })),
  informe_propios: [
    {
      numero: 11,
      titulo: 'Lo que dijeron las usuarias',
      texto: 'Doce de quince volvieron a abrir la aplicación en casa.',
    },
  ],
  mapa_problema_del_proyecto_asesor: 'Las mujeres de pocos ingresos saben poco de finanzas y de sus derechos',
  mapa_problema_del_proyecto_receptor: 'Las mujeres dependen económicamente de quien las agrede',
  mapa_problema_comun: 'Es difícil prevenir la violencia y salir de ella sin ingresos propios',
  mapa_respuesta: 'Un programa educativo interactivo que une finanzas y derechos',
  mapa_apartados: [],
  evidencias_filas: [
    {
      titulo: 'Prueba de la aplicación con usuarias',
      tipo: 'Fotografía',
      enlace: 'https://drive.example/fotografias/prueba-con-usuarias-12-de-enero',
      hay_consentimiento: 'Sí',
    },
    {
      titulo: 'Apuntes del taller',
      tipo: 'Apuntes',
      enlace: 'https://drive.example/apuntes',
      hay_consentimiento: null,
    },
  ],
};

const agreement = (numero: number, acuerdo: string, periodo: string | null, costo: string | null) => ({
  numero,
  acuerdo,
  actividades: 'Definir fechas; preparar materiales; avisar a los equipos',
  responsable: 'Inés Flores Apaza',
  periodo,
  costo,
  avance: '0 %',
});

const jointFollowUp: MergeData = {
  ...head,
  seguimiento_filas: [
    agreement(1, 'Ofrecer los dos módulos nuevos en los cuatro barrios', 'del 1 al 30 de abril de 2027', '2,000.00'),
    agreement(2, 'Formar a seis facilitadoras', 'hasta el 15 de mayo de 2027', null),
  ],
};

export const sampleWorksheets = {
  'work-plan': workPlan,
  'joint-report': jointReport,
  'joint-follow-up': jointFollowUp,
} as const;
