// The mentors of the sample: 18 active and trained, two in training, three candidates, one paused, one retired.
// Their codes follow the order here.
import { firstGeneration } from './first-generation.ts';
import { notActive } from './not-active.ts';
import { secondGeneration } from './second-generation.ts';

export const sampleMentors = { ...firstGeneration, ...secondGeneration, ...notActive } as const;

export type MentorKey = keyof typeof sampleMentors;
