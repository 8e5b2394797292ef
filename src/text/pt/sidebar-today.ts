// Hoje and search.
export const today = {
  whose: 'Cabe a',
  owners: { all: 'Tudo', coordination: 'Coordenação', area: 'Áreas', advisor: 'Mentoras' },
  nothing: 'Tudo em dia',
  nothingDetail: 'Nada urgente nem para esta semana. Bom momento para olhar o diretório ou os compromissos.',
  nextStep: 'Ir ao próximo passo',
  firstSteps: 'Para começar:',
  reminded: 'Lembrete enviado.',
  searchHint: 'Código, nome ou tema',
  searchTitle: 'Busque o que precisar',
  searchDetail: 'Por código (S-2026-014), nome, área ou tema.',
  noHits: (query: string) => `Nada com «${query}»`,
  noHitsDetail: 'Tente com menos letras ou com o código.',
  moreHits: (count: number) => `Há mais ${count}; detalhe um pouco mais.`,
};
