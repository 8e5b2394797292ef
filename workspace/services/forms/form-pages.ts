// The pages of a form and the way through them: page breaks, and choices that lead elsewhere. Pure.
// Reference: https://developers.google.com/apps-script/reference/forms/page-break-item

import type { Answer, FormRecord, ItemRecord, Navigation } from './form-record.ts';

export interface Page {
  /** The page break that opens it; none for the first page. */
  readonly opening: ItemRecord | undefined;
  readonly items: readonly ItemRecord[];
}

/** Index of a page, or the end of the form. */
export type NextPage = number | 'SUBMIT';

export const pagesOf = (items: readonly ItemRecord[]): Page[] => {
  const pages: { opening: ItemRecord | undefined; items: ItemRecord[] }[] = [{ opening: undefined, items: [] }];
  for (const item of items) {
    if (item.kind === 'PAGE_BREAK') pages.push({ opening: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
};

export const resolveNavigation = (pages: readonly Page[], index: number, goTo: Navigation | undefined): NextPage => {
  const following: NextPage = index + 1 < pages.length ? index + 1 : 'SUBMIT';
  switch (goTo?.type) {
    case 'SUBMIT':
      return 'SUBMIT';
    case 'RESTART':
      return 0;
    case 'GO_TO_PAGE': {
      const target = pages.findIndex(({ opening }) => opening?.id === goTo.pageId);
      return target < 0 ? following : target; // the page was deleted
    }
    default:
      return following;
  }
};

/** Where a page leads when no choice says otherwise: the next page break decides. */
export const linearNext = (pages: readonly Page[], index: number): NextPage =>
  resolveNavigation(pages, index, pages[index + 1]?.opening?.goTo);

/** The last answered question of the page whose choice leads somewhere decides. */
export const nextPage = (
  pages: readonly Page[],
  index: number,
  answerOf: (itemId: number) => Answer | undefined,
): NextPage => {
  const items = pages[index]?.items ?? [];
  for (const item of [...items].reverse()) {
    const answer = answerOf(item.id);
    if (typeof answer !== 'string') continue;
    const choice = item.choices.find(({ value }) => value === answer);
    if (choice?.goTo) return resolveNavigation(pages, index, choice.goTo);
  }
  return linearNext(pages, index);
};

/** The pages that somebody with these answers passes, in order. A way that leads in a circle ends there. */
export const pagesPassed = (form: FormRecord, answerOf: (itemId: number) => Answer | undefined): Page[] => {
  const pages = pagesOf(form.items);
  const passed: Page[] = [];
  const seen = new Set<number>();
  let at: NextPage = 0;
  while (at !== 'SUBMIT' && !seen.has(at)) {
    seen.add(at);
    const page: Page | undefined = pages[at];
    if (!page) break;
    passed.push(page);
    at = nextPage(pages, at, answerOf);
  }
  return passed;
};
