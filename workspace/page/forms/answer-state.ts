// Answers while a form is being filled in, and the way through its pages. Pure.
import type { FormAnswer, FormView, NextPage } from '../../server/form-api.ts';

export type AnswerMap = Readonly<Record<string, FormAnswer>>;

export function nextPage(form: FormView, page: number, answers: AnswerMap): NextPage {
  const here = form.pages[page];
  if (!here) return 'SUBMIT';
  for (const item of [...here.items].reverse()) {
    const answer = answers[item.id];
    const choice = item.choices.find(({ value }) => value === answer);
    if (choice?.goTo !== undefined) return choice.goTo;
  }
  return here.next;
}

export function textOf(answer: FormAnswer | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

export function listOf(answer: FormAnswer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (typeof answer === 'string') return answer === '' ? [] : [answer];
  return answer.filter((one): one is string => typeof one === 'string');
}

/** Chosen columns by row. */
export function rowsOf(answer: FormAnswer | undefined, count: number): readonly (readonly string[])[] {
  const given = Array.isArray(answer) ? (answer as readonly (string | null | readonly string[])[]) : [];
  return Array.from({ length: count }, (_, row) => {
    const value = given[row];
    if (value === null || value === undefined || value === '') return [];
    return typeof value === 'string' ? [value] : value;
  });
}
