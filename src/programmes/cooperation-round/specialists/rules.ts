// Whom a round cannot invite. The order decides under which rule somebody is listed when several speak against her: first
// what never changes, last what the secretariat can change.
import { plain } from '../../../matching/said.ts';
import type { SuggestionRule } from '../../../matching/suggested.ts';
import type { Text } from '../../../text/text.ts';
import type { Asked } from './asked.ts';
import type { SpecialistFacts } from './facts.ts';

export interface SpecialistRule extends SuggestionRule<Asked, SpecialistFacts> {
  readonly key: keyof Text['specialists']['rules'];
}

export const rules: readonly SpecialistRule[] = [
  { key: 'askingCountry', canRelax: false, blocks: ({ country }, { row }) => plain(row.country) === country },
  { key: 'seated', canRelax: false, blocks: (_, { here }) => here === 'seated' },
  { key: 'declined', canRelax: false, blocks: (_, { here }) => here === 'declined' },
  { key: 'sameCountry', canRelax: false, blocks: ({ taken }, { row }) => taken.has(plain(row.country)) },
  { key: 'paused', canRelax: true, blocks: (_, { row }) => row.paused },
  { key: 'consent', canRelax: true, blocks: (_, { row }) => row.consentOn === '' },
  { key: 'teams', canRelax: true, blocks: (_, { row }) => (row.years ?? 0) === 0 },
  {
    key: 'language',
    canRelax: true,
    blocks: ({ languages }, { row }) =>
      languages.length > 0 && row.languages.length > 0 && !row.languages.some((each) => languages.includes(each)),
  },
  { key: 'full', canRelax: true, blocks: (_, { load, most }) => load >= most },
];
