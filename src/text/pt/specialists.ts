// Por que convém convidar uma pessoa especialista para uma rodada, ou por que não aparece entre as sugeridas.
import type { specialists as es } from '../es/specialists.ts';

const list = (parts: readonly string[]) => parts.join(', ');
const appears = (n: number) => (n === 1 ? 'apareceria mais 1 especialista' : `apareceriam mais ${n} especialistas`);

export const specialists: typeof es = {
  rules: {
    askingCountry: {
      group: (n) => `${n} do país que pede a rodada`,
      reason: (d) => `É de ${d.country}, o país que pede a rodada.`,
      relax: () => '',
    },
    seated: {
      group: (n) => (n === 1 ? '1 que já está no painel ou tem convite' : `${n} que já estão no painel ou têm convite`),
      reason: () => 'Já está no painel, ou se espera sua resposta.',
      relax: () => '',
    },
    declined: {
      group: (n) => (n === 1 ? '1 que já respondeu a esta rodada' : `${n} que já responderam a esta rodada`),
      reason: () => 'Já respondeu a esta rodada, ou seu convite foi retirado.',
      relax: () => '',
    },
    sameCountry: {
      group: (n) => `${n} de um país que já está no painel`,
      reason: (d) => `De ${d.country} já há alguém no painel; as duas pessoas especialistas vêm de países diferentes.`,
      relax: () => '',
    },
    paused: {
      group: (n) => `${n} em pausa`,
      reason: () => 'Está em pausa.',
      relax: (n) => `Tirar a pausa no diretório: ${appears(n)}.`,
    },
    consent: {
      group: (n) => `${n} sem consentimento anotado`,
      reason: () => 'Não se anotou que aceitou estar no diretório.',
      relax: (n) => `Anotar o dia em que aceitou estar no diretório: ${appears(n)}.`,
    },
    teams: {
      group: (n) => `${n} sem equipes dirigidas`,
      reason: () => 'Não se anotou que tenha dirigido equipes, o que o perfil pede.',
      relax: (n) => `Anotar quantos anos dirigiu equipes: ${appears(n)}.`,
    },
    language: {
      group: (n) => `${n} em outro idioma`,
      reason: (d) => `Trabalha em ${list(d.languages)}; o país que pede, em ${list(d.asked)}.`,
      relax: (n) => `Prever interpretação e anotar o idioma no pedido: ${appears(n)}.`,
    },
    full: {
      group: (n) => `${n} sem lugar`,
      reason: (d) =>
        d.most === 0
          ? 'Por ora não pode participar de nenhuma rodada.'
          : `Já está em ${d.load} de ${d.most} ao mesmo tempo.`,
      relax: (n) => `Esperar que outra rodada termine, ou aumentar quantas leva ao mesmo tempo: ${appears(n)}.`,
    },
  },
  interest: (named) => `O país pediu para aprender com ${named}.`,
  otherInterest: () => 'O país pediu para aprender com outros.',
  initiatives: {
    some: (words) => `O que conduziu menciona: ${list(words)}.`,
    none: () => 'O que conduziu não menciona o que se pede.',
    unknown: () => 'Não se anotou que iniciativas conduziu.',
  },
  themes: {
    some: (entries) => `Seus temas coincidem em: ${list(entries)}.`,
    none: () => 'Seus temas não coincidem com o que se pede.',
  },
  teams: (years) => (years === 1 ? 'Dirigiu equipes por 1 ano.' : `Dirigiu equipes por ${years} anos.`),
  load: ({ load, most, done }) => {
    const before = done === 0 ? '' : ` Aqui já participou de ${done === 1 ? '1 rodada' : `${done} rodadas`}.`;
    if (most === 0) return `Por ora não pode participar de nenhuma rodada.${before}`;
    return `${load === 0 ? 'Está livre.' : `Está em ${load} de ${most} ao mesmo tempo.`}${before}`;
  },
  speaks: (languages) => `Fala ${list(languages)}.`,
  nobodyShares: () => 'Em ninguém coincidem os temas nem as iniciativas com o que se pede. De resto, poderiam.',
  emptyDirectory: () => ({
    title: 'Ainda não há especialistas no diretório',
    detail: 'Anote quem pode integrar um painel, com país, o que conduziu e as equipes que dirigiu.',
  }),
  unknownCountry: (party) => ({
    title: `Falta saber qual é ${party}`,
    detail: 'Está no pedido. Nunca se propõe ninguém desse país.',
  }),
  nobody: (relax) => ({
    title: 'Ninguém do diretório pode agora',
    detail: relax ? `O que mais ajudaria: ${relax}` : 'Acrescente ao diretório especialistas de outros países.',
  }),
};
