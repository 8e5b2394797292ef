// Every term of the score, in the order in which people read them.
// Which of them count for a request, and how much, is in weigh-terms.ts.
import { answers } from './answers.ts';
import { availability } from './availability.ts';
import { continuity } from './continuity.ts';
import { focus } from './focus.ts';
import { groups } from './groups.ts';
import { level } from './level.ts';
import { load } from './load.ts';
import { modality } from './modality.ts';
import { place } from './place.ts';
import { preference } from './preference.ts';
import { priority } from './priority.ts';
import { satisfaction } from './satisfaction.ts';
import type { Term } from './term.ts';
import { topic } from './topic.ts';

export const allTerms: readonly Term[] = [
  topic,
  focus,
  availability,
  satisfaction,
  load,
  answers,
  level,
  modality,
  place,
  groups,
  continuity,
  preference,
  priority,
];
