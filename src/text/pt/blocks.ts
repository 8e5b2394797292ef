// Palavras dos blocos para quem os preenche.
import type { blocks as es } from '../es/blocks.ts';

export const blocks: typeof es = {
  shareWith: (names) => `Avisar ${names}`,
  endsBeforeStart: () => 'termina antes de começar. Confira as duas datas.',
};
