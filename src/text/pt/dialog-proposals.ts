// The dialog that proposes people for all open requests: its own words.
// What the server says (reasons, prices, refusals) arrives in sentences.
import { holds } from './holds.ts';

export const dialogProposals = {
  languageCode: 'pt',
  holds,
  loading: 'Lendo solicitações e diretório, e buscando a melhor distribuição…',
  recalculating: 'Recalculando…',
  retry: 'Tentar de novo',
  unreachable: 'Não houve resposta. Verifique sua conexão e tente de novo: o que já saiu não é enviado duas vezes.',
  close: 'Fechar',
  nothing: 'Nenhuma solicitação espera proposta',
  nothingDetail: 'Aqui aparecem as solicitações abertas e revisadas às quais falta alguém.',
  summary: (d: { covered: number; seats: number; requests: number }) =>
    `${d.covered} de ${d.seats} ${d.seats === 1 ? 'vaga' : 'vagas'} com proposta, em ${
      d.requests === 1 ? '1 solicitação' : `${d.requests} solicitações`
    }`,
  score: (d: { score: string; minimum: number }) =>
    `${d.score} pontos no total; a solicitação com menos tem ${d.minimum}`,
  fair: 'Divisão equilibrada',
  fairHelp:
    'Primeiro eleva o mais possível os pontos da solicitação menos bem atendida; depois busca o melhor total. O total pode cair um pouco.',
  recalculate: 'Recalcular',
  stale: 'Há mudanças sem recalcular. O que foi fixado permanece.',
  show: 'Mostrar',
  filters: { all: 'Todas', unfilled: 'Sem pessoa', conflicts: 'Com conflito' },
  noneHere: { all: '', unfilled: 'Todas as vagas têm proposta.', conflicts: 'Não há conflitos.' },
  more: (count: number) => `Mostrar mais ${count}`,
  table: 'Propostas',
  columns: { choose: 'Escolher', request: 'Solicitação', person: 'Proposta', points: 'Pontos', actions: 'Ações' },
  chooseAll: 'Escolher todas as visíveis',
  choose: (name: string, code: string) => `Escolher ${name} para ${code}`,
  seat: (seat: number, seats: number) => `vaga ${seat} de ${seats}`,
  noDate: 'sem data',
  nobody: 'Sem pessoa',
  marks: {
    locked: 'Fixada',
    replaced: 'Trocada',
    dropped: 'Descartada',
    conflict: 'Conflito',
    noMail: 'Sem e-mail',
    learning: 'Aprenderia o tema',
  },
  lock: (name: string) => `Fixar ${name}`,
  unlock: (name: string) => `Deixar de fixar ${name}`,
  replace: (code: string) => `Trocar a proposta de ${code}`,
  drop: (name: string) => `Descartar ${name}`,
  restore: (name: string) => `Restaurar ${name}`,
  undo: (name: string) => `Voltar a ${name}`,
  conflicts: {
    sameHour: (code: string) => `Nessa mesma hora ela também está proposta para ${code}.`,
    full: (d: { free: number; times: number; month: string }) =>
      `${d.free === 0 ? 'Ela não tem mais vaga' : d.free === 1 ? 'Resta a ela 1 vaga' : `Restam a ela ${d.free} vagas`} em ${d.month} e aqui aparece ${d.times === 1 ? 'uma vez' : `${d.times} vezes`}.`,
  },
  detail: {
    title: 'Detalhe',
    pick: 'Escolha uma linha para ver as razões.',
    points: 'pontos de 100',
    reasons: 'Por que ela',
    others: 'Outras opções e o que custariam',
    noOthers: 'Não há outra pessoa que atenda ao que se pede.',
    choose: 'Propor',
    chooseName: (name: string) => `Propor ${name}`,
    relax: 'O que se pode ajustar',
    dropped: 'Descartadas para esta solicitação',
    loading: 'Buscando as razões…',
    replacedBy: (name: string) => `Você a propôs no lugar de ${name}. Recalcule para ver as razões.`,
    back: 'Voltar à tabela',
  },
  keys: 'Teclado',
  keyList: [
    ['↑ ↓', 'mover-se'],
    ['Espaço', 'escolher'],
    ['Enter', 'ver detalhe'],
    ['L', 'fixar'],
    ['R', 'trocar'],
    ['Del', 'descartar ou restaurar'],
    ['Esc', 'voltar à tabela'],
  ],
  approveAll: (count: number) => `Aprovar todas (${count})`,
  approveChosen: (count: number) => `Aprovar escolhidas (${count})`,
  confirm: {
    title: 'Enviar os convites?',
    mails: (count: number) => (count === 1 ? 'Sai 1 e-mail de convite.' : `Saem ${count} e-mails de convite.`),
    withoutMail: (names: string) => `Não têm e-mail; avise-as por WhatsApp a partir da solicitação: ${names}.`,
    leftOut: (count: number) =>
      count === 1 ? '1 proposta com conflito fica de fora.' : `${count} propostas com conflito ficam de fora.`,
    learning: (count: number) =>
      count === 1 ? '1 delas não indicou o tema que daria.' : `${count} delas não indicaram o tema que dariam.`,
    stale: 'Há mudanças sem recalcular; são convidadas as que estão agora na tabela.',
    send: (count: number) => (count === 1 ? 'Enviar 1 convite' : `Enviar ${count} convites`),
    cancel: 'Ainda não',
  },
  sending: {
    title: 'Enviando convites',
    progress: (done: number, all: number) => `${done} de ${all}`,
    stay: 'Deixe esta janela aberta. O que já foi enviado fica registrado mesmo que a feche.',
    stop: 'Parar aqui',
    stopping: 'O lote em andamento termina e o envio para.',
  },
  result: {
    invited: (count: number) =>
      count === 0
        ? 'Nenhum convite foi enviado.'
        : count === 1
          ? 'Foi registrado 1 convite.'
          : `Foram registrados ${count} convites.`,
    mails: 'Os e-mails que não saírem agora saem sozinhos na próxima rodada.',
    stopped: (count: number) => `Ficaram ${count} sem enviar porque você parou o envio.`,
    failed: (d: { count: number; reason: string }) => `Ficaram ${d.count} sem enviar: ${d.reason}`,
    refused: 'Não foram convidadas:',
    go: 'Ver o que falta',
  },
};
