// The addresses of forms, and prefilled answers written into and read from them.
// Reference: https://developers.google.com/apps-script/reference/forms/form-response#toprefilledurl

import type { Answer, FormRecord, ItemRecord } from './form-record.ts';
import { isQuestion } from './form-record.ts';

const base = 'https://docs.google.com/forms/d';

export const editUrl = (form: FormRecord): string => `${base}/${form.id}/edit`;
export const publishedUrl = (form: FormRecord): string => `${base}/e/${form.publishedId}/viewform`;
export const summaryUrl = (form: FormRecord): string => `${base}/e/${form.publishedId}/viewanalytics`;
export const editResponseUrl = (form: FormRecord, responseId: string): string =>
  `${publishedUrl(form)}?edit2=${encodeURIComponent(responseId)}`;

/** What an address of a form says about which form it means. */
export const parseFormUrl = (url: string): { id: string } | { publishedId: string } | undefined => {
  const match = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/d\/(e\/)?([\w-]+)/.exec(url);
  if (!match?.[2]) return undefined;
  return match[1] ? { publishedId: match[2] } : { id: match[2] };
};

const otherOption = '__other_option__';

const rowKey = (item: ItemRecord, row: number): string => `entry.${item.id}.${row}`;

const pairsOf = (item: ItemRecord, answer: Answer): [string, string][] => {
  const key = `entry.${item.id}`;
  if (item.kind === 'GRID' || item.kind === 'CHECKBOX_GRID') {
    return item.rows.flatMap((_, row) => {
      const value = (answer as readonly (string | readonly string[] | null)[])[row] ?? [];
      return (typeof value === 'string' ? [value] : value).map((each): [string, string] => [rowKey(item, row), each]);
    });
  }
  const values = typeof answer === 'string' ? [answer] : (answer as readonly string[]);
  const offersOther = item.otherOption && (item.kind === 'MULTIPLE_CHOICE' || item.kind === 'CHECKBOX');
  return values.flatMap((value): [string, string][] => {
    if (!offersOther || item.choices.some((choice) => choice.value === value)) return [[key, value]];
    return [
      [key, otherOption],
      [`${key}.other_option_response`, value],
    ];
  });
};

/** The address of the form with these answers filled in. */
export const prefilledUrl = (form: FormRecord, answers: Readonly<Record<string, Answer>>): string => {
  const pairs = form.items.filter(isQuestion).flatMap((item) => {
    const answer = answers[item.id];
    return answer === undefined ? [] : pairsOf(item, answer);
  });
  const query = pairs.map(([key, value]) => `&${key}=${encodeURIComponent(value).replaceAll('%20', '+')}`).join('');
  return `${publishedUrl(form)}?usp=pp_url${query}`;
};

export interface Prefilled {
  /** By item id; not checked. */
  readonly answers: Record<string, Answer>;
  readonly email?: string;
  /** Of a response that is being edited. */
  readonly editResponseId?: string;
}

const readItem = (item: ItemRecord, query: URLSearchParams): Answer | undefined => {
  const key = `entry.${item.id}`;
  if (item.kind === 'GRID') {
    const rows = item.rows.map((_, row) => query.get(rowKey(item, row)));
    return rows.some((value) => value !== null) ? rows : undefined;
  }
  if (item.kind === 'CHECKBOX_GRID') {
    const rows = item.rows.map((_, row) => query.getAll(rowKey(item, row)));
    return rows.some((values) => values.length > 0)
      ? rows.map((values) => (values.length > 0 ? values : null))
      : undefined;
  }
  const other = query.get(`${key}.other_option_response`);
  const values = query
    .getAll(key)
    .map((value) => (value === otherOption ? other : value))
    .filter((value) => value !== null);
  if (values.length === 0) return undefined;
  return item.kind === 'CHECKBOX' ? values : (values[0] ?? '');
};

/** Reads the query of a prefilled address (`entry.<item id>=…`, grids `entry.<item id>.<row>`). */
export const parsePrefilled = (form: FormRecord, query: string | URLSearchParams): Prefilled => {
  const parameters = new URLSearchParams(query);
  const answers: Record<string, Answer> = {};
  for (const item of form.items.filter(isQuestion)) {
    const answer = readItem(item, parameters);
    if (answer !== undefined) answers[item.id] = answer;
  }
  const email = parameters.get('emailAddress');
  const edited = parameters.get('edit2');
  return { answers, ...(email ? { email } : {}), ...(edited ? { editResponseId: edited } : {}) };
};
