// What was proven about the plan, in a sentence: nobody is told that there is nothing better unless that is known.
// The usual case, the best total with proof, needs no words.
import type { Text } from '../../text/text.ts';
import { MOST_CANDIDATES } from '../score-pairs.ts';
import { seatsLeft } from './open-requests.ts';
import type { Plan } from './solve-plan.ts';

export function proofOf(plan: Plan, words: Text['proposals']): string {
  const { solved, fair, assignment } = plan;
  if (assignment.pairs.length === 0) return '';
  if (fair === undefined) return solved.proven ? '' : words.proof.plain();
  const points = Math.round(fair.floor);
  if (!fair.floorProven || !knowsAll(plan, fair.floor)) return words.proof.open({ points });
  return fair.totalProven ? words.proof.fair({ points }) : words.proof.floor({ points });
}

/** Whether nobody beyond the best of a request could raise the floor: the last of these has no more points than it. */
function knowsAll({ input, ground: { scores } }: Plan, floor: number): boolean {
  const count = new Int32Array(input.requests.length);
  const least = new Float64Array(input.requests.length);
  for (let at = 0; at < scores.request.length; at++) {
    const row = scores.request[at] as number;
    count[row] = (count[row] as number) + 1;
    least[row] = scores.score[at] as number;
  }
  return input.requests.every((facts, row) => {
    if ((count[row] as number) < MOST_CANDIDATES) return true;
    return seatsLeft(facts) === 1 && (least[row] as number) <= floor;
  });
}
