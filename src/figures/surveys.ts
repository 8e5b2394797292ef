// What participants said, told so that nobody can be recognised: averages and comments only from three answers on.
// Comments lose addresses and telephones and stand once each in alphabetical order, so that their order tells nothing.
import { type RecipientSurvey, recipientSurveys } from '../tables/recipient-surveys.ts';
import { onceEach, withoutTraces } from './comments.ts';

export const MIN_ANSWERS = 3;
const MAX_COMMENTS = 20;

export const surveyQuestions = ['useful', 'clear', 'mentor', 'welcome'] as const;
export type SurveyQuestion = (typeof surveyQuestions)[number];

/** The average of one person's answers, times one hundred: what sessions and advisories add up. */
export function surveyPoints(answers: Readonly<Record<SurveyQuestion, number | null>>): number {
  const given = surveyQuestions.map((question) => answers[question]).filter((value) => value !== null);
  if (given.length === 0) return 0;
  return Math.round((given.reduce((sum, value) => sum + value, 0) / given.length) * 100);
}

export interface SurveyFigures {
  readonly answers: number;
  /** 1 to 5; null with fewer than three answers. */
  readonly average: number | null;
  readonly questions: readonly {
    readonly key: SurveyQuestion;
    readonly average: number;
    readonly answers: number;
  }[];
  readonly comments: readonly string[];
  readonly liked: readonly string[];
  readonly improve: readonly string[];
}

export function surveyFigures(rows: readonly RecipientSurvey[]): SurveyFigures {
  const hidden = rows.length < MIN_ANSWERS;
  if (hidden) return { answers: rows.length, average: null, questions: [], comments: [], liked: [], improve: [] };
  const average = rows.reduce((sum, row) => sum + surveyPoints(row), 0) / rows.length / 100;
  return {
    answers: rows.length,
    average: Math.round(average * 100) / 100,
    questions: surveyQuestions.flatMap((key) => {
      const given = rows.map((row) => row[key]).filter((value) => value !== null);
      if (given.length < MIN_ANSWERS) return [];
      const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
      return [{ key, average: Math.round(mean * 100) / 100, answers: given.length }];
    }),
    comments: told(rows.flatMap((row) => [row.liked, row.improve])),
    liked: told(rows.map((row) => row.liked)),
    improve: told(rows.map((row) => row.improve)),
  };
}

function told(comments: readonly string[]): readonly string[] {
  return onceEach(comments.map(withoutTraces)).sort().slice(0, MAX_COMMENTS);
}

export function questionLabel(key: SurveyQuestion) {
  return recipientSurveys.columns[key].label;
}
