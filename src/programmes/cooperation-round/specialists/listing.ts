// The directory as the panel shows it: each specialist with how she stands in the rounds.
import type { KeptBetweenCases } from '../../../blocks/programme.ts';
import { specialists } from './directory.ts';
import { specialistFacts } from './facts.ts';

export const listed: KeptBetweenCases = {
  ...specialists,
  standing(kept, rounds) {
    const { specialists: words, suggestions } = kept.context.text;
    return new Map(
      specialistFacts(kept, rounds).map((facts) => [
        facts.row.id,
        facts.row.paused ? suggestions.isPaused() : words.load(facts),
      ]),
    );
  },
};
