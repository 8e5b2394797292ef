// Hoy and search.
export const today = {
  whose: 'Le toca a',
  owners: { all: 'Todo', coordination: 'Coordinación', area: 'Áreas', advisor: 'Mentoras' },
  nothing: 'Todo al día',
  nothingDetail: 'No hay nada urgente ni para esta semana. Buen momento para revisar el directorio o los compromisos.',
  nextStep: 'Ir al siguiente paso',
  firstSteps: 'Para empezar:',
  reminded: 'Recordatorio enviado.',
  searchHint: 'Código, nombre o tema',
  searchTitle: 'Busque lo que necesite',
  searchDetail: 'Por código (S-2026-014), nombre, área o tema.',
  noHits: (query: string) => `Nada con «${query}»`,
  noHitsDetail: 'Pruebe con menos letras o con el código.',
  moreHits: (count: number) => `Hay ${count} más; escriba algo más preciso.`,
};
