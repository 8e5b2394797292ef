// What the team asks of a block of an advisory.
import type { BlockInput } from '../src/blocks/input.ts';

export function ofAdvisory(advisory: string, block: string, input: BlockInput) {
  return { programme: 'mentoring', case: advisory, block, input };
}
