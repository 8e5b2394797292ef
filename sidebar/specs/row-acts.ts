// What may be asked of a row where it is read.
import type { FieldValue, RowSpec } from '../../src/blocks/screen.ts';

export interface RowActs {
  edit(row: RowSpec): void;
  remove(row: RowSpec): Promise<void>;
  move(row: RowSpec, by: -1 | 1): Promise<void>;
  decide(row: RowSpec, option: string): Promise<void>;
  set(row: RowSpec, values: Readonly<Record<string, FieldValue>>): Promise<void>;
}

/** Of the row that is not there yet. */
export const NEW = 'new';
