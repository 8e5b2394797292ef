// The rules that FormApp's validation builders set, and what a person reads when an answer breaks one.
// Reference: https://developers.google.com/apps-script/reference/forms/text-validation-builder

import type { ValidationRecord } from './form-record.ts';

type Rule = (answer: string, first: string | number, second: string | number) => boolean;

/** Google Forms' own idea of a number: no thousands separators, a point or a comma for decimals. */
const numberOf = (answer: string): number | undefined =>
  /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(answer.trim()) ? Number(answer.trim().replace(',', '.')) : undefined;

const numeric =
  (test: (value: number, first: number, second: number) => boolean): Rule =>
  (answer, first, second) => {
    const value = numberOf(answer);
    return value !== undefined && test(value, Number(first), Number(second));
  };

/** Google uses RE2; its `(?i)` prefix is the only part of its syntax that JavaScript writes otherwise. */
export const patternOf = (pattern: string, whole: boolean): RegExp => {
  const insensitive = pattern.startsWith('(?i)');
  const source = insensitive ? pattern.slice(4) : pattern;
  const full = whole ? `^(?:${source})$` : source;
  const flags = insensitive ? 'i' : '';
  try {
    return new RegExp(full, `${flags}u`);
  } catch {
    return new RegExp(full, flags);
  }
};

const pattern =
  (whole: boolean, wanted: boolean): Rule =>
  (answer, source) =>
    patternOf(String(source), whole).test(answer) === wanted;

const isUrl = (answer: string): boolean => /^(https?:\/\/)?[^\s/?#]+\.[^\s/?#.]{2,}([/?#]\S*)?$/i.test(answer.trim());

/** Letters of any alphabet count as one, also those written with two code units. */
const length = (answer: string): number => [...answer].length;

const rules: Readonly<Record<string, Rule>> = {
  Number: numeric(() => true),
  WholeNumber: numeric((value) => Number.isInteger(value)),
  NumberBetween: numeric((value, start, end) => value >= start && value <= end),
  NumberNotBetween: numeric((value, start, end) => value < start || value > end),
  NumberEqualTo: numeric((value, other) => value === other),
  NumberNotEqualTo: numeric((value, other) => value !== other),
  NumberGreaterThan: numeric((value, other) => value > other),
  NumberGreaterThanOrEqualTo: numeric((value, other) => value >= other),
  NumberLessThan: numeric((value, other) => value < other),
  NumberLessThanOrEqualTo: numeric((value, other) => value <= other),
  TextIsEmail: (answer) => /^[^\s@<>()",;:]+@[^\s@<>()",;:.]+(\.[^\s@<>()",;:.]+)+$/.test(answer.trim()),
  TextIsUrl: isUrl,
  TextContainsPattern: pattern(false, true),
  TextDoesNotContainPattern: pattern(false, false),
  TextMatchesPattern: pattern(true, true),
  TextDoesNotMatchPattern: pattern(true, false),
  TextLengthGreaterThanOrEqualTo: (answer, least) => length(answer) >= Number(least),
  TextLengthLessThanOrEqualTo: (answer, most) => length(answer) <= Number(most),
};

const messages: Readonly<Record<string, (first: string | number, second: string | number) => string>> = {
  Number: () => 'Debe ser un número',
  WholeNumber: () => 'Debe ser un número entero',
  NumberBetween: (start, end) => `Debe ser un número entre ${start} y ${end}`,
  NumberNotBetween: (start, end) => `Debe ser un número menor que ${start} o mayor que ${end}`,
  NumberEqualTo: (other) => `Debe ser el número ${other}`,
  NumberNotEqualTo: (other) => `Debe ser un número distinto de ${other}`,
  NumberGreaterThan: (other) => `Debe ser un número mayor que ${other}`,
  NumberGreaterThanOrEqualTo: (other) => `Debe ser un número mayor o igual que ${other}`,
  NumberLessThan: (other) => `Debe ser un número menor que ${other}`,
  NumberLessThanOrEqualTo: (other) => `Debe ser un número menor o igual que ${other}`,
  TextIsEmail: () => 'Debe ser una dirección de correo electrónico válida',
  TextIsUrl: () => 'Debe ser una URL válida',
  TextContainsPattern: (text) => `Debe contener ${text}`,
  TextDoesNotContainPattern: (text) => `No debe contener ${text}`,
  TextMatchesPattern: (text) => `Debe coincidir con ${text}`,
  TextDoesNotMatchPattern: (text) => `No debe coincidir con ${text}`,
  TextLengthGreaterThanOrEqualTo: (least) => `Debe tener al menos ${least} caracteres`,
  TextLengthLessThanOrEqualTo: (most) => `Debe tener como máximo ${most} caracteres`,
  SelectAtLeast: (least) => `Debes seleccionar al menos ${least} opciones`,
  SelectAtMost: (most) => `Debes seleccionar como máximo ${most} opciones`,
  SelectExactly: (count) => `Debes seleccionar exactamente ${count} opciones`,
  LimitOneResponsePerColumn: () => 'No selecciones más de una respuesta por columna',
};

/** The text set with setHelpText, else a sentence of the rule's own. */
export const ruleMessage = ({ rule, arguments: [first = '', second = ''], helpText }: ValidationRecord): string =>
  helpText || messages[rule]?.(first, second) || 'La respuesta no es válida';

export const fitsTextRule = (
  answer: string,
  { rule, arguments: [first = '', second = ''] }: ValidationRecord,
): boolean => {
  const test = rules[rule];
  if (!test) throw new Error(`A text cannot be checked for the rule ${rule}.`);
  return test(answer, first, second);
};
