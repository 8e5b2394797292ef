// Fills a new workspace for the journey of a cooperation round: the round of the story until its report was shared with
// the country, but for the two questions that are nearly equal, which still stand there.
import { roundSteps, stepThat } from '../../../demo/cooperation-round/story.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';

export default function setup(site: Workspace): void {
  const told = { case: '', visit: '' };
  const merged = stepThat('La secretaría ve juntas');
  for (const [index, step] of roundSteps.slice(0, stepThat('Hace el informe') + 1).entries())
    if (index !== merged) step.play(site, told);
}
