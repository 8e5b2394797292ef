// A block: one thing that is filled, met, decided, delivered or made in a case. A kind makes it, closing over its own
// types; whoever holds a block sees only this.

import type { LocalDate, LocalDateTime } from '../calendar/local-date.ts';
import type { Outcome } from '../define/define-operation.ts';
import type { AnyTable } from '../define/define-table.ts';
import type { DocumentFields } from '../define/document-fields.ts';
import { refuse } from '../define/refusal.ts';
import type { DocumentKind } from '../tables/documents.ts';
import { type Aspects, dueDay, rolesOf } from './aspects.ts';
import type { BlockForm } from './block-form.ts';
import type { Author, Dossier } from './dossier.ts';
import type { Act, BlockInput, InputFor } from './input.ts';
import type { Inviting } from './inviting.ts';
import type { ScreenSpec } from './screen.ts';
import type { BlockState, Owed } from './state.ts';
import type { Suggesting } from './suggesting.ts';

/** What a change answers beside the new screen. */
export interface Saved {
  /** Somebody else had written meanwhile: nothing was saved, and this is what stands there now. */
  readonly theirs?: { readonly text: string; readonly by: string };
  /** Of a new row. */
  readonly row?: string;
  /** What was asked for and not done, in words; absent or '' where all of it was. */
  readonly notDone?: string;
}

/** Plain values by name, as a template of a document takes them. */
export type MergeData = Readonly<Record<string, unknown>>;

/** A document made of what other blocks hold. */
export interface Paper {
  readonly template: DocumentKind;
  /** What its template may name. */
  fields(): DocumentFields;
  data(dossier: Dossier): MergeData;
  /** Of a letter: what it says of the person whose it is, by her seat. */
  about?(dossier: Dossier, seat: string): MergeData;
}

/** Something that takes place at an hour, as pages and *Hoy* show it and as calendars take it. */
export interface Gathering {
  readonly id: string;
  /** Unless told, the name of its block. */
  readonly title?: string;
  readonly startsAt: LocalDateTime;
  readonly minutes: number;
  readonly place: string;
  readonly isHeld: boolean;
  /** Its calendar file. */
  readonly calendar: string;
}

export interface Block {
  readonly key: string;
  /** Name of its kind, such as `worksheet`. */
  readonly kind: string;
  readonly aspects: Aspects;
  /** Tabs that it keeps its rows in. */
  readonly tables: readonly AnyTable[];
  /** Tabs of others that it looks at, beside the case and its people; needed of those that are filled in a room. */
  readonly reads?: readonly AnyTable[];
  state(dossier: Dossier): BlockState;
  screen(dossier: Dossier, author: Author): ScreenSpec;
  change(dossier: Dossier, input: BlockInput, author: Author): Outcome<Saved>;
  /** What a document may say of it: the fields of `fields`, with their values. */
  merge(dossier: Dossier): MergeData;
  fields(): DocumentFields;
  readonly paper?: Paper;
  /** Through which it is filled from outside; of most kinds, absent. */
  readonly form?: BlockForm;
  /** What takes place in it; of kinds in which nothing does, absent. */
  gatherings?(dossier: Dossier): readonly Gathering[];
  /** Takes what is to come out of people's calendars, when the case is cancelled; unless told, each gathering is removed. */
  callOff?(dossier: Dossier): Outcome<Saved>;
  /** Code of the case that it opened; '' while it has not. */
  followed?(dossier: Dossier): string;
  /** Its invitations; absent where nobody is invited. */
  readonly invites?: Inviting;
  /** Whom the team could seat in it; absent where nobody is proposed. */
  readonly suggests?: Suggesting;
}

/** A block of which it is known what kind of screen it has. */
export interface DrawnBlock<Screen extends ScreenSpec> extends Block {
  screen(dossier: Dossier, author: Author): Screen;
}

type Changes = { readonly [A in Act]?: (dossier: Dossier, input: InputFor<A>, author: Author) => Outcome<Saved> };

interface Parts<Screen extends ScreenSpec> {
  readonly kind: string;
  readonly tables: readonly AnyTable[];
  readonly reads?: readonly AnyTable[];
  readonly changes: Changes;
  state(dossier: Dossier): BlockState;
  screen(dossier: Dossier, author: Author): Screen;
  merge?(dossier: Dossier): MergeData;
  fields?(): DocumentFields;
  readonly paper?: Paper;
  readonly form?: BlockForm;
  readonly invites?: Inviting;
  gatherings?(dossier: Dossier): readonly Gathering[];
  callOff?(dossier: Dossier): Outcome<Saved>;
  followed?(dossier: Dossier): string;
}

/** A block of some kind; what was asked for goes to the change of that name, and others are refused. */
export function defineBlock<Screen extends ScreenSpec>(
  key: string,
  aspects: Aspects,
  { changes, ...parts }: Parts<Screen>,
): DrawnBlock<Screen> {
  return {
    key,
    aspects,
    merge: () => ({}),
    fields: () => ({}),
    ...parts,
    change(dossier, input, author) {
      const change = changes[input.act] as
        | ((dossier: Dossier, input: BlockInput, author: Author) => Outcome<Saved>)
        | undefined;
      if (!change) throw refuse('unexpected', { problem: `${key}: ${input.act}` });
      return change(dossier, input, author);
    },
  };
}

/** What is owed of a block now: nothing of one that is optional, done, not there, or waits for another. */
export function owedOf(block: Block, dossier: Dossier): readonly (Owed & { readonly due: LocalDate | '' })[] {
  const { optional, needs = [], due } = block.aspects;
  if (optional || !isThere(block, dossier)) return [];
  const state = block.state(dossier);
  // What has begun is to be finished, whatever was passed over before it.
  if (state.opened === '' && needs.some((needed) => isAwaited(needed, dossier))) return [];
  const day = dueDay(due, dossier);
  const owes = state.owes.filter(({ isAhead, afterDone }) => !isAhead && (state.done === '' || afterDone));
  return owes.map((owed) => ({ ...owed, due: owed.due ?? day }));
}

/** Whether it is not done, or was done before its turn came: then what it needs is awaited still. */
function isAwaited(block: Block, dossier: Dossier): boolean {
  if (!isThere(block, dossier)) return false;
  const { needs = [] } = block.aspects;
  const { done, isSpared = false } = block.state(dossier);
  if (isSpared) return false;
  return done === '' || needs.some((needed) => isAwaited(needed, dossier));
}

export function isThere(block: Block, dossier: Dossier): boolean {
  return block.aspects.where?.(dossier) ?? true;
}

export function maySee({ aspects }: Pick<Block, 'aspects'>, author: Author): boolean {
  if (author.isTeam || !aspects.seenBy) return true;
  return [...rolesOf(aspects), ...aspects.seenBy].some(({ key }) => key === author.role);
}
