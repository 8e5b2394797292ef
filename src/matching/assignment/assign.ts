// The best plan for many requests at once: widest coverage first, then the highest total score, nobody in two places
// at one hour. Exact and deterministic: successive shortest paths with potentials over whole-number costs.
import { branchOnHours } from './branch-hours.ts';
import { type Decisions, openDecidedNetwork, UNDECIDED } from './decisions.ts';
import { fillSeats } from './fill-seats.ts';
import { buildNetwork, type FlowNetwork } from './flow-network.ts';
import { inPairOrder } from './pair-order.ts';
import type { Assignment, AssignmentProblem } from './problem.ts';
import { findFaults, ProblemFaults, surveyOf } from './problem-faults.ts';
import { readAssignment } from './read-assignment.ts';
import { openSearchSpace } from './shortest-path.ts';

/** A plan together with the network that proves it optimal, which the explanations start from. */
export interface SolvedAssignment {
  /** With its pairs in order. */
  readonly problem: AssignmentProblem;
  readonly network: FlowNetwork;
  readonly assignment: Assignment;
  /** Pairs that gave way to others at the same hour. */
  readonly decisions: Decisions;
  /** Whether no plan is better; false only where the clashes of hours were too many to try them all. */
  readonly proven: boolean;
}

/** Throws ProblemFaults when the problem contradicts itself. */
export function assign(given: AssignmentProblem): SolvedAssignment {
  const survey = surveyOf(given);
  const faults = findFaults(given, survey);
  if (faults.length > 0) throw new ProblemFaults(faults);
  const problem = inPairOrder(given, survey);
  const network = buildNetwork(problem, survey);
  if (network.hours === undefined) {
    fillSeats(network, openSearchSpace(network.nodes));
    const assignment = readAssignment(problem, network);
    return { problem, network, assignment, decisions: UNDECIDED, proven: true };
  }
  const decided = openDecidedNetwork(problem, network);
  fillSeats(network, decided.space);
  const { decisions, proven } = branchOnHours(decided);
  return { problem, network, assignment: readAssignment(problem, network), decisions, proven };
}
