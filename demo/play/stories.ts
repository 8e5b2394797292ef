// The stories that the demo can play, by programme. One without a story works all the same.
import type { ProgrammeKey } from '../../src/programmes/programme-names.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { playCooperationRound } from '../cooperation-round/story.ts';
import { playLearningWorkshop } from '../learning-workshop/story.ts';
import { playPeerAdvisory } from '../peer-advisory/story.ts';
import { playStory } from '../story.ts';
import { playTechnicalAssistance } from '../technical-assistance/story.ts';

type Play = (site: Workspace, tell: (words: string, number: number) => void) => void;

export const stories = {
  mentoring: (site, tell) => void playStory(site, tell),
  'peer-advisory': playPeerAdvisory,
  'cooperation-round': playCooperationRound,
  'technical-assistance': playTechnicalAssistance,
  'learning-workshop': playLearningWorkshop,
} as const satisfies Partial<Record<ProgrammeKey, Play>>;

export type StoryKey = keyof typeof stories;
export const storyKeys = Object.keys(stories) as StoryKey[];

export function hasStory(programme: string): programme is StoryKey {
  return programme in stories;
}
