// Words of the panel about advisories: what to do, where things stand, gentle hints.
// Short: they stand on buttons, marks and lines of a 300 px panel.
import type { Text } from '../text.ts';

export const advisories: Text['advisories'] = {
  actions: {
    scheduleLinkUp: 'Marcar vinculação',
    recordLinkUp: 'Registrar vinculação',
    setLogistics: 'Ver logística',
    recordDelivery: 'Registrar entrega',
    reviewDeliverable: 'Revisar entrega',
    planSessions: 'Marcar datas',
    sendSessionTools: 'Enviar lista e pesquisa',
    recordAttendance: 'Registrar presença',
    sendAdvisorSurvey: 'Enviar pesquisa',
    writeReport: 'Escrever relatório',
    makeAdvisoryReport: 'Fazer relatório',
    planFollowUp: 'Escrever acordos',
    makePlan: 'Fazer plano',
    giveIncentive: 'Escolher incentivo',
    seeClosing: 'Ver encerramento',
    closeAdvisory: 'Encerrar assessoria',
  },
  states: {
    linkUp: 'A vincular',
    preparation: 'Em preparação',
    sessions: 'Em sessões',
    report: 'A relatar',
    followUp: 'A combinar',
    closing: 'A encerrar',
    closed: 'Encerrada',
    cancelled: 'Cancelada',
  },
  sessionStates: {
    planned: 'Prevista',
    today: 'Hoje',
    waitingAttendance: 'Falta a lista',
    held: 'Feita',
    cancelled: 'Cancelada',
  },
  deliverableStates: {
    asked: 'pedido',
    overdue: 'atrasado',
    delivered: 'a revisar',
    approved: 'aprovado',
    returned: 'devolvido',
  },
  commitmentStates: {
    ahead: 'A começar',
    underWay: 'Em andamento',
    overdue: 'Atrasado',
    done: 'Cumprido',
    cancelled: 'Cancelado',
  },
  owes: (what, who) => (who === '' ? what : `${what} · quem faz: ${who}`),
  coordination: 'a coordenação',
  linkUpWas: (d) =>
    `A vinculação de ${d.when}${d.place ? ` (${d.place})` : ''} foi cancelada${d.reason ? `: ${d.reason}` : '.'}`,
  sessionTitle: (title, number, total) => (total > 1 ? `${title}, sessão ${number} de ${total}` : title),
  attention: {
    list: (day) => `Falta a lista de ${day}`,
    linkUp: (area) => `Vinculação: ${area}`,
    step: (step, title) => `${step}: ${title}`,
    detail: (code, who, what) =>
      [who === '' ? code : `${code} · ${who}`, what].filter((part) => part !== '').join('. '),
    enrolled: (title, enrolled) =>
      enrolled > 0 ? `${title}, ${enrolled === 1 ? '1 inscrita' : `${enrolled} inscritas`}` : title,
    commitment: (who) => `Acordo atrasado de ${who}`,
    late: (days) => (days === 1 ? 'desde ontem' : `há ${days} dias`),
    ahead: (days, time) =>
      [days === 0 ? 'hoje' : days === 1 ? 'amanhã' : `em ${days} dias`, time].filter((part) => part !== '').join(' '),
  },
  /** How many sessions of what length a format is. */
  lengths: {
    quick: () => 'uma sessão de 2 a 4 horas',
    midTerm: (count) => `${count} sessões de umas 2 horas`,
    longTerm: (count) => `${count} sessões de 1 a 2 horas`,
  },
  formatHints: {
    quickOne: () => 'O formato rápido costuma ser uma só sessão; com mais, talvez convenha o de médio prazo.',
    quickHours: () => 'Uma sessão rápida costuma durar entre 2 e 4 horas.',
    midTermOnline: () => 'O médio prazo foi pensado on-line, para que mais pessoas possam participar.',
    longTermCount: () => 'O longo prazo costuma ter mais de três sessões rumo a um mesmo objetivo.',
    longTermHours: () => 'As sessões de longo prazo costumam durar entre 1 e 2 horas.',
  },
};
