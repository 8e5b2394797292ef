// What the people served want to learn, counted; and the repertoire of materials.
export const needs = {
  title: 'Needs',
  period: 'Period',
  always: 'All the time',
  lastMonths: (count: number) => `Last ${count} months`,
  area: 'Area',
  allAreas: 'All areas',
  none: 'No answers of the diagnosis yet',
  noneDetail: 'Share the diagnosis form with the areas; its answers are counted here.',
  answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  topics: 'Most wanted topics',
  wanted: (count: number) => (count === 1 ? 'Wanted by 1 person' : `Wanted by ${count} people`),
  levels: 'How much they know',
  formats: 'Format that suits them',
  written: 'Other topics they wrote',
};

export const repertoire = {
  title: 'Repertoire',
  add: 'Add material',
  none: 'No materials yet',
  noneDetail: 'Keep materials by topic here: mentors receive them at the link-up.',
  searchHint: 'Material, topic or author',
  topic: 'Topic',
  allTopics: 'All topics',
  edit: (title: string) => `Edit ${title}`,
  added: 'Material added.',
};

/** What a mentor is handed of it, with the words of the cases. */
export const handedMaterials = {
  searchHint: 'Material, topic or author',
  keep: 'Keep in repertoire',
  kept: (title: string) => `In the repertoire: ${title}`,
  handed: (count: number) => (count === 0 ? 'Materials for the mentor: none' : `Materials for the mentor: ${count}`),
  nothingToHand: 'The repertoire has no materials yet.',
};
