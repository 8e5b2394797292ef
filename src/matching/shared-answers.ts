// Many requests ask the same of everybody: the same topic, half day, month. What a term or a rule says then is found
// once for all advisors, in a column by the advisor's index, and read from there for every request that agrees.
import type { AdvisorFacts, Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { allRules } from './rules/all-rules.ts';
import type { Rule, SharedBlock } from './rules/rule.ts';
import { FULL_SCORE, type WeighedTerm } from './weigh-terms.ts';

/** Below so many requests of one kind it is quicker to ask for the few people that matter one by one. */
const WORTH_A_COLUMN = 4;

/** Everybody by points: those with p points stand from `start[p]` to `start[p + 1]` in `order`. */
export interface PointRanks {
  readonly order: Int32Array;
  readonly start: Int32Array;
}

/** What one term gives to everybody. */
export class TermColumn {
  readonly points: Uint8Array;
  /** Before rounding. */
  readonly exact: Float64Array;
  private ranked: PointRanks | undefined;

  constructor({ term, max }: WeighedTerm, request: RequestFacts, fleet: Fleet) {
    const { advisors } = fleet;
    this.points = new Uint8Array(advisors.length);
    this.exact = new Float64Array(advisors.length);
    const { points, exact } = this;
    if (term.fractions) term.fractions(request, fleet, exact);
    else
      for (let index = 0; index < exact.length; index++)
        exact[index] = term.fraction(request, advisors[index] as AdvisorFacts, fleet);
    for (let index = 0; index < exact.length; index++) {
      const own = (exact[index] as number) * max;
      exact[index] = own;
      points[index] = Math.round(own);
    }
  }

  ranks(): PointRanks {
    this.ranked ??= rankByPoints(this.points);
    return this.ranked;
  }
}

function rankByPoints(points: Uint8Array): PointRanks {
  const start = new Int32Array(FULL_SCORE + 2);
  for (let index = 0; index < points.length; index++) {
    const after = (points[index] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let own = 0; own <= FULL_SCORE; own++) start[own + 1] = (start[own + 1] as number) + (start[own] as number);
  const next = start.slice();
  const order = new Int32Array(points.length);
  for (let index = 0; index < points.length; index++) {
    const own = points[index] as number;
    const place = next[own] as number;
    order[place] = index;
    next[own] = place + 1;
  }
  return { order, start };
}

/** What the term looks at in some requests is the same. */
interface Kind {
  requests: number;
  column: TermColumn | undefined;
}

/** The columns of one term. */
export class TermColumns {
  readonly weighed: WeighedTerm;
  /** Where it stands among the terms of the score. */
  readonly place: number;
  private readonly fleet: Fleet;
  private readonly kinds = new Map<unknown, Kind>();

  constructor(weighed: WeighedTerm, place: number, fleet: Fleet) {
    this.weighed = weighed;
    this.place = place;
    this.fleet = fleet;
  }

  /** To be told of every request before the first column is asked for. */
  expect(request: RequestFacts): void {
    const kind = this.kindOf(request);
    kind.requests++;
  }

  column(request: RequestFacts): TermColumn {
    const kind = this.kindOf(request);
    kind.column ??= new TermColumn(this.weighed, request, this.fleet);
    return kind.column;
  }

  /** Undefined where it would serve too few. */
  columnIfShared(request: RequestFacts): TermColumn | undefined {
    return this.kindOf(request).requests < WORTH_A_COLUMN ? undefined : this.column(request);
  }

  private kindOf(request: RequestFacts): Kind {
    const key = this.weighed.term.looksAt(request);
    const known = this.kinds.get(key);
    if (known) return known;
    const kind: Kind = { requests: 0, column: undefined };
    this.kinds.set(key, kind);
    return kind;
  }
}

/** Whom the rules block that can be asked of everybody at once: 1 in the column, for all requests that agree in all of them. */
export class RuleColumns {
  private readonly fleet: Fleet;
  private readonly parts: readonly SharedBlock[] = allRules.flatMap(({ atOnce }) => atOnce ?? []);
  private readonly ofPart = this.parts.map(() => new Map<unknown, Uint8Array | undefined>());
  private readonly joined = new Map<string, Uint8Array>();
  /** Rules that are not done with their column. */
  private readonly others = allRules.filter(({ atOnce, blocks }) => atOnce?.blocks !== blocks);

  constructor(fleet: Fleet) {
    this.fleet = fleet;
  }

  of(request: RequestFacts): Uint8Array {
    let key = '';
    for (const part of this.parts) key += `${part.looksAt(request)}|`;
    const known = this.joined.get(key);
    if (known) return known;
    const blocked = new Uint8Array(this.fleet.advisors.length);
    this.parts.forEach((part, at) => {
      const own = this.partOf(part, at, request);
      if (own === undefined) return;
      for (let index = 0; index < blocked.length; index++)
        blocked[index] = (blocked[index] as number) | (own[index] as number);
    });
    this.joined.set(key, blocked);
    return blocked;
  }

  /** The other rules, without those that have nothing to say about the request. */
  ofPair(request: RequestFacts): readonly Rule[] {
    return this.others.filter(({ isSilent }) => !isSilent?.(request, this.fleet));
  }

  /** Undefined where it blocks nobody. */
  private partOf(part: SharedBlock, at: number, request: RequestFacts): Uint8Array | undefined {
    const made = this.ofPart[at];
    const key = part.looksAt(request);
    if (made?.has(key)) return made.get(key);
    const own = new Uint8Array(this.fleet.advisors.length);
    let count = 0;
    for (const advisor of this.fleet.advisors) {
      if (!part.blocks(request, advisor, this.fleet)) continue;
      own[advisor.index] = 1;
      count++;
    }
    const blocking = count === 0 ? undefined : own;
    made?.set(key, blocking);
    return blocking;
  }
}
