// The directory as the panel shows it: each assistant with how she stands in the assistances.
import type { KeptBetweenCases } from '../../../blocks/programme.ts';
import { assistants } from './directory.ts';
import { assistantFacts } from './facts.ts';

export const listed: KeptBetweenCases = {
  ...assistants,
  standing(kept, cases) {
    const { assistants: words, suggestions } = kept.context.text;
    return new Map(
      assistantFacts(kept, cases).map((one) => [one.row.id, one.row.paused ? suggestions.isPaused() : words.load(one)]),
    );
  },
};
