// Words of the panel about the directory, its import, trainings, areas and topics.
// The team reads them.
import type { Text } from '../text.ts';

export const people: Text['people'] = {
  pipeline: {
    training1: 'Falta a primeira sessão de capacitação',
    training2: 'Falta a segunda sessão de capacitação',
    profile: 'Falta o perfil',
    ready: 'Pronta para acompanhar',
  },
  criteria: {
    vocation: 'Vocação para acompanhar',
    groups: 'Experiência com grupos',
    consent: 'Aceitou o uso dos seus dados',
    gender: 'Formação em perspectiva de gênero',
    digital: 'Usa videochamadas',
  },
  paused: (d) => (d.until ? `Em pausa até ${d.until}` : 'Em pausa'),
  history: {
    advisory: (d) => [d.area, d.state].filter((part) => part !== '').join(' · '),
    open: 'em curso',
    closed: 'concluída',
    cancelled: 'cancelada',
    training: (d) => `Capacitação, ${d.session.toLowerCase()} sessão`,
    incentive: 'Incentivo',
  },
  trainingStates: {
    planned: 'Marcada',
    waitingAttendance: 'Falta a lista de presença',
    held: 'Realizada',
    cancelled: 'Cancelada',
  },
  lacks: { first: 'falta a primeira', second: 'falta a segunda', both: 'faltam as duas' },
  convened: (d) => `${d.label}, convocada para ${d.on}`,
  retired: (d) => `Desligada: ${d.reason}`,
  imported: {
    noName: 'Não tem nome.',
    noEmail: (d) =>
      d.written ? `O e-mail «${d.written}» não é válido.` : 'Não tem e-mail, e é preciso para convidá-la.',
    noAddress: (d) =>
      d.written
        ? `O e-mail «${d.written}» não é válido: não será possível escrever-lhe até que tenha.`
        : 'Não tem e-mail: não será possível escrever-lhe até que tenha.',
    duplicate: (d) => `Já está no diretório (${d.id}).`,
    repeated: 'Está repetida na lista.',
    unread: (d) => `${d.field}: ${d.problem}`,
    unknownTopics: (d) => `Temas que não estão no catálogo: ${d.names}. Ficaram nas notas dela.`,
    summary: (d) =>
      `${[
        d.added === 1 ? '1 pessoa foi adicionada' : `${d.added} pessoas foram adicionadas`,
        ...(d.updated > 0 ? [d.updated === 1 ? '1 foi atualizada' : `${d.updated} foram atualizadas`] : []),
        ...(d.topics > 0 ? [d.topics === 1 ? '1 tema novo' : `${d.topics} temas novos`] : []),
        ...(d.skipped > 0 ? [d.skipped === 1 ? '1 linha ficou de fora' : `${d.skipped} linhas ficaram de fora`] : []),
      ].join('; ')}.`,
    changedSince: 'Alguém mudou a linha depois da importação.',
    usedSince: (d) => `Já se usa em ${d.id}.`,
    family: 'A classificar',
    last: (d) =>
      [d.people === 1 ? '1 pessoa' : `${d.people} pessoas`, `em ${d.day}`, d.by]
        .filter((part) => part !== '')
        .join(', '),
    undone: (d) =>
      `${[
        d.removed === 1 ? '1 pessoa foi retirada' : `${d.removed} pessoas foram retiradas`,
        ...(d.restored > 0
          ? [d.restored === 1 ? '1 voltou a ser como era' : `${d.restored} voltaram a ser como eram`]
          : []),
        ...(d.topics > 0 ? [d.topics === 1 ? '1 tema foi retirado' : `${d.topics} temas foram retirados`] : []),
        ...(d.kept > 0 ? [d.kept === 1 ? '1 linha fica' : `${d.kept} linhas ficam`] : []),
      ].join('; ')}.`,
    consent: 'A coordenação confirmou que conta com o consentimento dela',
  },
  noFamily: 'Sem família',
};
