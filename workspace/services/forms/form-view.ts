// What a form's page shows: pages, questions, choices, messages and prefilled answers, as plain data. No screen here.

import type { World } from '../../engine/world.ts';
import { linearNext, type NextPage, pagesOf, resolveNavigation } from './form-pages.ts';
import type { FormRecord, ItemKind, ItemRecord, ValidationRecord } from './form-record.ts';
import { type FormState, formState } from './form-state.ts';
import { FormStore } from './form-store.ts';
import { type Prefilled, parsePrefilled } from './form-urls.ts';
import { ruleMessage } from './text-rules.ts';

export interface ChoiceView {
  readonly value: string;
  /** Where choosing it leads at the end of the page; absent when it does not decide. */
  readonly goTo?: NextPage;
}

export interface ItemView {
  readonly id: number;
  readonly kind: Exclude<ItemKind, 'PAGE_BREAK'>;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly ChoiceView[];
  readonly otherOption: boolean;
  readonly lower: number;
  readonly upper: number;
  readonly lowerLabel: string;
  readonly upperLabel: string;
  readonly ratingIcon: ItemRecord['ratingIcon'];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly includesYear: boolean;
  readonly validation?: ValidationRecord & { readonly message: string };
}

export interface PageView {
  readonly title: string;
  readonly helpText: string;
  readonly items: readonly ItemView[];
  /** Where the page leads when no chosen choice says otherwise. */
  readonly next: NextPage;
}

export interface FormView {
  readonly formId: string;
  readonly publishedId: string;
  readonly title: string;
  readonly description: string;
  readonly state: FormState;
  readonly confirmationMessage: string;
  readonly collectEmail: boolean;
  readonly limitOneResponse: boolean;
  readonly requireLogin: boolean;
  readonly progressBar: boolean;
  readonly respondAgainLink: boolean;
  readonly responseEdits: boolean;
  readonly pages: readonly PageView[];
  readonly prefilled: Prefilled;
}

const itemView = (
  item: ItemRecord,
  goTo: (choice: ItemRecord['choices'][number]) => NextPage | undefined,
): ItemView => {
  const { kind, goTo: _goTo, validation, choices, ...shown } = item;
  return {
    ...shown,
    kind: kind as ItemView['kind'],
    lower: kind === 'RATING' ? 1 : item.lower,
    choices: choices.map((choice) => {
      const target = goTo(choice);
      return { value: choice.value, ...(target === undefined ? {} : { goTo: target }) };
    }),
    ...(validation ? { validation: { ...validation, message: ruleMessage(validation) } } : {}),
  };
};

const defaultConfirmation = 'Se registró tu respuesta.';

export const formView = (world: World, form: FormRecord, query: string | URLSearchParams = ''): FormView => {
  const pages = pagesOf(form.items);
  const prefilled = parsePrefilled(form, query);
  return {
    formId: form.id,
    publishedId: form.publishedId,
    title: form.title,
    description: form.description,
    state: formState(world, form),
    confirmationMessage: form.confirmationMessage || defaultConfirmation,
    collectEmail: form.collectEmail,
    limitOneResponse: form.limitOneResponse,
    requireLogin: form.requireLogin,
    progressBar: form.progressBar,
    respondAgainLink: form.respondAgainLink,
    responseEdits: form.responseEdits,
    pages: pages.map((page, index) => ({
      title: page.opening?.title ?? '',
      helpText: page.opening?.helpText ?? '',
      items: page.items.map((item) =>
        itemView(item, ({ goTo }) => (goTo ? resolveNavigation(pages, index, goTo) : undefined)),
      ),
      next: linearNext(pages, index),
    })),
    prefilled: edited(world, form, prefilled),
  };
};

/** Editing a response shows its answers. */
const edited = (world: World, form: FormRecord, prefilled: Prefilled): Prefilled => {
  if (prefilled.editResponseId === undefined) return prefilled;
  const response = new FormStore(world).responses(form.id).find(({ id }) => id === prefilled.editResponseId);
  if (!response || !form.responseEdits) return { answers: prefilled.answers };
  return { ...prefilled, answers: response.answers, ...(response.respondent ? { email: response.respondent } : {}) };
};

/** By either id of the form's addresses; undefined when there is no such form. */
export const findFormView = (world: World, id: string, query: string | URLSearchParams = ''): FormView | undefined => {
  const store = new FormStore(world);
  const form = store.find(id) ?? store.findPublished(id);
  return form && formView(world, form, query);
};
