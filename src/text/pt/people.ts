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
  trainingStates: { planned: 'Marcada', waitingAttendance: 'Falta a presença', held: 'Realizada' },
  lacks: { first: 'falta a primeira', second: 'falta a segunda', both: 'faltam as duas' },
  convened: (d) => `${d.label}, convocada para ${d.on}`,
  retired: (d) => `Desligada: ${d.reason}`,
  imported: {
    noName: 'Não tem nome.',
    noEmail: (d) =>
      d.written ? `O e-mail «${d.written}» não é válido.` : 'Não tem e-mail, e é preciso para convidá-la.',
    duplicate: (d) => `Já está no diretório (${d.id}).`,
    repeated: 'Está repetida na lista.',
    unread: (d) => `${d.field}: ${d.problem}`,
    unknownTopics: (d) => `Temas que não estão no catálogo: ${d.names}. Ficaram nas notas dela.`,
    summary: (d) =>
      `${[
        d.added === 1 ? '1 pessoa foi adicionada' : `${d.added} pessoas foram adicionadas`,
        ...(d.updated > 0 ? [d.updated === 1 ? '1 foi atualizada' : `${d.updated} foram atualizadas`] : []),
        ...(d.skipped > 0 ? [d.skipped === 1 ? '1 linha ficou de fora' : `${d.skipped} linhas ficaram de fora`] : []),
      ].join('; ')}.`,
    consent: 'A coordenação confirmou que conta com o consentimento dela',
    problems: {
      noRows: 'A lista não tem linhas abaixo dos cabeçalhos.',
      noName: 'Não encontramos a coluna do nome; escolha-a.',
      noEmail: 'Não encontramos a coluna do e-mail; escolha-a.',
    },
  },
  noFamily: 'Sem família',
};
