// What every block says of itself, whatever its kind: who fills it and through what, until when, and when there is one.
import { addDays, type LocalDate } from '../calendar/local-date.ts';
import type { Translated } from '../text/language.ts';
import type { Block } from './block.ts';
import { type Author, type Dossier, isCaseOver } from './dossier.ts';
import type { Role } from './role.ts';

/** The page behind a signed link, the panel of the team, the tab itself, or a Google Form. */
export type Channel = 'page' | 'panel' | 'sheet' | 'form';

/** Somebody who approves what was made, or returns it with a comment. */
export interface Review {
  readonly by: Role;
  /** Days, from the one on which it was shared; of a delivery the settings say. */
  readonly within?: number;
  /** Comments are answered before the next version is shared. */
  readonly answered?: boolean;
}

/** A day counted from another block, or from the opening of the case. */
export interface Due {
  readonly days: number;
  from(dossier: Dossier): LocalDate | '';
}

export interface Aspects {
  readonly label: Translated;
  /** What it is for, for whoever fills it. */
  readonly help?: Translated;
  readonly by: readonly Role[];
  /** Page and panel, unless told. */
  readonly via?: readonly Channel[];
  /** Who may look at it; every role, unless told. */
  readonly seenBy?: readonly Role[];
  /** Nobody owes it. */
  readonly optional?: boolean;
  readonly due?: Due;
  readonly review?: Review;
  /** Filled by many at once on their telephones: a change reads and answers with this block alone. */
  readonly inRoom?: boolean;
  /** Nobody owes it before these are done. */
  readonly needs?: readonly Block[];
  /** Who may still fill it once the case is over: the team alone, or with it those who filled it before. */
  readonly afterEnd?: 'team' | 'everybody';
  /** Whether the case has it at all. */
  where?(dossier: Dossier): boolean;
}

/** So many days after another block is done. */
export const after = (block: Block, days: number): Due => ({ days, from: (dossier) => block.state(dossier).done });

/** Owed once another block is done, and by so many days later. */
export const following = (block: Block, days: number): Required<Pick<Aspects, 'needs' | 'due'>> => ({
  needs: [block],
  due: after(block, days),
});

/** So many days after the last day of what takes place in another block. */
export const afterEnd = (block: Block, days: number): Due => ({ days, from: (dossier) => block.state(dossier).ends });

/** So many days before the first day of what takes place in another block. */
export const before = (block: Block, days: number): Due => ({
  days: -days,
  from: (dossier) => block.state(dossier).starts,
});

/** So many days after the case was opened. */
export const afterOpening = (days: number): Due => ({ days, from: (dossier) => dossier.case.openedOn });

interface Held<R> {
  values(dossier: Dossier): R | readonly R[] | undefined;
}

/** Only where something in another block says so: `where: where(ask, ({ ways }) => ways.includes('meetings'))`. */
export const where =
  <R extends object>(block: Held<R>, is: (row: R) => boolean) =>
  (dossier: Dossier): boolean =>
    ([] as R[]).concat(block.values(dossier) ?? []).some(is);

export function dueDay(due: Due | undefined, dossier: Dossier): LocalDate | '' {
  const from = due?.from(dossier) ?? '';
  return from === '' || !due ? '' : addDays(from, due.days);
}

/** Whether somebody may fill it now: the team, or whoever it is asked of. */
export function isOpenTo(
  { by, afterEnd }: Pick<Aspects, 'by' | 'afterEnd'>,
  dossier: Dossier,
  author: Author,
): boolean {
  const isOver = isCaseOver(dossier);
  if (author.isTeam) return !isOver || afterEnd !== undefined;
  return (!isOver || afterEnd === 'everybody') && by.some(({ key }) => key === author.role);
}

/** Everybody who has something to do in it: those who fill it, and whoever reviews it. */
export function rolesOf({ by, review }: Aspects): readonly Role[] {
  return review ? [...by, review.by] : by;
}
