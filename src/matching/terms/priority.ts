// Priority populations: closeness to the community, a language of theirs, training in gender perspective.
// Counts only for requests marked so.
import { type AdvisorFacts, languageKeys } from '../facts/fleet.ts';
import { bitsOf } from '../facts/moments.ts';
import { nothing } from '../facts/request-facts.ts';
import type { Term } from './term.ts';

const theirLanguages = bitsOf(['indigenous', 'sign'], languageKeys);

export const priority: Term = {
  key: 'priority',
  applies: ({ row }) => row.priorityPopulation,
  looksAt: nothing,
  fraction(_request, advisor) {
    const { leader, language, gender } = closeness(advisor);
    return (leader ? 0.4 : 0) + (language ? 0.4 : 0) + (gender ? 0.2 : 0);
  },
  sentence: (_request, advisor, { words }) => words.priority(closeness(advisor)),
};

function closeness({ row, languages }: AdvisorFacts) {
  return {
    leader: row.channel === 'communityLeader',
    language: (languages & theirLanguages) !== 0,
    gender: row.genderTraining,
  };
}
