// Words of the panel about advisories: what to do, where things stand, gentle hints.
// Short: they stand on buttons, marks and lines of a 300 px panel.
export const advisories = {
  actions: {
    scheduleLinkUp: 'Fijar vinculación',
    recordLinkUp: 'Anotar vinculación',
    setLogistics: 'Ver logística',
    recordDelivery: 'Anotar entrega',
    reviewDeliverable: 'Revisar entrega',
    planSessions: 'Fijar fechas',
    sendSessionTools: 'Enviar lista y encuesta',
    recordAttendance: 'Anotar asistencia',
    sendAdvisorSurvey: 'Enviar encuesta',
    writeReport: 'Escribir informe',
    makeAdvisoryReport: 'Elaborar informe',
    planFollowUp: 'Escribir acuerdos',
    makePlan: 'Elaborar plan',
    giveIncentive: 'Elegir incentivo',
    seeClosing: 'Ver cierre',
    closeAdvisory: 'Cerrar asesoría',
  },
  states: {
    linkUp: 'Por vincular',
    preparation: 'En preparación',
    sessions: 'En sesiones',
    report: 'Por informar',
    followUp: 'Por acordar',
    closing: 'Por cerrar',
    closed: 'Cerrada',
    cancelled: 'Cancelada',
  },
  sessionStates: {
    planned: 'Prevista',
    today: 'Hoy',
    waitingAttendance: 'Falta la lista',
    held: 'Hecha',
    cancelled: 'Cancelada',
  },
  deliverableStates: {
    asked: 'pedida',
    overdue: 'atrasada',
    delivered: 'por revisar',
    approved: 'aprobada',
    returned: 'devuelta',
  },
  commitmentStates: {
    ahead: 'Por empezar',
    underWay: 'En marcha',
    overdue: 'Atrasado',
    done: 'Cumplido',
    cancelled: 'Cancelado',
  },
  owes: (what: string, who: string) => (who === '' ? what : `${what} · le toca a ${who}`),
  coordination: 'la coordinación',
  linkUpWas: (d: { when: string; place: string; reason: string }) =>
    `Se canceló la vinculación del ${d.when}${d.place ? ` (${d.place})` : ''}${d.reason ? `: ${d.reason}` : '.'}`,
  sessionTitle: (title: string, number: number, total: number) =>
    total > 1 ? `${title}, sesión ${number} de ${total}` : title,
  attention: {
    list: (day: string) => `Falta la lista del ${day}`,
    linkUp: (area: string) => `Vinculación: ${area}`,
    step: (step: string, title: string) => `${step}: ${title}`,
    detail: (code: string, who: string, what: string) =>
      [who === '' ? code : `${code} · ${who}`, what].filter((part) => part !== '').join('. '),
    enrolled: (title: string, enrolled: number) =>
      enrolled > 0 ? `${title}, ${enrolled === 1 ? '1 inscrita' : `${enrolled} inscritas`}` : title,
    commitment: (who: string) => `Acuerdo atrasado de ${who}`,
    late: (days: number) => (days === 1 ? 'desde ayer' : `hace ${days} días`),
    ahead: (days: number, time: string): string =>
      [days === 0 ? 'hoy' : days === 1 ? 'mañana' : `en ${days} días`, time].filter((part) => part !== '').join(' '),
  },
  /** How many sessions of what length a format is. */
  lengths: {
    quick: () => 'una sesión de 2 a 4 horas',
    midTerm: (count: number) => `${count} sesiones de unas 2 horas`,
    longTerm: (count: number) => `${count} sesiones de 1 a 2 horas`,
  },
  formatHints: {
    quickOne: () => 'El formato rápido suele ser una sola sesión; con más, quizá convenga el de mediano plazo.',
    quickHours: () => 'Una sesión rápida suele durar entre 2 y 4 horas.',
    midTermOnline: () => 'El mediano plazo se pensó en línea, para que más personas puedan entrar.',
    longTermCount: () => 'El largo plazo suele tener más de tres sesiones hacia un mismo objetivo.',
    longTermHours: () => 'Las sesiones de largo plazo suelen durar entre 1 y 2 horas.',
  },
};
