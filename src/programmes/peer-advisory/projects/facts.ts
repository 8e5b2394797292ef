// Every project of the directory as it stands today: how many it advises, how often it was asked, and with whom it has
// been in an advisory. A project is known in a case by its name, else by the e-mail or the organisation of its people.
import type { Dossier } from '../../../blocks/dossier.ts';
import { isCaseOver } from '../../../blocks/dossier.ts';
import { type Seat, seats } from '../../../blocks/seat.ts';
import { folded } from '../../../define/columns/column.ts';
import { plain } from '../../../matching/said.ts';
import { advising, receiving } from '../roles.ts';
import { type Project, projects } from './directory.ts';

export interface ProjectFacts {
  readonly row: Project;
  /** How many it can advise at once, and how many it does. */
  readonly most: number;
  readonly load: number;
  /** In how many advisories it was asked to advise, whatever became of them. */
  readonly share: number;
  /** Advisories that came to their end, or are under way. */
  readonly advised: number;
  /** It sits in the case for which it would be asked. */
  readonly isSeated: boolean;
  /** Titles of advisories in which it advised the project that asks. */
  readonly together: readonly string[];
}

/** Which project of the directory somebody in a case answers for; undefined where it is not known for sure. */
export function projectFinder(rows: readonly Project[]): (seat: Seat) => Project | undefined {
  const only = (key: (row: Project) => string) => {
    const found = new Map<string, Project | undefined>();
    for (const row of rows) found.set(key(row), found.has(key(row)) ? undefined : row);
    return (wanted: string) => (wanted === '' ? undefined : found.get(wanted));
  };
  const named = only(({ name }) => plain(name));
  const mailed = only(({ email }) => folded(email));
  const ofOrganisation = only(({ organisation }) => plain(organisation));
  return ({ organisation, email }) =>
    named(plain(organisation)) ?? mailed(folded(email)) ?? ofOrganisation(plain(organisation));
}

interface History {
  load: number;
  share: number;
  advised: number;
  isSeated: boolean;
  readonly together: string[];
}

/** `here` is the case for which a project would be asked; `asking` tells whether a person is of the project that asks. */
export function projectFacts(
  kept: Dossier,
  cases: readonly Dossier[],
  here = '',
  asking: (seat: Seat) => boolean = () => false,
): readonly ProjectFacts[] {
  const rows = projects.entries(kept);
  const find = projectFinder(rows);
  const histories = new Map<string, History>();
  const historyOf = ({ id }: Project) => {
    const history = histories.get(id) ?? { load: 0, share: 0, advised: 0, isSeated: false, together: [] };
    histories.set(id, history);
    return history;
  };
  for (const dossier of cases) {
    const people = dossier.rows(seats);
    const isHere = dossier.case.id === here;
    const received = people.filter(({ role }) => role === receiving.key);
    // Whoever offers to advise sits there before anybody receives: she has not been asked yet.
    if (received.length === 0) continue;
    const isReceived = !isHere && received.some(asking);
    const advisers = people.filter(({ role }) => role === advising.key);
    const asked = new Set(advisers.flatMap((seat) => find(seat) ?? []));
    const stayed = new Set(advisers.filter(({ until }) => until === '').flatMap((seat) => find(seat) ?? []));
    for (const project of asked) {
      const history = historyOf(project);
      history.share++;
      if (!stayed.has(project)) continue;
      if (isHere) history.isSeated = true;
      if (isHere || dossier.case.cancelledOn !== '') continue;
      history.advised++;
      if (!isCaseOver(dossier)) history.load++;
      if (isReceived) history.together.push(dossier.case.title);
    }
  }
  return rows.map((row) => ({ row, most: row.atOnce ?? 1, ...historyOf(row) }));
}
