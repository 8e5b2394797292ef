// The forms that people may share, as the panel shows them: their links, ready texts, and for whom.
// With an area, its name is chosen in the link already.
import type { ReadyText } from './request-view.ts';

export interface SharedForm {
  readonly key: string;
  readonly title: string;
  /** Who answers it, and what comes of it. */
  readonly about: string;
  /** '' while the form does not exist. */
  readonly url: string;
  readonly message: ReadyText;
  /** Whether it can be mailed to the contact of an area. */
  readonly forAreas: boolean;
}

export interface FormArea {
  readonly id: string;
  readonly name: string;
  readonly contactName: string;
  /** Whether there is an address to write to. */
  readonly reachable: boolean;
}

/** What could not be received of a form's answers, and whether the form itself cannot be opened. */
export interface FormTrouble {
  readonly form: string;
  readonly title: string;
  readonly lost: readonly { readonly on: string; readonly what: string }[];
  /** '' when it can be opened. */
  readonly broken: string;
  /** Where its answers are read; '' when there is no form. */
  readonly responsesUrl: string;
}

export interface SharedForms {
  readonly troubles: readonly FormTrouble[];
  readonly items: readonly SharedForm[];
  /** Active areas, by name. */
  readonly areas: readonly FormArea[];
}
