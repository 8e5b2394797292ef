// What the past of the workbook says about each criterion: figures of groups, never of one case, and weights proposed.
// The screen has the words for each criterion.
import type { TermKey } from './candidate-view.ts';

export interface PastGroups {
  /** Mean score from 1 to 5, or invitations accepted, of the cases in which the person fitted, and of the others. */
  readonly fitting: { readonly cases: number; readonly value: number };
  readonly other: { readonly cases: number; readonly value: number };
  /** Whether the difference is hardly chance. */
  readonly isClear: boolean;
}

export interface PastCriterion {
  readonly term: TermKey;
  readonly setting: string;
  readonly label: string;
  /** null with too few cases on either side. */
  readonly satisfaction: PastGroups | null;
  readonly invitations: PastGroups | null;
  readonly weight: number;
  /** null where today's weight stays. */
  readonly proposed: number | null;
  /** Whether people were more content where answers were worse, or the other way round. */
  readonly isMixed: boolean;
}

export interface LearningView {
  /** Advisories with surveys, and invitations accepted or declined: the latest, `most` of each. */
  readonly advisories: number;
  readonly invitations: number;
  readonly most: number;
  /** Cases that a comparison needs. */
  readonly needed: number;
  /** Those of which anything can be said, the clear ones first. */
  readonly criteria: readonly PastCriterion[];
}
