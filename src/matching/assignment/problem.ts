// What the many-at-once solver is given: requests with seats, advisors with capacities, scored pairs.
// People are indices from 0; whoever calls keeps the table from index to id.

/** Parallel arrays: entry i is the pair (request[i], advisor[i]). */
export interface PairList {
  readonly request: ArrayLike<number>;
  readonly advisor: ArrayLike<number>;
}

export interface ScoredPairs extends PairList {
  /** Finite numbers, higher is better; negative ones are allowed. */
  readonly score: ArrayLike<number>;
}

export interface AssignmentProblem {
  /** People needed by each request, 1 to 4, locked ones included. */
  readonly seats: ArrayLike<number>;
  /** Requests that each advisor can still take, locked ones included; 0 is allowed. */
  readonly capacity: ArrayLike<number>;
  /** The pairs that may be proposed, each once. A pair that is not listed is never proposed. */
  readonly pairs: ScoredPairs;
  /** Among equally wide coverages the requests of higher priority are covered; 0 for all when absent. */
  readonly priority?: ArrayLike<number>;
  readonly forbidden?: PairList;
  /** Pairs already decided. They are kept whatever they score; one that is not among `pairs` counts 0. */
  readonly locked?: PairList;
  /** One label per advisor (country, organisation) as a whole number; a negative one means "no label". */
  readonly groups?: ArrayLike<number>;
  /** 1 for a request that takes at most one person per label, or `true` for all of them. */
  readonly onePerGroup?: true | ArrayLike<number>;
  /** People whom each advisor accompanies already: they count for `loadCost` alone. */
  readonly load?: ArrayLike<number>;
  /** Points that each further request of the same advisor costs over the one before; 0 when absent. */
  readonly loadCost?: number;
  /** When each request runs, in any unit of time: an advisor takes one request at a time. A start of -1 is not known. */
  readonly hours?: { readonly start: ArrayLike<number>; readonly end: ArrayLike<number> };
}

export interface ProposedPair {
  readonly request: number;
  readonly advisor: number;
  readonly score: number;
  readonly locked: boolean;
}

export interface Assignment {
  /** By request, then by advisor. */
  readonly pairs: readonly ProposedPair[];
  /** Sum of the scores, without the cost of load. */
  readonly total: number;
  /** The lowest total of a request: 0 when there is none, or when one has nobody. */
  readonly minimum: number;
  /** Seats that nobody fills. */
  readonly unfilled: number;
  /** `coverage[k]` requests have more than k people. */
  readonly coverage: readonly number[];
  /** Scores were compared as whole multiples of this. */
  readonly precision: number;
}

export const MOST_SEATS = 4;
