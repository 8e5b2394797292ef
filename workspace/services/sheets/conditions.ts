// The conditions that validations, conditional formats and filters may use, with how many values each takes.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#conditiontype
import type { BooleanCondition } from '../../grid/cell.ts';
import { GridError } from '../../grid/grid-error.ts';

export type ConditionUse = 'validation' | 'format' | 'filter';

const all: readonly ConditionUse[] = ['validation', 'format', 'filter'];
const many = Number.POSITIVE_INFINITY;

interface ConditionKind {
  readonly uses: readonly ConditionUse[];
  readonly least: number;
  readonly most: number;
}

const kind = (least: number, most: number, uses: readonly ConditionUse[] = all): ConditionKind => ({
  uses,
  least,
  most,
});

const kinds: ReadonlyMap<string, ConditionKind> = new Map([
  ['NUMBER_GREATER', kind(1, 1)],
  ['NUMBER_GREATER_THAN_EQ', kind(1, 1)],
  ['NUMBER_LESS', kind(1, 1)],
  ['NUMBER_LESS_THAN_EQ', kind(1, 1)],
  ['NUMBER_EQ', kind(1, 1)],
  ['NUMBER_NOT_EQ', kind(1, 1)],
  ['NUMBER_BETWEEN', kind(2, 2)],
  ['NUMBER_NOT_BETWEEN', kind(2, 2)],
  ['TEXT_CONTAINS', kind(1, 1)],
  ['TEXT_NOT_CONTAINS', kind(1, 1)],
  ['TEXT_STARTS_WITH', kind(1, 1, ['format', 'filter'])],
  ['TEXT_ENDS_WITH', kind(1, 1, ['format', 'filter'])],
  ['TEXT_EQ', kind(1, 1)],
  ['TEXT_IS_EMAIL', kind(0, 0, ['validation'])],
  ['TEXT_IS_URL', kind(0, 0, ['validation'])],
  ['DATE_EQ', kind(1, 1)],
  ['DATE_BEFORE', kind(1, 1)],
  ['DATE_AFTER', kind(1, 1)],
  ['DATE_ON_OR_BEFORE', kind(1, 1, ['validation'])],
  ['DATE_ON_OR_AFTER', kind(1, 1, ['validation'])],
  ['DATE_BETWEEN', kind(2, 2, ['validation'])],
  ['DATE_NOT_BETWEEN', kind(2, 2, ['validation'])],
  ['DATE_IS_VALID', kind(0, 0, ['validation'])],
  ['ONE_OF_RANGE', kind(1, 1, ['validation'])],
  ['ONE_OF_LIST', kind(1, many, ['validation'])],
  ['BLANK', kind(0, 0, ['format', 'filter'])],
  ['NOT_BLANK', kind(0, 0, ['format', 'filter'])],
  ['CUSTOM_FORMULA', kind(1, 1)],
  ['BOOLEAN', kind(0, 2, ['validation'])],
]);

/** Throws a GridError unless the condition exists, fits its use and has its values. */
export function refuseCondition(condition: BooleanCondition | undefined, use: ConditionUse): void {
  if (!condition?.type) throw new GridError('A BooleanCondition must have a type.');
  const found = kinds.get(condition.type);
  if (!found) throw new GridError(`Invalid value at 'condition.type' (TYPE_ENUM), "${condition.type}"`);
  if (!found.uses.includes(use)) {
    const what = use === 'validation' ? 'data validation' : use === 'format' ? 'conditional formatting' : 'filters';
    throw new GridError(`Condition type ${condition.type} is not supported by ${what}.`);
  }
  const count = condition.values?.length ?? 0;
  if (count < found.least || count > found.most) {
    const wanted =
      found.most === many
        ? `at least ${found.least}`
        : found.least === found.most
          ? `exactly ${found.least}`
          : `${found.least} to ${found.most}`;
    throw new GridError(
      `BooleanCondition of type ${condition.type} requires ${wanted} ConditionValues, but ${count} were given.`,
    );
  }
}
