// What every step of the story needs: who takes part, where the workshop stands, and what has to be so.
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { screenOf } from '../case-pages.ts';
import { workshopIn } from './case-on-site.ts';
import type { Group } from './people.ts';

export interface Told {
  case: string;
  /** First of its two days. */
  starts: string;
  readonly group: Group;
}

export interface Step {
  readonly says: string;
  play(site: Workspace, told: Told): void;
}

export const DAY_MS = 86_400_000;
export const emailOf = ({ group: { people } }: Told, at: number) => people[at % people.length]?.email ?? '';
export const rowsIn = (site: Workspace, { case: id }: Told, block: string) =>
  screenOf(workshopIn(site, id), block, 'rows');

export function need(is: boolean, otherwise: string): void {
  if (!is) throw new Error(otherwise);
}
