// A case filled to its end by somebody who only does what each screen asks for.
import type { Block } from '../../src/blocks/block.ts';
import { type BlockProgramme, blocksOf } from '../../src/blocks/programme.ts';
import { type CaseInMemory, owedNow } from './case-in-memory.ts';
import { validInputs } from './made-up-answers.ts';

/** Whoever is asked to fill a block: the party on its page, the team in its panel. */
export const fillers = (block: Block) => block.aspects.by.map(({ key }) => key);

/** Begins with what a case may do without, then does what each screen asks for, until nobody owes anything. */
export function fillToTheEnd(each: BlockProgramme, held: CaseInMemory, today: string): number {
  for (const block of blocksOf(each).filter((one) => one.state(held.dossier()).isSpared))
    for (const by of fillers(block))
      for (const input of validInputs(block.screen(held.dossier(), held.author(by)), by, today))
        held.change(block, input, by);
  for (let round = 1; round < 60; round++) {
    for (const block of blocksOf(each))
      for (const { id } of block.invites?.open(held.dossier()) ?? []) held.accept(block, id);
    const owed = owedNow(each, held.dossier());
    if (owed.length === 0) return round;
    for (const {
      block,
      owed: { role: by },
    } of owed) {
      const screen = block.screen(held.dossier(), held.author(by.key));
      for (const input of validInputs(screen, by.key, today)) held.change(block, input, by.key);
    }
  }
  const left = owedNow(each, held.dossier()).map(({ block, owed }) => `${block.key}: ${owed.role.key} ${owed.verb}`);
  throw new Error(`Still owed after many rounds: ${left.join(', ')}`);
}
