// The way from the problem of each project over the one they share to the response: four short texts that both write
// together, drawn as boxes that lead to one another, in the report as on the screen.
import type { Block } from '../../blocks/block.ts';
import { label } from '../../text/language.ts';

export const problems = {
  advising: {
    title: label('Problema del proyecto asesor', 'Problem of the advising project', 'Problema do projeto assessor'),
  },
  receiving: {
    title: label('Problema del proyecto receptor', 'Problem of the receiving project', 'Problema do projeto receptor'),
  },
  shared: { title: label('Problema común', 'Common problem', 'Problema comum') },
  response: { title: label('Respuesta', 'Response', 'Resposta') },
} as const;

/** From the top down: the boxes of a level lead to those of the next. */
export const levels: readonly (readonly (keyof typeof problems)[])[] = [
  ['advising', 'receiving'],
  ['shared'],
  ['response'],
];

/** The same block, whose screen also shows the drawing. */
export function drawn<B extends Block>(block: B): B {
  return {
    ...block,
    screen(dossier, author) {
      const spec = block.screen(dossier, author);
      return spec.type === 'sections' ? { ...spec, levels } : spec;
    },
  };
}
