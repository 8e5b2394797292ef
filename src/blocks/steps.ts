// The blocks of a programme as steps: one a role that fills them, so that late, now and next are computed as for any
// other programme.
import type { StepDefinition } from '../define/define-programme.ts';
import type { Translated } from '../text/language.ts';
import { dueDay, rolesOf } from './aspects.ts';
import { type Block, isThere, owedOf } from './block.ts';
import type { Dossier } from './dossier.ts';
import type { BlockProgramme } from './programme.ts';
import type { Role } from './role.ts';

export function stepsOf({ stages }: BlockProgramme): readonly StepDefinition<Dossier>[] {
  return stages.flatMap((stage) =>
    stage.blocks.flatMap((block) => rolesOf(block.aspects).map((role) => stepOf(stage.key, block, role))),
  );
}

function stepOf(stage: string, block: Block, role: Role): StepDefinition<Dossier> {
  const owedBy = (dossier: Dossier) => block.state(dossier).owes.find((owed) => owed.role === role);
  return {
    key: `${block.key}/${role.key}`,
    stage,
    group: { key: block.key, label: block.aspects.label },
    label: role.name.one,
    owner: role.key,
    applies: (dossier) => !block.aspects.optional && isThere(block, dossier) && !block.state(dossier).isSpared,
    doneOn: (dossier) => {
      const { done, opened } = block.state(dossier);
      if (done !== '' || owedBy(dossier) || role === block.aspects.review?.by) return done;
      // Her part is done and another's is not: the block is open, and she owes nothing of it.
      return opened || '';
    },
    dueOn: (dossier) => owedBy(dossier)?.due ?? dueDay(block.aspects.due, dossier),
    missing: (dossier): Translated | undefined => owedBy(dossier)?.missing,
    isAhead: (dossier) => owedOf(block, dossier).length === 0,
  };
}
