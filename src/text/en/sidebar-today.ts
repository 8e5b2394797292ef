// Today and search.
export const today = {
  whose: 'Owed by',
  owners: { all: 'All', coordination: 'Coordination', area: 'Areas', advisor: 'Mentors' },
  nothing: 'All up to date',
  nothingDetail: 'Nothing is urgent or due this week. A good moment to look through the directory or the commitments.',
  nextStep: 'Go to the next step',
  firstSteps: 'To begin:',
  reminded: 'Reminder sent.',
  searchHint: 'Code, name or topic',
  searchTitle: 'Search for anything',
  searchDetail: 'By code (S-2026-014), name, area or topic.',
  noHits: (query: string) => `Nothing with “${query}”`,
  noHitsDetail: 'Try fewer letters, or the code.',
  moreHits: (count: number) => `There are ${count} more; be more precise.`,
};
