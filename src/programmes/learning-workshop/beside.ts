// Texts that the team writes from what others said: what they said is read beside them.
import type { Block } from '../../blocks/block.ts';
import type { Dossier } from '../../blocks/dossier.ts';

/** The same block; the team reads these lines beside each section, by its key. */
export function withBeside<B extends Block>(
  block: B,
  linesOf: (dossier: Dossier, section: string) => readonly string[],
): B {
  return {
    ...block,
    screen(dossier, author) {
      const spec = block.screen(dossier, author);
      if (spec.type !== 'sections' || !author.isTeam) return spec;
      return {
        ...spec,
        sections: spec.sections.map((section) => ({
          ...section,
          beside: [...new Set(linesOf(dossier, section.key).filter((line) => line !== ''))],
        })),
      };
    },
  };
}
