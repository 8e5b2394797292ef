// Which setting holds the weight of each term; its label is the name of the term wherever people read it.
import type { settingDefinitions } from '../settings/definitions.ts';
import type { TermKey } from '../views/candidate-view.ts';

export const weightSettings = {
  topic: 'weightTopic',
  availability: 'weightAvailability',
  satisfaction: 'weightSatisfaction',
  load: 'weightLoad',
  answers: 'weightAnswers',
  focus: 'weightFocus',
  level: 'weightLevel',
  modality: 'weightModality',
  place: 'weightPlace',
  groups: 'weightGroups',
  continuity: 'weightContinuity',
  preference: 'weightPreference',
  priority: 'weightPriority',
} as const satisfies Readonly<Record<TermKey, keyof typeof settingDefinitions>>;
