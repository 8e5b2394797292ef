// The project that asks, prepared for comparing: who it is, its themes, what it wants to know, its context and language.
// What the case does not say is taken from its row in the directory, if it has one.
import type { Dossier } from '../../../blocks/dossier.ts';
import { type Seat, seats } from '../../../blocks/seat.ts';
import { folded } from '../../../define/columns/column.ts';
import { plain, type Said, saidIn } from '../../../matching/said.ts';
import { receiving } from '../roles.ts';
import { type Project, projects } from './directory.ts';
import { projectFinder } from './facts.ts';

/** What the blocks of a case say, each '' where they do not. */
export interface Wish {
  readonly project: string;
  readonly organisation: string;
  readonly email: string;
  readonly themes: string;
  /** What it wants to strengthen, and which practice it wants to know. */
  readonly wanted: string;
  readonly context: string;
  readonly languages: readonly Language[];
  /** The project that it would like to be advised by, where it named one. */
  readonly preferred?: string;
}

export type Language = Project['languages'][number];

export interface Asked {
  /** Somebody receives: only then is it known whom nobody of the same organisation may advise. */
  readonly isKnown: boolean;
  /** Its names and those of its organisation, as `plain` gives them. */
  readonly names: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  readonly rows: ReadonlySet<Project>;
  readonly themes: Said;
  readonly wanted: Said;
  readonly context: Said;
  readonly institution: Project['institution'];
  /** As `plain` gives it; '' where it is not known. */
  readonly country: string;
  readonly languages: readonly Language[];
  /** As `plain` gives it; '' where none was named. */
  readonly preferred: string;
  /** Whether somebody in another case is of the same project. */
  isAsking(seat: Seat): boolean;
}

export function askedIn(dossier: Dossier, kept: Dossier, wish: Wish): Asked {
  const find = projectFinder(projects.entries(kept));
  const people = dossier.rows(seats).filter(({ role, until }) => role === receiving.key && until === '');
  const named = projects.entries(kept).filter(({ name }) => plain(name) === plain(wish.project));
  const found = new Set([...named, ...people.flatMap((seat) => find(seat) ?? [])]);
  const rows = new Set([...found].sort((one, other) => (one.id < other.id ? -1 : 1)));
  const [row] = rows;
  const told = [wish.project, wish.organisation, ...people.map(({ organisation }) => organisation)];
  const names = namesIn([...told, ...[...rows].flatMap(({ name, organisation }) => [name, organisation])]);
  const emails = new Set([wish.email, ...people.map(({ email }) => email)].map(folded).filter((each) => each !== ''));
  const languages = wish.languages.length > 0 ? wish.languages : (row?.languages ?? []);
  return {
    isKnown: names.size > 0,
    names,
    emails,
    rows,
    themes: saidIn(wish.themes || wish.wanted),
    wanted: saidIn(wish.wanted),
    context: saidIn(wish.context, row?.population ?? ''),
    institution: row?.institution ?? '',
    country: plain(row?.country ?? ''),
    languages,
    preferred: plain(wish.preferred ?? ''),
    isAsking(seat) {
      const other = find(seat);
      return other ? rows.has(other) : emails.has(folded(seat.email)) || names.has(plain(seat.organisation));
    },
  };
}

function namesIn(told: readonly string[]): ReadonlySet<string> {
  return new Set(told.map(plain).filter((name) => name !== ''));
}
