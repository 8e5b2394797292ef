// Hoje and search.
export const today = {
  whose: 'Cabe a',
  owners: { all: 'Tudo', coordination: 'Coordenação', area: 'Áreas', advisor: 'Mentoras' },
  nothing: 'Tudo em dia',
  nothingDetail: 'Nada urgente nem para esta semana. Bom momento para olhar o diretório ou os compromissos.',
  nextStep: 'Ir ao próximo passo',
  firstSteps: 'Para começar:',
  reminded: (who: string) => `Lembrete para ${who}.`,
  meetings: 'Reuniões de hoje',
  pending: 'Pendências',
  late: (count: number) => (count === 1 ? '1 atrasada' : `${count} atrasadas`),
  startsIn: (minutes: number) =>
    minutes < 60
      ? `em ${minutes} min`
      : `em ${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`,
  now: 'agora',
  over: 'terminou',
  next: 'a seguir',
  join: 'Entrar',
  held: 'feita',
  openDocument: 'Abrir o documento',
  came: 'participaram',
  women: 'mulheres',
  all: (count: number) => `Ver os ${count}`,
  keys: 'Atalhos de teclado',
  keyList: [
    ['J ou ↓', 'seguinte'],
    ['K ou ↑', 'anterior'],
    ['Enter', 'fazer o que diz o botão, ou abrir o grupo'],
    ['O', 'abrir a ficha'],
    ['?', 'ver ou ocultar esta ajuda'],
  ] as readonly (readonly [string, string])[],
  acted: (done: string, what: string) => `${done}: ${what}.`,
  madeReports: (count: number) =>
    count === 1 ? 'Foi elaborado 1 relatório.' : `Foram elaborados ${count} relatórios.`,
  wrote: (people: number) => (people === 1 ? 'Para 1 pessoa.' : `Para ${people} pessoas.`),
  skipped: (count: number, why: string) =>
    count === 1 ? `A 1 não escrevemos: ${why}` : `A ${count} não escrevemos: ${why}`,
  made: 'Abrir',
  searchHint: 'Código, nome ou tema',
  searchTitle: 'Busque o que precisar',
  searchDetail: 'Por código (S-2026-014), nome, área ou tema.',
  noHits: (query: string) => `Nada com «${query}»`,
  noHitsDetail: 'Tente com menos letras ou com o código.',
  moreHits: (count: number) => `Há mais ${count}; detalhe um pouco mais.`,
};
