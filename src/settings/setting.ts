// A setting: a column, its default, and the group in which people find it.
import type { Column } from '../define/columns/column.ts';
import type { Translated } from '../text/language.ts';
import type { SettingGroup } from './groups.ts';

export interface Setting<T> {
  readonly column: Column<T>;
  /** What holds where nothing, or nothing readable, is written: a setting in force is never null. */
  readonly default: NonNullable<T>;
  /** A default that people read: in each language, the workbook's is taken. */
  readonly words?: Translated;
  readonly group: SettingGroup;
}

export function setting<T>(group: SettingGroup, column: Column<T>, value: NonNullable<T>): Setting<T> {
  return { column, default: value, group };
}

/** A text whose default people read. */
export function worded(group: SettingGroup, column: Column<string>, words: Translated): Setting<string> {
  return { column, default: words.es, words, group };
}
