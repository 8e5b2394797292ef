// Fills a new workspace for the journey of a peer advisory: installed, with the data of the institution, and nothing else.
import { storySteps, type Told } from '../../../demo/story.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';

export default function setup(site: Workspace): void {
  const told: Told = { area: '', request: '', invitation: '', advisory: '', session: '' };
  for (const step of storySteps.slice(0, 2)) step.play(site, told);
}
