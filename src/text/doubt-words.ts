// What the sentence about a doubt is made of, already as people read it.
// Values that a doubt does not need are ''.
export interface DoubtWords {
  readonly field: string;
  readonly value: string;
  /** What was expected, or the most that is usual. */
  readonly usual: string;
  readonly least: string;
}
