// What the plan and every plan after another choice stand on, counted once: the scores, the months, seats and places.
import { sortPairs } from '../assignment/pair-order.ts';
import type { ScoredPairs } from '../assignment/problem.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { type PairScores, scorePairs } from '../score-pairs.ts';
import { engagedWith } from './engagements.ts';
import { type MonthNodes, monthNodes } from './month-nodes.ts';
import { seatsLeft } from './open-requests.ts';
import type { PlanInput } from './plan-problem.ts';

export interface PlanGround {
  readonly nodes: MonthNodes;
  /** The best of each request. */
  readonly scores: PairScores;
  readonly listed: readonly Listed[];
  /** Those of the best who are not taken at that hour, best first. */
  readonly candidates: ScoredPairs;
  /** The same pairs by request and then by node, as the solver wants them: advisors are nodes here. */
  readonly pairs: ScoredPairs;
  readonly seats: readonly number[];
  /** Per node: places left in the month, and people accompanied already. */
  readonly capacity: Int32Array;
  readonly load: Int32Array;
  readonly priority: readonly number[];
  /** Per node; where two people of one organisation may not come. */
  readonly groups: Int32Array | undefined;
  /** Everybody who fits the request, best first; counted when it is first asked for. */
  everybody(request: number): PairScores;
}

/** Who was kept as the best of a request, and the lowest score among these: nobody else has more. */
export interface Listed {
  readonly known: Int32Array;
  readonly least: number;
}

export function openGround(input: PlanInput): PlanGround {
  const { requests, fleet } = input;
  const nodes = monthNodes(input);
  const scores = scorePairs(requests, fleet);
  const candidates = freeCandidates(input, scores);
  const everybody = new Map<number, PairScores>();
  return {
    nodes,
    scores,
    listed: listedOf(scores, requests.length),
    everybody(request) {
      const facts = requests[request] as RequestFacts;
      const all = everybody.get(request) ?? scorePairs([facts], fleet, fleet.advisors.length);
      everybody.set(request, all);
      return all;
    },
    candidates,
    pairs: byNode(candidates, requests.length, nodes),
    seats: requests.map(seatsLeft),
    ...placesOf(input, nodes),
    priority: requests.map(({ row }) => (row.priorityPopulation ? 1 : 0)),
    groups: fleet.policy.onePerOrganisation
      ? Int32Array.from({ length: nodes.count }, (_, node) => fleet.advisors[nodes.advisorOf(node)]?.organisation ?? -1)
      : undefined,
  };
}

function freeCandidates({ requests, engagements }: PlanInput, scores: PairScores): ScoredPairs {
  if (engagements.size === 0) return scores;
  const request: number[] = [];
  const advisor: number[] = [];
  const score: number[] = [];
  for (let at = 0; at < scores.request.length; at++) {
    const row = scores.request[at] as number;
    const index = scores.advisor[at] as number;
    if (engagedWith(requests[row] as RequestFacts, index, engagements) !== '') continue;
    request.push(row);
    advisor.push(index);
    score.push(scores.score[at] as number);
  }
  return { request, advisor, score };
}

function listedOf({ request, advisor, score }: PairScores, requests: number): readonly Listed[] {
  const listed: Listed[] = [];
  let from = 0;
  for (let row = 0; row < requests; row++) {
    let until = from;
    while (request[until] === row) until++;
    listed.push({ known: advisor.subarray(from, until), least: from === until ? 0 : (score[until - 1] as number) });
    from = until;
  }
  return listed;
}

function byNode({ request, advisor, score }: ScoredPairs, requests: number, nodes: MonthNodes): ScoredPairs {
  const node = new Int32Array(request.length);
  for (let at = 0; at < node.length; at++) node[at] = nodes.nodeOf(request[at] as number, advisor[at] as number);
  return sortPairs({ request, advisor: node, score }, requests, nodes.count);
}

function placesOf({ fleet, requests }: PlanInput, nodes: MonthNodes): Pick<PlanGround, 'capacity' | 'load'> {
  const capacity = new Int32Array(nodes.count);
  const load = new Int32Array(nodes.count);
  const seen = new Set<number>();
  requests.forEach(({ month }, row) => {
    if (seen.has(month)) return;
    seen.add(month);
    for (const { index, capacity: places, load: carried } of fleet.advisors) {
      const node = nodes.nodeOf(row, index);
      const already = carried.size === 0 ? 0 : (carried.get(month) ?? 0);
      load[node] = already;
      capacity[node] = Math.max(0, places - already);
    }
  });
  return { capacity, load };
}
