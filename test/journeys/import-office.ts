// Fills a new workspace for the journey of an import: installed, with three mentors who were there before.
import { storySteps, type Told } from '../../demo/story.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';

export default function setup(site: Workspace): void {
  const told: Told = { area: '', request: '', invitation: '', advisory: '', session: '' };
  for (const step of storySteps.slice(0, 3)) step.play(site, told);
}
