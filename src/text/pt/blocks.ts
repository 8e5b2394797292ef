// Palavras dos blocos para quem os preenche.
import type { blocks as es } from '../es/blocks.ts';

export const blocks: typeof es = {
  shareWith: (names) => `Avisar ${names}`,
  endsBeforeStart: () => 'termina antes de começar. Confira as duas datas.',
  askForAccess: (name: string) => `Está em um espaço de ${name}: se não abrir, peça acesso.`,
  document: {
    lacks: (names) => `Ainda falta preencher: ${names}.`,
    shareWith: (names) => `Enviar a ${names}`,
    shared: (day) => `Compartilhado em ${day}`,
    approved: (who) => `Aprovado: ${who}`,
    returned: (who) => `Devolvido com comentários: ${who}`,
    taken: (who: string) => `Comentários respondidos, são incorporados: ${who}`,
    partly: (who: string) => `Comentários respondidos, são incorporados em parte: ${who}`,
    pages: (pages: number, most: number) => `${pages} de ${most} páginas no máximo`,
    uncounted: () => 'Não foi possível contar suas páginas: anote o número na coluna «Páginas» da aba «Documentos».',
    answerOf: (party) => `Resposta · ${party}`,
    outdated: () => 'Desde que foi elaborado, mudou algo do que ele diz.',
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
