// What has to be said before the words are read, or where they cannot be: part of the code in every language.
// Part of `refusals`.
import type { firstRefusals as spanish } from '../es/first-refusals.ts';

export const firstRefusals: typeof spanish = {
  addonIncomplete: (d) =>
    `O Entrepares está incompleto: não foi possível ler o arquivo «${d.file}». Peça a quem o instalou que envie de novo todos os arquivos e tente de novo.`,
  busy: () => 'Outra pessoa está salvando agora. Nada seu foi salvo: espere alguns segundos e tente de novo.',
  notInstalled: () => 'Este arquivo ainda não está preparado. Abra o menu Entrepares › Instalar.',
  serviceFailed: (d) => `O Google não respondeu (${d.service}). Nada se perdeu: espere um minuto e tente de novo.`,
  underRepair: () =>
    'O programa está em manutenção e nada foi salvo. Tente de novo mais tarde; se continuar assim, avise a coordenação respondendo ao e-mail que recebeu.',
  unexpected: (d) =>
    `Algo falhou: ${d.problem}. Tente de novo: se chegou a ser salvo, não será feito duas vezes. Se falhar outra vez, abra Entrepares › Verificar a instalação.`,
};
