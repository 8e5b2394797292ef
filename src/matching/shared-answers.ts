// Many requests ask the same of everybody: the same topic, half day, month. What a term or a rule says then is found
// once for all advisors, in a column by the advisor's index, and read from there for every request that agrees.
import type { Fleet } from './facts/fleet.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { allRules } from './rules/all-rules.ts';
import type { SharedBlock } from './rules/rule.ts';
import { FULL_SCORE, type WeighedTerm } from './weigh-terms.ts';

/** Below so many requests of one kind it is quicker to ask for the few people that matter one by one. */
const WORTH_A_COLUMN = 4;

/** What one term gives to everybody. */
export class TermColumn {
  readonly points: Uint8Array;
  /** Before rounding. */
  readonly exact: Float64Array;
  private ranked: { readonly order: Int32Array; readonly start: Int32Array } | undefined;

  constructor(advisors: number) {
    this.points = new Uint8Array(advisors);
    this.exact = new Float64Array(advisors);
  }

  /** Everybody by points: those with p points stand from `start[p]` to `start[p + 1]`. */
  ranks() {
    this.ranked ??= rankByPoints(this.points);
    return this.ranked;
  }
}

function rankByPoints(points: Uint8Array) {
  const start = new Int32Array(FULL_SCORE + 2);
  for (const own of points) start[own + 1] = (start[own + 1] ?? 0) + 1;
  for (let own = 0; own <= FULL_SCORE; own++) start[own + 1] = (start[own + 1] ?? 0) + (start[own] ?? 0);
  const next = start.slice();
  const order = new Int32Array(points.length);
  points.forEach((own, index) => {
    const place = next[own] ?? 0;
    order[place] = index;
    next[own] = place + 1;
  });
  return { order, start };
}

/** The columns of one term. */
export class TermColumns {
  readonly weighed: WeighedTerm;
  private readonly fleet: Fleet;
  private readonly asked = new Map<unknown, number>();
  private readonly made = new Map<unknown, TermColumn>();

  constructor(weighed: WeighedTerm, fleet: Fleet) {
    this.weighed = weighed;
    this.fleet = fleet;
  }

  /** To be told of every request before the first column is asked for. */
  expect(request: RequestFacts): void {
    const key = this.weighed.term.looksAt(request);
    this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
  }

  isWorthwhile(request: RequestFacts): boolean {
    return (this.asked.get(this.weighed.term.looksAt(request)) ?? 0) >= WORTH_A_COLUMN;
  }

  of(request: RequestFacts): TermColumn {
    const { fleet, made } = this;
    const { term, max } = this.weighed;
    const key = term.looksAt(request);
    const known = made.get(key);
    if (known) return known;
    const { advisors } = fleet;
    const column = new TermColumn(advisors.length);
    for (const advisor of advisors) {
      const exact = term.fraction(request, advisor, fleet) * max;
      column.exact[advisor.index] = exact;
      column.points[advisor.index] = Math.round(exact);
    }
    made.set(key, column);
    return column;
  }
}

/** Whom the rules block that can be asked of everybody at once: 1 in the column, for all requests that agree in all of them. */
export class RuleColumns {
  private readonly fleet: Fleet;
  private readonly parts: readonly SharedBlock[] = allRules.flatMap(({ atOnce }) => atOnce ?? []);
  private readonly ofPart = this.parts.map(() => new Map<unknown, Uint8Array>());
  private readonly joined = new Map<string, Uint8Array>();

  constructor(fleet: Fleet) {
    this.fleet = fleet;
  }

  of(request: RequestFacts): Uint8Array {
    const key = this.parts.map((part) => part.looksAt(request)).join('|');
    const known = this.joined.get(key);
    if (known) return known;
    const blocked = new Uint8Array(this.fleet.advisors.length);
    this.parts.forEach((part, at) => {
      const own = this.partOf(part, at, request);
      for (let index = 0; index < blocked.length; index++) blocked[index] = (blocked[index] ?? 0) | (own[index] ?? 0);
    });
    this.joined.set(key, blocked);
    return blocked;
  }

  private partOf(part: SharedBlock, at: number, request: RequestFacts): Uint8Array {
    const made = this.ofPart[at];
    const key = part.looksAt(request);
    const known = made?.get(key);
    if (known) return known;
    const own = Uint8Array.from(this.fleet.advisors, (advisor) => Number(part.blocks(request, advisor, this.fleet)));
    made?.set(key, own);
    return own;
  }
}
