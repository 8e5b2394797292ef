// What a survey is asked about, as its parts need it.
import type { Aspects } from '../aspects.ts';
import type { FieldColumns } from '../fields.ts';
import type { AnswersTable } from './answers-table.ts';

export interface Asked {
  readonly key: string;
  readonly aspects: Aspects;
  readonly columns: FieldColumns;
  readonly table: AnswersTable;
  readonly shownFrom: number;
}
