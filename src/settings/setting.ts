// A setting: a column, its default, and the group in which people find it.
import type { Column } from '../define/columns/column.ts';
import type { SettingGroup } from './groups.ts';

export interface Setting<T> {
  readonly column: Column<T>;
  readonly default: T;
  readonly group: SettingGroup;
}

export function setting<T>(group: SettingGroup, column: Column<T>, value: T): Setting<T> {
  return { column, default: value, group };
}
