// The office of the story at a point of it. Each step is played once; every test works on a copy of its own.
import { storySteps, type Told } from '../../demo/story.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { emptySite } from './site.ts';

interface Office {
  readonly site: Workspace;
  readonly told: Told;
}

/** By how many steps were played. */
const reached: Office[] = [];

export function officeAfter(steps = storySteps.length): Office {
  const copy = ({ site, told }: Office): Office => ({ site: site.fork(), told: { ...told } });
  for (let played = reached.length; played <= steps; played++) {
    const before = reached[played - 1];
    const office: Office = before
      ? copy(before)
      : { site: emptySite(), told: { area: '', request: '', invitation: '', advisory: '', session: '' } };
    if (played > 0) storySteps[played - 1]?.play(office.site, office.told);
    reached.push(office);
  }
  const office = reached[steps];
  if (!office) throw new Error(`The story has ${storySteps.length} steps, not ${steps}`);
  return copy(office);
}
