// Palavras dos blocos para quem os preenche.
import type { blocks as es } from '../es/blocks.ts';

export const blocks: typeof es = {
  shareWith: (names) => `Avisar ${names}`,
  endsBeforeStart: () => 'termina antes de começar. Confira as duas datas.',
  document: {
    lacks: (names) => `Ainda falta preencher: ${names}.`,
    shareWith: (names) => `Enviar a ${names}`,
    shared: (day) => `Compartilhado em ${day}`,
    approved: (who) => `Aprovado: ${who}`,
    returned: (who) => `Devolvido com comentários: ${who}`,
    answerOf: (party) => `Resposta · ${party}`,
    outdated: () => 'Desde que foi elaborado, mudou algo do que ele diz.',
  },
};
