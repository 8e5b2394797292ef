// A workbook of an invented institution that is in the middle of its work: what happened in it is played at its own
// time, so that mails, documents and log carry the days on which they would have come about.
import type { Workspace } from '../workspace/engine/workspace.ts';
import { workbooksOf } from '../workspace/services/sheets/workbook-store.ts';
import { letTimePass } from './site.ts';

const DAY_MS = 86_400_000;

/** Plays what has happened since then. What of the time is left passes by itself, with its rounds. */
export function playSince(site: Workspace, days: number, play: () => void): void {
  const { clock } = site.world;
  const { now, advance } = clock;
  const present = now.bind(clock);
  let shift = -days * DAY_MS;
  clock.now = () => present() + shift;
  clock.advance = (milliseconds) => {
    shift += milliseconds;
  };
  try {
    play();
    if (shift > 0) throw new Error(`What happened in ${days} days takes ${shift / DAY_MS} days more`);
    letTimePass(site, -shift);
  } finally {
    clock.now = now;
    clock.advance = advance;
  }
}

/** As the file is called in Drive. */
export function nameWorkbook({ world }: Workspace, title: string): void {
  workbooksOf(world).change(world.containerId, (draft) => {
    draft.properties = { ...draft.properties, title };
  });
}
