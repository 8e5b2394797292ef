// The best plan for many requests at once: widest coverage first, then the highest total score.
// Exact and deterministic: successive shortest paths with potentials over whole-number costs.
import { fillSeats } from './fill-seats.ts';
import { buildNetwork, type FlowNetwork } from './flow-network.ts';
import type { Assignment, AssignmentProblem } from './problem.ts';
import { findFaults, ProblemFaults } from './problem-faults.ts';
import { readAssignment } from './read-assignment.ts';
import { openSearchSpace } from './shortest-path.ts';

/** A plan together with the network that proves it optimal, which the explanations start from. */
export interface SolvedAssignment {
  readonly problem: AssignmentProblem;
  readonly network: FlowNetwork;
  readonly assignment: Assignment;
}

/** Throws ProblemFaults when the problem contradicts itself. */
export function assign(problem: AssignmentProblem): SolvedAssignment {
  const faults = findFaults(problem);
  if (faults.length > 0) throw new ProblemFaults(faults);
  const network = buildNetwork(problem);
  fillSeats(network, openSearchSpace(network.nodes));
  return { problem, network, assignment: readAssignment(problem, network) };
}
