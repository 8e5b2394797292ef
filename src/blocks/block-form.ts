// The form that a block brings along: what it asks, and what an answer changes in the cases of its programme.
// Installed, shared and pulled like any other form, once the programme is switched on.
import type { LocalDate } from '../calendar/local-date.ts';
import type { Context } from '../define/context.ts';
import type { Answer, Questions } from '../define/define-form.ts';
import type { Outcome } from '../define/define-operation.ts';
import type { Change } from '../define/records.ts';
import type { Translated } from '../text/language.ts';
import type { Dossier } from './dossier.ts';

/** The cases of one programme, as an answer finds them. */
export interface FormCases {
  readonly context: Context;
  readonly all: readonly Dossier[];
  find(id: string): Dossier | undefined;
  /** Another case: empty as yet, and the change that opens it. */
  open(title: string, openedOn: LocalDate): { readonly dossier: Dossier; readonly change: Change };
}

export interface BlockForm {
  readonly title: Translated;
  readonly description: Translated;
  readonly confirmation: Translated;
  readonly questions: Questions;
  /** Who answers it and what comes of it, where one link serves everybody; a form of single cases has none. */
  readonly shared?: Translated;
  /** Pure: what an answer changes. */
  receive(answer: Answer<Questions>, cases: FormCases): Outcome<void>;
}

/** Key of the form of a block: of its row in `forms`, and for `context.formLink`. */
export function formKeyOf(programme: string, block: string): string {
  return `${programme}/${block}`;
}
