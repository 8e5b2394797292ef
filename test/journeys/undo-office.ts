// Fills a new workspace for the journey of taking back: one request reviewed, three mentors who can be invited.
import { ask } from '../../demo/site.ts';
import { storySteps, type Told } from '../../demo/story.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';

export default function setup(site: Workspace): void {
  const told: Told = { area: '', request: '', invitation: '', advisory: '', session: '' };
  for (const step of storySteps.slice(0, 5)) step.play(site, told);
  ask(site, 'reviewRequest', { request: told.request });
}
