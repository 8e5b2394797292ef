// Forms as the page shows them and answers as it sends them. Types only.

export interface FormSummary {
  readonly id: string;
  readonly publishedId: string;
  readonly title: string;
  readonly responses: number;
  readonly open: boolean;
  /** Why it takes no answers. */
  readonly message: string;
}

/** Index of a page, or the end of the form. */
export type NextPage = number | 'SUBMIT';

/** An answer by question id: a text, the chosen ones, or per grid row the chosen column or columns. */
export type FormAnswer = string | readonly (string | null)[] | readonly (readonly string[] | null)[];

export interface FormItem {
  readonly id: number;
  readonly kind:
    | 'TEXT'
    | 'PARAGRAPH_TEXT'
    | 'MULTIPLE_CHOICE'
    | 'CHECKBOX'
    | 'LIST'
    | 'SCALE'
    | 'RATING'
    | 'GRID'
    | 'CHECKBOX_GRID'
    | 'DATE'
    | 'DATETIME'
    | 'TIME'
    | 'DURATION'
    | 'SECTION_HEADER';
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly goTo?: NextPage }[];
  readonly otherOption: boolean;
  readonly lower: number;
  readonly upper: number;
  readonly lowerLabel: string;
  readonly upperLabel: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly includesYear: boolean;
  readonly validation?: { readonly rule: string; readonly message: string };
}

/** A form as its page shows it; the server takes it from the Forms service. */
export interface FormView {
  readonly formId: string;
  readonly publishedId: string;
  readonly title: string;
  readonly description: string;
  readonly state: { readonly open: true } | { readonly open: false; readonly reason: string; readonly message: string };
  readonly confirmationMessage: string;
  readonly collectEmail: boolean;
  readonly progressBar: boolean;
  readonly respondAgainLink: boolean;
  readonly pages: readonly {
    readonly title: string;
    readonly helpText: string;
    readonly items: readonly FormItem[];
    readonly next: NextPage;
  }[];
  readonly prefilled: {
    readonly answers: Readonly<Record<string, FormAnswer>>;
    readonly email?: string;
    readonly editResponseId?: string;
  };
}

export interface FormDetail extends FormView {
  readonly responses: readonly {
    readonly at: number;
    readonly respondent: string;
    readonly answers: Readonly<Record<string, string>>;
  }[];
  /** Local address of the tab that receives the answers. */
  readonly sheetHref: string | null;
}

export interface FormSubmit {
  readonly answers: Readonly<Record<string, FormAnswer>>;
  readonly email: string;
  readonly editResponseId?: string;
}

export type FormResult =
  | { readonly ok: true }
  /** Messages by question id; the key `email` is the respondent's address. */
  | { readonly ok: false; readonly message: string; readonly errors: Readonly<Record<string, string>> };
