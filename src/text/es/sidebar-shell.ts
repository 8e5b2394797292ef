// What every screen of the sidebar shares: navigation, waiting, messages, errors.
import { holds } from './holds.ts';
import { problems } from './problems.ts';

export const shell = {
  /** The language of these words; each build of the sidebar holds one. */
  languageCode: 'es',
  problems,
  holds,
  nav: {
    today: 'Hoy',
    requests: 'Solicitudes',
    advisories: 'Asesorías',
    /** Where mentoring is off. */
    cases: 'Casos',
    people: 'Personas',
    label: 'Secciones',
    programmes: 'Forma de trabajo',
  },
  search: 'Buscar',
  more: 'Más',
  back: 'Volver',
  close: 'Cerrar',
  undo: 'Deshacer',
  undone: 'Listo, quedó como estaba.',
  /** Answers to a question about what was typed. */
  doubtYes: 'Sí, guardar así',
  doubtNo: 'Corregir',
  allTheSame: 'Enviar de todos modos',
  cancel: 'Cancelar',
  save: 'Guardar',
  saved: 'Guardado.',
  edit: 'Editar',
  loading: 'Cargando…',
  working: 'Trabajando…',
  retry: 'Volver a intentar',
  broken: {
    title: 'Esta pantalla no se pudo mostrar',
    detail: 'No se perdió nada de lo guardado. Vuelva a intentar; si sigue igual, cierre el panel y ábralo de nuevo.',
  },
  unreachable:
    'No pudimos hablar con Google. Revise su conexión y vuelva a intentar: nada se guarda a medias ni se hace dos veces.',
  checkInstallation: 'Revisar la instalación',
  showInSheet: 'Ver en la hoja',
  notInSheet: 'Esa fila ya no está en la hoja.',
  copied: 'Copiado. Péguelo donde lo necesite.',
  copy: 'Copiar',
  optional: 'opcional',
  required: 'obligatorio',
  choose: 'Elija…',
  fieldMissing: 'Falta este dato.',
  none: 'Ninguna',
  yes: 'Sí',
  no: 'No',
  seeMore: (count: number) => `Ver ${count} más`,
  noOptions: 'Todavía no hay ninguno para elegir.',
  narrow: 'Buscar en la lista',
  nothingFound: 'Nada con esas letras.',
  chosen: (count: number) => `Selección: ${count}`,
  week: { am: 'Mañana', pm: 'Tarde' },
  draftResumed: 'Recuperamos lo que había escrito',
  discardDraft: 'Descartar',
  problemCount: (count: number) =>
    count === 1
      ? 'Revise 1 dato marcado; nada se ha guardado.'
      : `Revise ${count} datos marcados; nada se ha guardado.`,
  phone: 'Teléfono',
  mail: 'Correo',
  seeAll: (count: number) => `Ver a las ${count}`,
  menu: {
    forms: 'Formularios',
    commitments: 'Compromisos',
    documents: 'Documentos',
    needs: 'Necesidades',
    repertoire: 'Repertorio',
    trainings: 'Capacitaciones',
    areas: 'Áreas',
    topics: 'Temas',
    settings: 'Ajustes',
    outbox: 'Pendientes de envío',
    installation: 'Instalación',
    proposals: 'Proponer para todas',
    pullAnswers: 'Traer respuestas de formularios',
  },
  answersPulled: (count: number) =>
    count === 0
      ? 'No hay respuestas nuevas.'
      : count === 1
        ? 'Llegó 1 respuesta nueva.'
        : `Llegaron ${count} respuestas nuevas.`,
};
