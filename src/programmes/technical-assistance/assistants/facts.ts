// Every assistant of the directory as she stands today, and what a request looks for, prepared for comparing.
import type { Dossier } from '../../../blocks/dossier.ts';
import { seats } from '../../../blocks/seat.ts';
import { type AskedPerson, askedPeople } from '../../../matching/asked-people.ts';
import { plain, type Said, saidIn } from '../../../matching/said.ts';
import { assistant, assisted } from '../roles.ts';
import { type Assistant, assistants } from './directory.ts';

export type AssistantFacts = AskedPerson<Assistant>;

/** `here` is the assistance to which she would be invited. */
export const assistantFacts = (kept: Dossier, cases: readonly Dossier[], here = ''): readonly AssistantFacts[] =>
  askedPeople(assistants.entries(kept), assistant.key, cases, here);

/** What the request says. */
export interface Wish {
  readonly area: Assistant['areas'][number] | '';
  readonly institution: string;
  readonly place: string;
  readonly subject: string;
  readonly demand: string;
  readonly modalities: Assistant['modalities'];
  readonly populations: Assistant['populations'];
}

export interface Asked extends Pick<Wish, 'area' | 'modalities' | 'populations'> {
  readonly wanted: Said;
  /** As `plain` gives it. */
  readonly place: string;
  /** Those of whoever is assisted, as `plain` gives them. */
  readonly organisations: ReadonlySet<string>;
}

export function askedIn(dossier: Dossier, wish: Wish): Asked {
  const { area, modalities, populations } = wish;
  const own = dossier.rows(seats).filter(({ role, until }) => role === assisted.key && until === '');
  const organisations = [wish.institution, ...own.map(({ organisation }) => organisation)].map(plain);
  return {
    area,
    modalities,
    populations,
    wanted: saidIn(wish.subject, wish.demand),
    place: plain(wish.place),
    organisations: new Set(organisations.filter((name) => name !== '')),
  };
}

/** Whether somebody of the region takes part, as the directory marks her. */
export function isLocalExpert({ row }: Pick<AssistantFacts, 'row'>, place: string): boolean {
  return row.isLocal && place !== '' && plain(row.place) === place;
}
