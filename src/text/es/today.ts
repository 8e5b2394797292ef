// Words of Hoy: its groups by what one does about them, the one action of a row, and when something is due.
// Short: a row is two lines of a 300 px panel.
import type { ActGroup } from '../../views/attention.ts';

const people = (count: number) => (count === 1 ? 'a la persona' : `a las ${count} personas`);

const groups: Record<ActGroup, string> = {
  trouble: 'Formularios e instalación',
  unanswered: 'Aún no contestan',
  lists: 'Falta la lista',
  review: 'Solicitudes por revisar',
  correction: 'Solicitudes por corregir',
  search: 'Buscan mentora',
  recruiting: 'En reclutamiento',
  dates: 'Vinculación y fechas',
  logistics: 'Logística',
  awaited: 'Entregas que faltan',
  deliveries: 'Entregas por revisar',
  tools: 'Lista y encuesta por enviar',
  surveys: 'Encuestas que faltan',
  reports: 'Informes y acuerdos',
  closing: 'Por cerrar',
  cases: 'Otras formas de trabajo',
  commitments: 'Compromisos vencidos',
  people: 'Capacitación y directorio',
};

export const today = {
  groups,
  /** The group of cases, where mentoring is off. */
  onlyCases: 'Casos',
  due: (d: { days: number; day: string }): string =>
    d.days < -1
      ? `${-d.days} días tarde`
      : d.days === -1
        ? '1 día tarde'
        : d.days === 0
          ? 'hoy'
          : d.days === 1
            ? 'mañana'
            : d.day,
  actions: {
    remind: 'Recordar',
    reviewed: 'Revisada',
    choose: 'Elegir',
    otherDate: 'Otra fecha',
    held: 'Ya se hizo',
    setDay: 'Fijar',
    approve: 'Aprobar',
    send: 'Enviar',
    count: 'Anotar',
    make: 'Elaborar',
    write: 'Escribir',
    close: 'Cerrar',
    see: 'Ver',
    join: 'Entrar',
    list: 'Lista',
  },
  done: {
    remind: 'Recordada',
    reviewed: 'Revisada',
    held: 'Hecha',
    approve: 'Aprobada',
    send: 'Enviada',
    count: 'Anotada',
    make: 'Elaborado',
  },
  /** The button under a group, with how many people are written to. */
  bulk: {
    unanswered: (count: number) => (count === 1 ? 'Recordar a la mentora' : `Recordar a las ${count} mentoras`),
    awaited: (count: number) => (count === 1 ? 'Recordar a la mentora' : `Recordar a las ${count} mentoras`),
    tools: (count: number) => `Enviar ${people(count)}`,
    surveys: (count: number) => `Escribir ${people(count)}`,
    other: (count: number) => `Recordar ${people(count)}`,
    reports: (count: number) => `Elaborar los ${count} informes`,
    proposals: (count: number) => (count === 1 ? 'Proponer mentora' : `Proponer para las ${count}`),
  },
  about: {
    newRequest: (d: { area: string; participants: number }) =>
      d.participants > 0 ? `${d.area}, ${d.participants === 1 ? '1 persona' : `${d.participants} personas`}` : d.area,
    enrolled: (d: { enrolled: number }) => (d.enrolled === 1 ? '1 inscrita' : `${d.enrolled} inscritas`),
    declined: (d: { count: number }) => (d.count === 1 ? '1 no pudo' : `${d.count} no pudieron`),
    silent: () => 'no contestó',
    since: (d: { on: string }) => `desde el ${d.on}`,
  },
  meetings: {
    linkUp: (d: { area: string }) => `Vinculación, ${d.area}`,
    training: (d: { name: string; session: string }) => `Capacitación, ${d.name}, ${d.session.toLowerCase()}`,
    numbered: (d: { number: number; of: number }) => (d.of > 1 ? `Sesión ${d.number} de ${d.of}` : 'Sesión'),
    invited: (d: { count: number }) => (d.count === 1 ? '1 convocada' : `${d.count} convocadas`),
    online: 'En línea',
  },
  /** Why something was not sent. */
  notSent: {
    noAddress: (d: { who: string }) => `Falta el correo de ${d.who}.`,
    over: () => 'Ya no hace falta.',
    noForm: () => 'Falta el formulario: revise la instalación.',
  },
};
