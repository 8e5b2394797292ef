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
    silenceDays: settings.silenceDays ?? 0,
    weights: {
      topic: settings.weightTopic ?? 0,
      availability: settings.weightAvailability ?? 0,
      satisfaction: settings.weightSatisfaction ?? 0,
      load: settings.weightLoad ?? 0,
      answers: settings.weightAnswers ?? 0,
      focus: settings.weightFocus ?? 0,
      level: settings.weightLevel ?? 0,
      modality: settings.weightModality ?? 0,
      place: settings.weightPlace ?? 0,
      groups: settings.weightGroups ?? 0,
      continuity: settings.weightContinuity ?? 0,
      preference: settings.weightPreference ?? 0,
      priority: settings.weightPriority ?? 0,
    },
  };
}
