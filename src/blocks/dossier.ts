// The file on one case: its row, the rows that belong to it, and what a pure run may know. Whatever a block computes,
// it computes from this.
import type { Context } from '../define/context.ts';
import type { AnyTable, Row } from '../define/define-table.ts';
import type { advisories } from '../tables/advisories.ts';
import type { Participant } from './seat.ts';

export type CaseRow = Row<typeof advisories>;

export interface Dossier {
  readonly case: CaseRow;
  readonly context: Context;
  /** The rows of a table that belong to the case, in sheet order. */
  rows<T extends AnyTable>(table: T): readonly Row<T>[];
  /** The rows of a table that belong to no case, such as the topics. */
  shared<T extends AnyTable>(table: T): readonly Row<T>[];
  /** A row that the case refers to by its code. */
  find<T extends AnyTable>(table: T, id: string): Row<T> | undefined;
  /** Those who take part and have not left. */
  people(): readonly Participant[];
}

/** Whoever looks at a block or fills it. */
export interface Author {
  /** Key of her role. */
  readonly role: string;
  readonly isTeam: boolean;
  /** As others read it beside what she wrote. */
  readonly name: string;
  readonly email: string;
}

export function isCaseOver({ case: { closedOn, cancelledOn } }: Dossier): boolean {
  return closedOn !== '' || cancelledOn !== '';
}
