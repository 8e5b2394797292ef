// Fills a new workspace for the journey of a technical assistance: the one of the story until its plan was agreed, and
// two requests that wait, of which the later one stands first.
import { askByForm } from '../../../demo/technical-assistance/case-on-site.ts';
import { assistanceSteps, stepThat, untold } from '../../../demo/technical-assistance/story.ts';
import * as texts from '../../../demo/technical-assistance/texts.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { waiting } from './waiting.ts';

export default function setup(site: Workspace): void {
  const told = untold();
  for (const step of assistanceSteps.slice(0, stepThat('Quien asiste fija'))) step.play(site, told);
  askByForm(site, { ...texts.request, ...waiting });
}
