// The directory as the panel shows it: each project with how it stands in the advisories.
import type { KeptBetweenCases } from '../../../blocks/programme.ts';
import { projects } from './directory.ts';
import { projectFacts } from './facts.ts';

export const directory: KeptBetweenCases = {
  ...projects,
  standing(kept, cases) {
    const words = kept.context.text.suggestions;
    return new Map(
      projectFacts(kept, cases).map((facts) => [facts.row.id, facts.row.paused ? words.isPaused() : words.load(facts)]),
    );
  },
};
