// Por que convém convidar alguém para dar uma assistência técnica, ou não aparece entre as sugestões.
import type { assistants as es } from '../es/assistants.ts';

const list = (parts: readonly string[]) => parts.join(', ');
const appear = (n: number) => (n === 1 ? 'apareceria mais 1 pessoa' : `apareceriam mais ${n} pessoas`);

export const assistants: typeof es = {
  rules: {
    sameInstitution: {
      group: (n) => `${n} da instituição que pede`,
      reason: (d) => `É de ${d.institution}, que pede a assistência.`,
      relax: () => '',
    },
    seated: {
      group: (n) => (n === 1 ? '1 que já participa ou tem convite' : `${n} que já participam ou têm convite`),
      reason: () => 'Já participa desta assistência, ou se espera sua resposta.',
      relax: () => '',
    },
    declined: {
      group: (n) => (n === 1 ? '1 que já respondeu' : `${n} que já responderam`),
      reason: () => 'Já respondeu a este convite, ou ele foi retirado.',
      relax: () => '',
    },
    paused: {
      group: (n) => `${n} em pausa`,
      reason: () => 'Está em pausa.',
      relax: (n) => `Tirar a pausa no diretório: ${appear(n)}.`,
    },
    consent: {
      group: (n) => `${n} sem consentimento registrado`,
      reason: () => 'Não se registrou que aceitou estar no diretório.',
      relax: (n) => `Registrar o dia em que aceitou estar no diretório: ${appear(n)}.`,
    },
    full: {
      group: (n) => `${n} sem lugar`,
      reason: (d) =>
        d.most === 0
          ? 'Por enquanto não pode dar assistência.'
          : `Já dá ${d.load} de ${d.most} assistências ao mesmo tempo.`,
      relax: (n) => `Esperar que termine outra, ou aumentar quantas leva ao mesmo tempo: ${appear(n)}.`,
    },
  },
  area: { same: () => 'Trabalha nesta área temática.', other: () => 'Não tem esta área temática registrada.' },
  local: {
    yes: (place) => `É especialista local de ${place}.`,
    no: () => 'Não é especialista local da região.',
  },
  populations: {
    some: (names) => `Já trabalhou com ${list(names)}.`,
    none: () => 'Não se registrou que tenha trabalhado com esta população.',
  },
  experience: {
    some: (words) => `O que já fez menciona: ${list(words)}.`,
    none: () => 'O que já fez não menciona o que se pede.',
  },
  modalities: {
    some: (names) => `Trabalha por ${list(names)}.`,
    none: () => 'Não tem registradas as modalidades que se pedem.',
  },
  load: ({ load, most, done }) => {
    const before = done === 0 ? '' : ` Aqui já deu ${done === 1 ? '1 assistência' : `${done} assistências`}.`;
    if (most === 0) return `Por enquanto não pode dar assistência.${before}`;
    return `${load === 0 ? 'Está livre.' : `Dá ${load} de ${most} assistências ao mesmo tempo.`}${before}`;
  },
  speaks: (languages) => `Fala ${languages}.`,
  isLocal: () => 'especialista local',
  nobodyShares: () => 'Ninguém tem esta área registrada nem algo parecido. De resto poderiam.',
  emptyDirectory: () => ({
    title: 'Ainda não há assistentes no diretório',
    detail: 'Registre quem pode dar assistência, com sua região e suas áreas. Marque os especialistas locais.',
  }),
  noRequest: () => ({
    title: 'Falta a solicitação',
    detail: 'Com a área, a região e a demanda se sabe a quem propor.',
  }),
  nobody: (relax) => ({
    title: 'Ninguém do diretório pode agora',
    detail: relax ? `O que mais ajudaria: ${relax}` : 'Acrescente assistentes ao diretório, de preferência da região.',
  }),
};
