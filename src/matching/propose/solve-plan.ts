// The plan for all requests: the best candidates of each, solved together, nobody in two places at one hour.
// Whoever is not among the best of a request is looked at as soon as she could make the plan better: nothing is missed.
import { assign, type SolvedAssignment } from '../assignment/assign.ts';
import { assignFairly, type FairAssignment } from '../assignment/fair-assign.ts';
import type { Assignment, ScoredPairs } from '../assignment/problem.ts';
import { type PairScores, scorePairs } from '../score-pairs.ts';
import { candidatePairs, type MonthNodes, monthNodes, type PlanInput, planProblem } from './plan-problem.ts';
import { pairsWorthAdding } from './wider-candidates.ts';

export interface Plan {
  readonly input: PlanInput;
  readonly nodes: MonthNodes;
  /** The best of each request, before anything was decided by hand. */
  readonly scores: PairScores;
  readonly candidates: ScoredPairs;
  /** The plan with the best total. */
  readonly solved: SolvedAssignment;
  /** What was found out about the request that gets least; only where the plan is to be fair. */
  readonly fair: FairAssignment | undefined;
  /** What is proposed: the plan with the best total, or the fair one. */
  readonly assignment: Assignment;
}

/** `scores` spares counting them again for another choice of pairs. */
export function solvePlan(input: PlanInput, scores = scorePairs(input.requests, input.fleet)): Plan {
  const nodes = monthNodes(input);
  let candidates = candidatePairs(input, scores);
  let solved = assign(planProblem(input, candidates, nodes));
  for (;;) {
    const wider = pairsWorthAdding(input, scores, candidates, nodes, solved);
    if (wider === undefined) break;
    candidates = wider;
    solved = assign(planProblem(input, candidates, nodes));
  }
  const fair = input.fair ? assignFairly(solved.problem) : undefined;
  return { input, nodes, scores, candidates, solved, fair, assignment: fair?.assignment ?? solved.assignment };
}
