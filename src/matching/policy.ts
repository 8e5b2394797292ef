// What a programme decides about matching: its rules and the weight of each term.
// The mentoring programme takes its weights from the settings sheet.
import type { Settings } from '../settings/settings.ts';
import type { TermKey } from '../views/candidate-view.ts';

export interface MatchingPolicy {
  readonly trainingRequired: boolean;
  /** Nobody advises herself; where told, neither anybody of the requesting organisation. */
  readonly conflictOfInterest: 'samePerson' | 'sameOrganisation';
  /** A panel takes at most one person of each organisation. */
  readonly onePerOrganisation: boolean;
  /** For so many days a silence counts for other requests; 0 for none. */
  readonly silenceDays: number;
  readonly weights: Readonly<Record<TermKey, number>>;
}

export function mentoringPolicy(settings: Settings): MatchingPolicy {
  return {
    trainingRequired: settings.trainingRequired,
    conflictOfInterest: 'samePerson',
    onePerOrganisation: false,
    silenceDays: settings.silenceDays,
    weights: {
      topic: settings.weightTopic,
      availability: settings.weightAvailability,
      satisfaction: settings.weightSatisfaction,
      load: settings.weightLoad,
      answers: settings.weightAnswers,
      focus: settings.weightFocus,
      level: settings.weightLevel,
      modality: settings.weightModality,
      place: settings.weightPlace,
      groups: settings.weightGroups,
      continuity: settings.weightContinuity,
      preference: settings.weightPreference,
      priority: settings.weightPriority,
    },
  };
}
