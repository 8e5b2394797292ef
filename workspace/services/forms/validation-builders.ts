// FormApp.create…Validation(): builders of the rules that answers must keep.
// Reference: https://developers.google.com/apps-script/reference/forms/text-validation-builder

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { ItemKind, ValidationRecord } from './form-record.ts';
import { patternOf } from './text-rules.ts';

interface Built {
  readonly record: ValidationRecord;
  readonly kinds: readonly ItemKind[];
}

const built = new WeakMap<object, Built>();

/** The rule inside what `build()` gave; throws when it is none for this kind of item. */
export const validationOf = (value: unknown, kind: ItemKind): ValidationRecord => {
  const known = typeof value === 'object' && value !== null ? built.get(value) : undefined;
  if (!known?.kinds.includes(kind)) throw new GoogleError(`The validation does not fit an item of type ${kind}.`);
  return known.record;
};

const patternRules = [
  'TextContainsPattern',
  'TextDoesNotContainPattern',
  'TextMatchesPattern',
  'TextDoesNotMatchPattern',
];
const lengthRules = ['TextLengthGreaterThanOrEqualTo', 'TextLengthLessThanOrEqualTo'];
const oneNumber = [
  'NumberEqualTo',
  'NumberNotEqualTo',
  'NumberGreaterThan',
  'NumberGreaterThanOrEqualTo',
  'NumberLessThan',
  'NumberLessThanOrEqualTo',
];
const twoNumbers = ['NumberBetween', 'NumberNotBetween'];
const countRules = ['SelectAtLeast', 'SelectAtMost', 'SelectExactly'];

/** How many arguments each rule takes, and whether they are texts. */
const signatures = new Map<string, { readonly count: number; readonly text: boolean }>([
  ...['Number', 'WholeNumber', 'TextIsEmail', 'TextIsUrl', 'LimitOneResponsePerColumn'].map(
    (rule) => [rule, { count: 0, text: false }] as const,
  ),
  ...patternRules.map((rule) => [rule, { count: 1, text: true }] as const),
  ...[...lengthRules, ...oneNumber, ...countRules].map((rule) => [rule, { count: 1, text: false }] as const),
  ...twoNumbers.map((rule) => [rule, { count: 2, text: false }] as const),
]);

const checkArguments = (rule: string, given: readonly unknown[]): (string | number)[] => {
  const { count, text } = signatures.get(rule) ?? { count: 0, text: false };
  const wanted = given.slice(0, count);
  const fits = given.length === count && wanted.every((value) => typeof value === (text ? 'string' : 'number'));
  if (!fits) {
    const types = given.map((value) => (typeof value === 'number' ? 'Number' : typeof value)).join(',');
    throw new GoogleError(`The parameters (${types}) don't match the method signature for require${rule}.`);
  }
  if (text) {
    try {
      patternOf(String(wanted[0]), false);
    } catch (cause) {
      throw new GoogleError(`Invalid regular expression: ${String(wanted[0])}`, { cause });
    }
  }
  return wanted as (string | number)[];
};

const builder = (name: string, kinds: readonly ItemKind[], rules: readonly string[]): object => {
  let rule: string | undefined;
  let values: (string | number)[] = [];
  let helpText: string | undefined;
  const members: Record<string, (...given: unknown[]) => unknown> = {
    setHelpText(text) {
      helpText = String(text);
      return members;
    },
    build() {
      if (rule === undefined)
        throw new GoogleError(`${name}.build() needs a rule: call one of its require methods first.`);
      const validation = guarded(name.replace('Builder', ''), {});
      const record = { rule, arguments: values, ...(helpText === undefined ? {} : { helpText }) };
      built.set(validation, { record, kinds });
      return validation;
    },
  };
  for (const each of rules) {
    members[`require${each}`] = (...given) => {
      values = checkArguments(each, given);
      rule = each; // a later rule replaces the earlier
      return members;
    };
  }
  return guarded(name, members);
};

export const validationBuilders = {
  /** https://developers.google.com/apps-script/reference/forms/text-validation-builder */
  createTextValidation: () =>
    builder(
      'TextValidationBuilder',
      ['TEXT'],
      [
        'Number',
        'WholeNumber',
        'TextIsEmail',
        'TextIsUrl',
        ...oneNumber,
        ...twoNumbers,
        ...patternRules,
        ...lengthRules,
      ],
    ),
  /** https://developers.google.com/apps-script/reference/forms/paragraph-text-validation-builder */
  createParagraphTextValidation: () =>
    builder('ParagraphTextValidationBuilder', ['PARAGRAPH_TEXT'], [...patternRules, ...lengthRules]),
  /** https://developers.google.com/apps-script/reference/forms/checkbox-validation-builder */
  createCheckboxValidation: () => builder('CheckboxValidationBuilder', ['CHECKBOX'], countRules),
  /** https://developers.google.com/apps-script/reference/forms/grid-validation-builder */
  createGridValidation: () => builder('GridValidationBuilder', ['GRID'], ['LimitOneResponsePerColumn']),
  /** https://developers.google.com/apps-script/reference/forms/checkbox-grid-validation-builder */
  createCheckboxGridValidation: () =>
    builder('CheckboxGridValidationBuilder', ['CHECKBOX_GRID'], ['LimitOneResponsePerColumn']),
};
