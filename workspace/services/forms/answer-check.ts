// Reads one answer to one question and checks it as the form's page does. Pure.
// Messages are for the person who answers.

import type { Answer, ItemRecord, ValidationRecord } from './form-record.ts';
import { fitsTextRule, ruleMessage } from './text-rules.ts';

export type AnswerInput = string | readonly unknown[] | null | undefined;

export type Checked = { readonly answer: Answer | undefined } | { readonly error: string };

const requiredText = 'Esta pregunta es obligatoria';
const requiredRowsText = 'Esta pregunta requiere una respuesta por fila';
const invalidChoiceText = 'Elige una de las opciones';

const refuse = (error: string): Checked => ({ error });
const accept = (answer: Answer | undefined): Checked => ({ answer });

const isValidDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const isValidTime = (hour: number, minute: number): boolean => hour < 24 && minute < 60;

const datePattern = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/;
const timePattern = /^(\d{2}):(\d{2})(?::\d{2})?$/;

const readDate = (text: string, includesYear: boolean): string | undefined => {
  const match = datePattern.exec(text);
  if (!match || (includesYear && match[1] === undefined)) return undefined;
  // A leap year where the question asks for no year, so that 29 February can be answered.
  if (!isValidDay(Number(match[1] ?? 2024), Number(match[2]), Number(match[3]))) return undefined;
  return includesYear ? text : `${match[2]}-${match[3]}`;
};

const readTime = (text: string): string | undefined => {
  const match = timePattern.exec(text);
  return match && isValidTime(Number(match[1]), Number(match[2])) ? `${match[1]}:${match[2]}` : undefined;
};

const readDateTime = (text: string, includesYear: boolean): string | undefined => {
  const [day = '', clock = ''] = text.split(/[T ]/);
  const date = readDate(day, includesYear);
  const time = readTime(clock);
  return date && time ? `${date} ${time}` : undefined;
};

const readDuration = (text: string): string | undefined => {
  const match = /^(\d{1,3}):([0-5]?\d):([0-5]?\d)$/.exec(text);
  if (!match || Number(match[1]) > 72) return undefined;
  return match
    .slice(1)
    .map((part) => part.padStart(2, '0'))
    .join(':');
};

const checkText = (item: ItemRecord, text: string): Checked => {
  if (item.validation && !fitsTextRule(text, item.validation)) return refuse(ruleMessage(item.validation));
  return accept(text);
};

const isOffered = (item: ItemRecord, value: string): boolean =>
  item.otherOption || item.choices.some((choice) => choice.value === value);

const checkScale = (item: ItemRecord, text: string): Checked => {
  const value = Number(text);
  const lower = item.kind === 'RATING' ? 1 : item.lower;
  const fits = /^\d+$/.test(text) && value >= lower && value <= item.upper;
  return fits ? accept(String(value)) : refuse(`Elige un número entre ${lower} y ${item.upper}`);
};

const fitsCount = ({ rule, arguments: [wanted] }: ValidationRecord, count: number): boolean => {
  if (rule === 'SelectAtLeast') return count >= Number(wanted);
  if (rule === 'SelectAtMost') return count <= Number(wanted);
  return rule !== 'SelectExactly' || count === Number(wanted);
};

const checkCheckboxes = (item: ItemRecord, input: AnswerInput): Checked => {
  const values = (Array.isArray(input) ? input : [input]).map(String).filter((value) => value !== '');
  if (!values.every((value) => isOffered(item, value))) return refuse(invalidChoiceText);
  const chosen = [...new Set(values)];
  if (item.validation && chosen.length > 0 && !fitsCount(item.validation, chosen.length)) {
    return refuse(ruleMessage(item.validation));
  }
  return accept(chosen.length > 0 ? chosen : undefined);
};

const rowsOf = (item: ItemRecord, input: AnswerInput): unknown[] =>
  item.rows.map((_, index) => (Array.isArray(input) ? input[index] : undefined));

const isRepeated = (values: readonly string[]): boolean => new Set(values).size < values.length;

const checkGrid = (item: ItemRecord, input: AnswerInput): Checked => {
  const rows = rowsOf(item, input).map((value) =>
    value === undefined || value === null || value === '' ? null : String(value),
  );
  const chosen = rows.filter((value) => value !== null);
  if (!chosen.every((value) => item.columns.includes(value))) return refuse(invalidChoiceText);
  if (item.required && chosen.length < rows.length) return refuse(requiredRowsText);
  if (item.validation && isRepeated(chosen)) return refuse(ruleMessage(item.validation));
  return accept(chosen.length > 0 ? rows : undefined);
};

const checkCheckboxGrid = (item: ItemRecord, input: AnswerInput): Checked => {
  const rows = rowsOf(item, input).map((value) => {
    const values = (Array.isArray(value) ? value : value ? [value] : []).map(String);
    return values.length > 0 ? [...new Set(values)] : null;
  });
  const chosen = rows.filter((row) => row !== null).flat();
  if (!chosen.every((value) => item.columns.includes(value))) return refuse(invalidChoiceText);
  if (item.required && rows.includes(null)) return refuse(requiredRowsText);
  if (item.validation && isRepeated(chosen)) return refuse(ruleMessage(item.validation));
  return accept(chosen.length > 0 ? rows : undefined);
};

const orRefuse = (answer: string | undefined, error: string): Checked =>
  answer === undefined ? refuse(error) : accept(answer);

const checkOne = (item: ItemRecord, text: string): Checked => {
  switch (item.kind) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return checkText(item, text);
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return isOffered(item, text) ? accept(text) : refuse(invalidChoiceText);
    case 'SCALE':
    case 'RATING':
      return checkScale(item, text);
    case 'DATE':
      return orRefuse(readDate(text, item.includesYear), 'Debe ser una fecha válida');
    case 'TIME':
      return orRefuse(readTime(text), 'Debe ser una hora válida');
    case 'DATETIME':
      return orRefuse(readDateTime(text, item.includesYear), 'Debe ser una fecha y una hora válidas');
    case 'DURATION':
      return orRefuse(readDuration(text), 'Debe ser una duración válida');
    default:
      throw new Error(`An item of kind ${item.kind} takes no answer.`);
  }
};

const checkGiven = (item: ItemRecord, input: AnswerInput): Checked => {
  if (item.kind === 'CHECKBOX') return checkCheckboxes(item, input);
  if (item.kind === 'GRID') return checkGrid(item, input);
  if (item.kind === 'CHECKBOX_GRID') return checkCheckboxGrid(item, input);
  if (Array.isArray(input) && input.length > 1) return refuse('Esta pregunta admite una sola respuesta');
  const text = String((Array.isArray(input) ? input[0] : input) ?? '');
  const isText = item.kind === 'TEXT' || item.kind === 'PARAGRAPH_TEXT';
  return text.trim() === '' ? accept(undefined) : checkOne(item, isText ? text : text.trim());
};

/** The answer as it is stored (absent when there is none), or why it is refused. */
export const checkAnswer = (item: ItemRecord, input: AnswerInput): Checked => {
  const checked = input === undefined || input === null ? accept(undefined) : checkGiven(item, input);
  if ('answer' in checked && checked.answer === undefined && item.required) {
    const isGrid = item.kind === 'GRID' || item.kind === 'CHECKBOX_GRID';
    return refuse(isGrid ? requiredRowsText : requiredText);
  }
  return checked;
};
