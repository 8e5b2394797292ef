// Words of Hoy: its groups by what one does about them, the one action of a row, and when something is due.
// Short: a row is two lines of a 300 px panel.
import type { Text } from '../text.ts';

const people = (count: number) => (count === 1 ? 'à pessoa' : `às ${count} pessoas`);

export const today: Text['today'] = {
  groups: {
    trouble: 'Formulários e instalação',
    unanswered: 'Ainda não responderam',
    lists: 'Falta a lista',
    review: 'Solicitações a revisar',
    correction: 'Solicitações a corrigir',
    search: 'Procuram mentora',
    recruiting: 'Em recrutamento',
    dates: 'Vinculação e datas',
    logistics: 'Logística',
    awaited: 'Entregas que faltam',
    deliveries: 'Entregas a revisar',
    tools: 'Lista e pesquisa a enviar',
    surveys: 'Pesquisas que faltam',
    reports: 'Relatórios e acordos',
    closing: 'A encerrar',
    cases: 'Outras formas de trabalho',
    commitments: 'Compromissos vencidos',
    people: 'Capacitação e cadastro',
  },
  onlyCases: 'Casos',
  due: (d) =>
    d.days < -1
      ? `atraso: ${-d.days} dias`
      : d.days === -1
        ? 'atraso: 1 dia'
        : d.days === 0
          ? 'hoje'
          : d.days === 1
            ? 'amanhã'
            : d.day,
  actions: {
    remind: 'Lembrar',
    reviewed: 'Revisada',
    choose: 'Escolher',
    otherDate: 'Outra data',
    held: 'Já foi feita',
    setDay: 'Marcar',
    approve: 'Aprovar',
    send: 'Enviar',
    count: 'Anotar',
    make: 'Elaborar',
    write: 'Escrever',
    close: 'Encerrar',
    see: 'Ver',
    join: 'Entrar',
    list: 'Lista',
  },
  done: {
    remind: 'Lembrada',
    reviewed: 'Revisada',
    held: 'Feita',
    approve: 'Aprovada',
    send: 'Enviada',
    count: 'Anotada',
    make: 'Elaborado',
  },
  bulk: {
    unanswered: (count) => (count === 1 ? 'Lembrar a mentora' : `Lembrar as ${count} mentoras`),
    awaited: (count) => (count === 1 ? 'Lembrar a mentora' : `Lembrar as ${count} mentoras`),
    tools: (count) => `Enviar ${people(count)}`,
    surveys: (count) => `Escrever ${people(count)}`,
    other: (count) => (count === 1 ? 'Lembrar a pessoa' : `Lembrar as ${count} pessoas`),
    reports: (count) => `Elaborar os ${count} relatórios`,
    proposals: (count) => (count === 1 ? 'Propor mentora' : `Propor para as ${count}`),
  },
  about: {
    newRequest: (d) =>
      d.participants > 0 ? `${d.area}, ${d.participants === 1 ? '1 pessoa' : `${d.participants} pessoas`}` : d.area,
    enrolled: (d) => (d.enrolled === 1 ? '1 inscrita' : `${d.enrolled} inscritas`),
    declined: (d) => (d.count === 1 ? '1 não pôde' : `${d.count} não puderam`),
    silent: () => 'não respondeu',
    since: (d) => `desde ${d.on}`,
  },
  meetings: {
    linkUp: (d) => `Vinculação, ${d.area}`,
    training: (d) => `Capacitação, ${d.name}, ${d.session.toLowerCase()}`,
    numbered: (d) => (d.of > 1 ? `Sessão ${d.number} de ${d.of}` : 'Sessão'),
    invited: (d) => (d.count === 1 ? '1 convocada' : `${d.count} convocadas`),
    online: 'On-line',
  },
  notSent: {
    noAddress: (d) => `Falta o e-mail de ${d.who}.`,
    over: () => 'Já não é preciso.',
    noForm: () => 'Falta o formulário: verifique a instalação.',
  },
};
