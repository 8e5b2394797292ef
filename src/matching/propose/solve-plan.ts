// The plan for all requests: the best candidates of each, solved together, nobody in two places at one hour.
// Whoever is not among the best of a request is looked at as soon as she could make the plan better: nothing is missed.
import { assign, type SolvedAssignment } from '../assignment/assign.ts';
import { assignFairly, type FairAssignment } from '../assignment/fair-assign.ts';
import type { Assignment, ScoredPairs } from '../assignment/problem.ts';
import type { MonthNodes } from './month-nodes.ts';
import { openGround, type PlanGround } from './plan-ground.ts';
import { candidatePairs, type PlanInput, planProblem } from './plan-problem.ts';
import { pairsWorthAdding } from './wider-candidates.ts';

export interface Plan {
  readonly input: PlanInput;
  /** What does not depend on what was decided by hand. */
  readonly ground: PlanGround;
  readonly nodes: MonthNodes;
  readonly candidates: ScoredPairs;
  /** The plan with the best total. */
  readonly solved: SolvedAssignment;
  /** What was found out about the request that gets least; only where the plan is to be fair. */
  readonly fair: FairAssignment | undefined;
  /** What is proposed: the plan with the best total, or the fair one. */
  readonly assignment: Assignment;
}

/** `ground` spares counting it again for another choice of pairs. */
export function solvePlan(input: PlanInput, ground = openGround(input)): Plan {
  let candidates = candidatePairs(input, ground);
  let solved = assign(planProblem(input, candidates, ground));
  for (;;) {
    const wider = pairsWorthAdding(input, ground, candidates, solved);
    if (wider === undefined) break;
    candidates = wider;
    solved = assign(planProblem(input, candidates, ground));
  }
  const fair = input.fair ? assignFairly(solved.problem) : undefined;
  return {
    input,
    ground,
    nodes: ground.nodes,
    candidates,
    solved,
    fair,
    assignment: fair?.assignment ?? solved.assignment,
  };
}
