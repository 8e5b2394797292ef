// The words that come with the part of the further ways of working: their cases, and the blocks of each.
import type { SidebarProgrammesText } from '../sidebar-programmes-text.ts';

const small = (name: string) => name.toLowerCase();

export const programmesWords: SidebarProgrammesText = {
  cases: {
    none: 'Ainda não há nada aqui',
    noneDetail:
      'Para começar basta um título. Depois se anota o que se busca e quem participa, e cada pessoa recebe o link da sua página.',
    add: (name) => `Adicionar ${small(name)}`,
    titleHelp: 'Do que se trata, em poucas palavras. Quem participa também lê.',
    begin: 'Começar',
    begun: 'Já pode ser preenchido: siga com o que cabe à coordenação.',
    steps: (done, total) => `${done} de ${total} passos`,
    ended: (count) => `Ver o que terminou (${count})`,
    end: { closed: 'encerramento', cancelled: 'cancelamento' },
    closedOn: (day) => `Encerramento em ${day}.`,
    cancelledOn: (day, reason) => `Cancelamento em ${day}${reason ? `: ${reason}` : '.'}`,
    owed: 'A quem cabe',
    nothingOwed: 'Por enquanto ninguém deve nada.',
    allDone: 'Tudo está feito. Já se pode encerrar.',
    late: 'atraso',
    until: (day) => `até ${day}`,
    people: 'Pessoas e suas páginas',
    linkSentOn: (day) => `Link enviado em ${day}`,
    copyLink: 'Copiar link',
    copyLinkOf: (name) => `Copiar link de ${name}`,
    sendAgain: 'Enviar de novo',
    sendAgainTo: (name) => `Enviar de novo a ${name}`,
    linkSent: (email) => `Link da sua página, para ${email}.`,
    close: (name) => `Encerrar ${small(name)}`,
    closeSure: (missing) =>
      `${missing === 0 ? '' : missing === 1 ? 'Falta 1 passo. ' : `Faltam ${missing} passos. `}Tudo fica à vista e nada mais se preenche, nem aqui nem nas páginas. Não se escreve a ninguém.`,
    leaveOpen: 'Deixar em andamento',
    closed: 'Ficou entre o que terminou.',
    cancel: (name) => `Cancelar ${small(name)}`,
    cancelSure: 'Tudo fica à vista e nada mais se preenche, nem aqui nem nas páginas. Não se escreve a ninguém.',
    cancelReason: 'Por que se cancela',
    cancelled: 'Ficou entre o que terminou, com o motivo.',
    keep: 'Não cancelar',
    reopen: (name) => `Reabrir ${small(name)}`,
    reopened: 'Segue em andamento: pode ser preenchido de novo, aqui e nas páginas.',
    turnOf: (who, day) => `Cabe a: ${who}${day ? ` · até ${day}` : ''}`,
    blockGone: 'Esta parte não é mais necessária',
    blockGoneDetail: 'Pelo que se preencheu em outra parte, já não faz falta. O que foi escrito segue na sua aba.',
  },
  suggestions: {
    title: 'Sugestões',
    close: 'Ocultar sugestões',
    points: 'pontos de 100',
    why: 'Ver pontos e critérios',
    seat: (contact) => `Somar ${contact}`,
    seatName: (contact, name) => `Somar ${contact}, de ${name}`,
    others: (count) => `Ver outros ${count}, que coincidem menos`,
    seeLeftOut: 'Ver quem não aparece e o que ajudaria',
    openDirectory: 'Abrir o diretório',
  },
};
