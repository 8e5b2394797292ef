// The needs of the people served, counted, beside the mentors who could answer them.

export interface Count {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface NeedsSummary {
  readonly answers: number;
  /** Areas with answers in the period, whatever area is shown. */
  readonly areas: readonly Count[];
  /** Most wanted first, with the mentors who could begin today. */
  readonly topics: readonly (Count & { readonly mentors: number })[];
  readonly levels: readonly Count[];
  readonly formats: readonly Count[];
  /** Topics written by hand that are not in the catalogue. */
  readonly written: readonly Count[];
}
