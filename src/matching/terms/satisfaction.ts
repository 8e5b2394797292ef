// Satisfaction of the people she served, drawn towards the mean of all while answers are few.
// One on the scale of five is no points, five is all of them; before the first survey there is nothing to count.
import { nothing } from '../facts/request-facts.ts';
import type { Term } from './term.ts';

export const satisfaction: Term = {
  key: 'satisfaction',
  applies: (_request, { surveys }) => surveys > 0,
  looksAt: nothing,
  fraction: (_request, { history }) => Math.min(1, Math.max(0, (history.shrunk - 1) / 4)),
  sentence: (_request, { history }, { words }, fleet) =>
    fleet.surveys === 0
      ? words.satisfaction.noSurveys()
      : history.average === null
        ? words.satisfaction.none({ mean: fleet.meanSatisfaction })
        : words.satisfaction.some({ average: history.average, answers: history.answers }),
};
