// Palavras dos blocos para quem os preenche.
import type { blocks as es } from '../es/blocks.ts';

export const blocks: typeof es = {
  shareWith: (names) => `Avisar ${names}`,
  peopleMany: (count) => `${count} pessoas`,
  endsBeforeStart: () => 'termina antes de começar. Confira as duas datas.',
  askForAccess: (name: string) => `Está em um espaço de ${name}: se não abrir, peça acesso.`,
  invitation: {
    invited: (day: string) => `Com convite; responde até ${day}`,
    accepted: (day: string) => `Aceitou em ${day}`,
    silent: (day: string) => `Sem resposta; tinha até ${day}`,
    waiting: (day: string) => `Aceitou em ${day}, já sem lugar`,
    declined: (why: string) => (why === '' ? 'Não pode' : `Não pode: ${why}`),
    withdrawn: (day: string) => `Convite retirado em ${day}`,
    acts: {
      again: 'Enviar de novo',
      wait: 'Esperar e enviar de novo',
      invite: 'Convidar de novo',
      withdraw: 'Retirar convite',
      seat: 'Dar o lugar',
    },
  },
  document: {
    lacks: (names) => `Ainda falta preencher: ${names}.`,
    shareWith: (names) => `Enviar a ${names}`,
    shared: (day) => `Compartilhado em ${day}`,
    approved: (who) => `Aprovado: ${who}`,
    returned: (who) => `Devolvido com comentários: ${who}`,
    taken: (who: string) => `Comentários respondidos, são incorporados: ${who}`,
    partly: (who: string) => `Comentários respondidos, são incorporados em parte: ${who}`,
    pages: (pages: number, most: number) => `${pages === 1 ? '1 página' : `${pages} páginas`}; o máximo são ${most}`,
    uncounted: () => 'Não foi possível contar suas páginas: anote o número na coluna «Páginas» da aba «Documentos».',
    answerOf: (party) => `Resposta · ${party}`,
    outdated: () => 'Desde que foi elaborado, mudou algo do que ele diz.',
  },
  agenda: {
    days: (count, min, max) =>
      `${count === 1 ? '1 dia' : `${count} dias`} (${min === max ? `são ${max}` : `de ${min} a ${max}`})`,
    sessions: (count) => (count === 1 ? '1 sessão' : `${count} sessões`),
    absent: (kinds) => `Ainda sem sessões: ${kinds}.`,
    open: () => 'Ainda não foi enviada: pode mudar.',
    online: () => 'On-line',
    notSent: () => 'Ainda não foi enviada.',
    sent: (day) => `Enviada em ${day}.`,
    changed: () => 'Mudou depois de enviada.',
    send: (people) => (people === 1 ? 'Enviar a agenda a 1 pessoa' : `Enviar a agenda a ${people} pessoas`),
    sendNews: (people) => (people === 1 ? 'Enviar as mudanças a 1 pessoa' : `Enviar as mudanças a ${people} pessoas`),
    moreDays: (count, min) => `Para enviá-la são necessários pelo menos ${min} dias com sessões; há ${count}.`,
    fewerDays: (count, max, span) =>
      `Cabem ${max} dias com sessões, em ${span} seguidos; há ${count}. Retire ou mude os que sobram.`,
    mending: () => 'Para enviá-la, corrija as sessões marcadas.',
    noDay: () => 'Falta o dia ou a hora.',
    endsFirst: () => 'Termina antes de começar.',
    noKind: (kind) => (kind === '' ? 'Falta o tipo.' : `«${kind}» não está entre os tipos desta agenda.`),
    crosses: (title, from, to) =>
      `Na mesma hora que «${title}», das ${from} às ${to}. Se são grupos diferentes, dê a cada uma o seu grupo.`,
    endOf: (title) => `Termina («${title}»)`,
    endsBefore: (from) => `tem de ser depois das ${from}, quando começa.`,
    dayOf: (title) => `Dia («${title}»)`,
    far: ({ day, others, span }) =>
      `${day} fica longe do resto (${others}). Do primeiro dia ao último cabem ${span}: confira a data ou mude a agenda inteira.`,
  },
  series: {
    sum: (all, held, came) =>
      [
        all === 1 ? '1 reunião' : `${all} reuniões`,
        held === 1 ? '1 realizada' : `${held} realizadas`,
        came === 0 ? '' : came === 1 ? '1 participação' : `${came} participações`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    held: (came) =>
      came === null ? 'Realizada' : came === 1 ? 'Realizada; participou 1 pessoa' : `Realizada; participaram ${came}`,
    toRecord: () => 'Falta registrar se foi realizada',
    moved: (day) => `Mudada: era no dia ${day}`,
    cancelled: (day) => `Cancelada em ${day}`,
    off: () => 'Não será realizada',
    again: () => 'Será realizada',
  },
  delivery: {
    roundOf: (round, most) => `Rodada ${round} de ${most}`,
    approvedBy: (who, day) => `Aprovado por ${who} em ${day}`,
    keep: () => 'Guardar no acervo',
    kept: () => 'Está no acervo',
  },
  register: {
    registered: () => 'Contam',
    ofPlaces: (count: number, places: number) => `${count} de ${places} vagas`,
    came: () => 'Vieram',
    organisations: () => 'Organizações',
    people: (people: number, organisations: number) =>
      `${people === 1 ? '1 pessoa' : `${people} pessoas`} de ${organisations === 1 ? '1 organização' : `${organisations} organizações`}.`,
    until: (day: string) => `Aberto até ${day}. O link já diz para qual é.`,
    over: (day: string) => `Fechou em ${day}: quem responder é avisado por e-mail.`,
    noLastDay: () => 'Aberto, sem último dia. O link já diz para qual é.',
    admit: () => 'Dar a vaga',
  },
  survey: {
    answers: (count) => (count === 1 ? '1 resposta' : `${count} respostas`),
    average: (average, most) => `${average} de ${most}`,
    none: () => 'Ainda não há respostas.',
    tooFew: (least) => `Os resultados são mostrados a partir de ${least} respostas, para que ninguém seja reconhecido.`,
    sendTo: (names) => `Enviar o link a ${names}`,
    sendAgain: (names) => `Enviar de novo a ${names}`,
    shared: (day) => `Compartilhada desde ${day}`,
    noForm: () => 'Falta seu formulário do Google: “Verificar a instalação”, no menu Entrepares, cria-o.',
    recount: (tab) => `Se você removeu ou corrigiu respostas na aba “${tab}”, conte-as de novo.`,
  },
};
