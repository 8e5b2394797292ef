// Does a value meet a condition? Shared by data validation, filters and conditional formats.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#conditiontype
import { type BooleanCondition, type EffectiveValue, isCellError } from './cell.ts';
import { parsedEntry } from './parse-entry.ts';

export interface ConditionContext {
  readonly locale: string;
  /** Serial of the present day, for conditions like TODAY. */
  readonly today: number;
  /** Values of the range that ONE_OF_RANGE names (`=Temas!A2:A`). */
  rangeValues(formula: string): readonly (EffectiveValue | undefined)[];
  /** The result of a CUSTOM_FORMULA, or of a value given as a formula. */
  formulaResult(formula: string): EffectiveValue | undefined;
}

const relativeDays: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

const emailPattern = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;.]+(?:\.[^\s@<>"(),:;.]+)+$/;
const urlPattern = /^(?:(?:https?|ftp):\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/i;

const textOf = (value: EffectiveValue | undefined): string =>
  value === undefined || isCellError(value)
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);

type Operands = readonly (EffectiveValue | undefined)[];

function operandsOf(condition: BooleanCondition, context: ConditionContext): Operands {
  return (condition.values ?? []).map(({ userEnteredValue, relativeDate }) => {
    if (relativeDate !== undefined) return context.today + (relativeDays[relativeDate] ?? 0);
    const entered = parsedEntry(userEnteredValue ?? '', context.locale).value;
    return typeof entered === 'object' ? context.formulaResult(entered.formula) : entered;
  });
}

function compared(
  value: EffectiveValue | undefined,
  operands: Operands,
  test: (a: number, b: number, c: number) => boolean,
): boolean {
  const [first, second = 0] = operands;
  return (
    typeof value === 'number' && typeof first === 'number' && typeof second === 'number' && test(value, first, second)
  );
}

const inText = (value: EffectiveValue | undefined, condition: BooleanCondition): [string, string] => [
  textOf(value).toLowerCase(),
  (condition.values?.[0]?.userEnteredValue ?? '').toLowerCase(),
];

export function meetsCondition(
  value: EffectiveValue | undefined,
  condition: BooleanCondition,
  context: ConditionContext,
): boolean {
  const day = typeof value === 'number' ? Math.floor(value) : value;
  const operands = () => operandsOf(condition, context);
  const [text, wanted] = inText(value, condition);
  switch (condition.type) {
    case 'BLANK':
      return value === undefined || value === '';
    case 'NOT_BLANK':
      return value !== undefined && value !== '';
    case 'NUMBER_GREATER':
      return compared(value, operands(), (a, b) => a > b);
    case 'NUMBER_GREATER_THAN_EQ':
      return compared(value, operands(), (a, b) => a >= b);
    case 'NUMBER_LESS':
      return compared(value, operands(), (a, b) => a < b);
    case 'NUMBER_LESS_THAN_EQ':
      return compared(value, operands(), (a, b) => a <= b);
    case 'NUMBER_EQ':
      return compared(value, operands(), (a, b) => a === b);
    case 'NUMBER_NOT_EQ':
      return compared(value, operands(), (a, b) => a !== b);
    case 'NUMBER_BETWEEN':
      return compared(value, operands(), (a, b, c) => a >= b && a <= c);
    case 'NUMBER_NOT_BETWEEN':
      return compared(value, operands(), (a, b, c) => a < b || a > c);
    case 'DATE_EQ':
      return compared(day, operands(), (a, b) => a === b);
    case 'DATE_BEFORE':
      return compared(day, operands(), (a, b) => a < b);
    case 'DATE_AFTER':
      return compared(day, operands(), (a, b) => a > b);
    case 'DATE_ON_OR_BEFORE':
      return compared(day, operands(), (a, b) => a <= b);
    case 'DATE_ON_OR_AFTER':
      return compared(day, operands(), (a, b) => a >= b);
    case 'DATE_BETWEEN':
      return compared(day, operands(), (a, b, c) => a >= b && a <= c);
    case 'DATE_NOT_BETWEEN':
      return compared(day, operands(), (a, b, c) => a < b || a > c);
    case 'DATE_IS_VALID':
      return typeof value === 'number';
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_NOT_CONTAINS':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'TEXT_EQ':
      return text === wanted;
    case 'TEXT_IS_EMAIL':
      return emailPattern.test(textOf(value));
    case 'TEXT_IS_URL':
      return urlPattern.test(textOf(value));
    case 'ONE_OF_LIST':
      return oneOfList(value, condition, context.locale);
    case 'ONE_OF_RANGE':
      return context
        .rangeValues(condition.values?.[0]?.userEnteredValue ?? '')
        .some((item) => item !== undefined && textOf(item) === textOf(value));
    case 'BOOLEAN':
      return booleanValues(condition, context.locale).some((item) => item === value);
    case 'CUSTOM_FORMULA':
      return context.formulaResult(condition.values?.[0]?.userEnteredValue ?? '') === true;
    default:
      throw new Error(`Unknown condition ${condition.type}`);
  }
}

/** A number fits an item that reads as that number, as a date fits an item typed as that date. */
function oneOfList(value: EffectiveValue | undefined, condition: BooleanCondition, locale: string): boolean {
  return (condition.values ?? []).some(({ userEnteredValue = '' }) => {
    if (userEnteredValue === textOf(value)) return true;
    return typeof value === 'number' && parsedEntry(userEnteredValue, locale).value === value;
  });
}

/** A checkbox holds true or false, or the two values given instead. */
function booleanValues(condition: BooleanCondition, locale: string): readonly (EffectiveValue | undefined)[] {
  const given = condition.values ?? [];
  if (given.length === 0) return [true, false];
  const values = given.map(({ userEnteredValue = '' }) => parsedEntry(userEnteredValue, locale).value);
  return [
    ...values.map((value) => (typeof value === 'object' ? undefined : value)),
    ...(given.length === 1 ? [undefined] : []),
  ];
}
