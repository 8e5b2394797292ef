// The settings as the panel's form draws them: groups of fields, each with its question.
// And the outbox: effects that have not gone out yet.
import type { Question } from '../define/columns/column.ts';

export interface SettingField {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly question: Question;
  readonly value: string | number | boolean | null | readonly string[];
  readonly default: string | number | boolean | null | readonly string[];
}
export interface SettingGroup {
  readonly key: string;
  readonly label: string;
  readonly fields: readonly SettingField[];
}
export interface SettingsView {
  readonly groups: readonly SettingGroup[];
}

export interface OutboxItem {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly summary: string;
  readonly state: 'waiting' | 'started' | 'failed' | 'uncertain';
  readonly stateLabel: string;
  readonly since: string;
  readonly attempts: number;
  readonly problem: string;
  readonly canRetry: boolean;
  readonly canDrop: boolean;
}
export interface OutboxView {
  readonly items: readonly OutboxItem[];
  readonly uncertain: number;
}
