// Por que um projeto pode assessorar outro, ou não aparece entre os sugeridos.
import type { Text } from '../text.ts';

const list = (parts: readonly string[]) => parts.join(', ');
const appears = (n: number) => (n === 1 ? 'apareceria mais 1 projeto' : `apareceriam mais ${n} projetos`);
const times = (n: number) => (n === 1 ? 'uma vez' : `${n} vezes`);

export const suggestions: Text['suggestions'] = {
  rules: {
    itself: {
      group: () => 'o projeto receptor',
      reason: () => 'É o projeto receptor.',
      relax: () => '',
    },
    sameOrganisation: {
      group: (n) => `${n} da mesma organização`,
      reason: (d) => `É da mesma organização: ${d.organisation}.`,
      relax: () => '',
    },
    seated: {
      group: (n) => (n === 1 ? '1 que já está' : `${n} que já estão`),
      reason: () => 'Já é projeto assessor nesta assessoria.',
      relax: () => '',
    },
    paused: {
      group: (n) => `${n} em pausa`,
      reason: () => 'Está em pausa.',
      relax: (n) => `Tirar a pausa no diretório: ${appears(n)}.`,
    },
    unreachable: {
      group: (n) => `${n} sem contato`,
      reason: () => 'Falta sua pessoa de contato ou seu e-mail.',
      relax: (n) => `Anotar contato e e-mail no diretório: ${appears(n)}.`,
    },
    language: {
      group: (n) => `${n} em outro idioma`,
      reason: (d) => `Trabalha em ${list(d.languages)}; o projeto receptor, em ${list(d.asked)}.`,
      relax: (n) => `Buscar interpretação ou anotar outro idioma que os dois falem: ${appears(n)}.`,
    },
    full: {
      group: (n) => `${n} sem lugar`,
      reason: (d) =>
        d.most === 0
          ? 'Por enquanto não pode assessorar ninguém.'
          : `Já assessora ${d.load} de ${d.most} ao mesmo tempo.`,
      relax: (n) => `Esperar que termine outra assessoria, ou aumentar quantas leva ao mesmo tempo: ${appears(n)}.`,
    },
  },
  themes: {
    shared: (entries) =>
      entries.length === 1 ? `Compartilha o tema ${list(entries)}.` : `Compartilha os temas ${list(entries)}.`,
    words: (words) => `Seus temas coincidem em: ${list(words)}.`,
    none: () => 'Não compartilha os temas que se pedem.',
  },
  practice: {
    some: (words) => `O que pode mostrar menciona: ${list(words)}.`,
    none: () => 'O que pode mostrar não menciona o que se quer conhecer.',
    unknown: () => 'Não se anotou quais boas práticas pode mostrar.',
  },
  context: (d) => {
    const parts = [
      ...(d.people.length > 0 ? [`também trabalha com ${list(d.people)}`] : []),
      ...(d.words.length > 0 ? [`sua população coincide em: ${list(d.words)}`] : []),
      ...(d.isSameKind ? ['é o mesmo tipo de instituição'] : []),
      ...(d.country ? [`também está em ${d.country}`] : []),
    ];
    return parts.length > 0 ? capital(`${parts.join('; ')}.`) : 'Do seu contexto não se sabe nada parecido.';
  },
  load: ({ load, most, advised }) => {
    if (most === 0 && load === 0) return 'Por enquanto não pode assessorar ninguém.';
    const before = advised - load;
    const now =
      load === 0 ? `Está livre: pode com ${most} ao mesmo tempo.` : `Assessora ${load} de ${most} ao mesmo tempo.`;
    return `${now} ${before === 0 ? (load === 0 ? 'Aqui ainda não assessorou.' : 'Antes não assessorou aqui.') : `Aqui já assessorou ${times(before)}.`}`;
  },
  sameLanguage: (names) => `Mesmo idioma: ${list(names)}.`,
  together: (titles) => `Já assessorou este projeto em «${titles.join('», «')}».`,
  never: () => 'Nunca estiveram juntos em uma assessoria.',
  preferred: () => 'O projeto receptor pediu que fosse este.',
  otherPreferred: () => 'O projeto receptor pediu outro.',
  isPaused: () => 'Em pausa',
  leftOut: (n, groups) => `${n === 1 ? '1 não aparece' : `${n} não aparecem`}: ${groups.join(', ')}.`,
  unsaid: () =>
    'Ainda não se sabe o que o projeto receptor quer fortalecer. Com a solicitação ou o tema preenchidos, a proposta será melhor.',
  nobodyShares: () => 'Nenhum coincide com os temas nem com o que se quer conhecer. Estes poderiam no restante.',
  emptyDirectory: () => ({
    title: 'Ainda não há projetos no diretório',
    detail: 'Anote os projetos que podem assessorar outros, com seus temas e seu contato. Daí saem as propostas.',
  }),
  unknownParty: (party) => ({
    title: `Falta anotar ${party}`,
    detail: 'Assim se sabe a quem propor, e nunca se propõe ninguém da mesma organização.',
  }),
  nobody: (relax) => ({
    title: 'Nenhum projeto pode agora',
    detail: relax ? `O que mais ajudaria: ${relax}` : 'Acrescente ao diretório projetos de outras organizações.',
  }),
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
