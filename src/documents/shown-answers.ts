// Which survey answers a report may add up beside the averages of its parts, so that no part left out can be worked out.
// Rounded averages of a whole and of all its parts but one would tell that one.
import { MIN_ANSWERS } from '../figures/surveys.ts';
import type { RecipientSurvey } from '../tables/recipient-surveys.ts';
import type { Session } from '../tables/sessions.ts';

export function answersTo(
  sessions: readonly Pick<Session, 'id'>[],
  answers: readonly RecipientSurvey[],
): readonly RecipientSurvey[] {
  return answers.filter((row) => sessions.some(({ id }) => id === row.session));
}

/**
 * The answers of several advisories, each shown with its own average from three answers on. When the advisories without
 * an average hold fewer than three answers in all, those answers are left out.
 */
export function withoutRest(groups: readonly (readonly RecipientSurvey[])[]): readonly RecipientSurvey[] {
  const shown = groups.filter((group) => group.length >= MIN_ANSWERS).flat();
  const all = groups.flat();
  return shown.length > 0 && all.length - shown.length < MIN_ANSWERS ? shown : all;
}
