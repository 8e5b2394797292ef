// Responses of a form, stored or being made by a script, and their answers item by item.
// Reference: https://developers.google.com/apps-script/reference/forms/form-response

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { plainCopy } from '../../engine/plain-copy.ts';
import { partsIn } from '../../engine/time-zone.ts';
import { type AnswerInput, checkAnswer } from './answer-check.ts';
import type { FormHandle } from './form-handle.ts';
import type { Answer, ItemRecord, ResponseRecord } from './form-record.ts';
import { editResponseUrl, prefilledUrl } from './form-urls.ts';
import { itemReference } from './item-reference.ts';
import { storeResponse } from './submission.ts';

interface ItemAnswer {
  readonly itemId: number;
  readonly answer: Answer;
}

const itemAnswers = new WeakMap<object, ItemAnswer>();

export const createItemResponse = (handle: FormHandle, itemId: number, answer: Answer): object => {
  const response = guarded('ItemResponse', {
    getItem: () => handle.genericItem(itemId),
    getResponse: () => answer,
  });
  itemAnswers.set(response, { itemId, answer });
  return response;
};

const two = (number: number): string => String(number).padStart(2, '0');

const dateText = (value: unknown, timeZone: string, withTime: boolean): string => {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new GoogleError('The response must be a Date.');
  const { year, month, day, hour, minute } = partsIn(value.getTime(), timeZone);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return withTime ? `${date} ${two(hour)}:${two(minute)}` : date;
};

const inputFrom = (item: ItemRecord, given: readonly unknown[], timeZone: string): AnswerInput => {
  switch (item.kind) {
    case 'DATE':
      return dateText(given[0], timeZone, false);
    case 'DATETIME':
      return dateText(given[0], timeZone, true);
    case 'TIME':
      return given.slice(0, 2).map(Number).map(two).join(':');
    case 'DURATION':
      return given.slice(0, 3).map(Number).map(two).join(':');
    case 'CHECKBOX':
    case 'GRID':
    case 'CHECKBOX_GRID':
      if (!Array.isArray(given[0])) throw new GoogleError('The response must be an array.');
      return given[0];
    default:
      return given[0] === undefined || given[0] === null ? '' : String(given[0]);
  }
};

/** The answer that `createResponse(…)` means, checked against the item; a script need not answer required items. */
export const answerFrom = (item: ItemRecord, given: readonly unknown[], timeZone: string): Answer => {
  const checked = checkAnswer({ ...item, required: false }, inputFrom(item, given, timeZone));
  if ('error' in checked) throw new GoogleError(`Invalid response to the question “${item.title}”: ${checked.error}`);
  return checked.answer ?? '';
};

const inFormOrder = (handle: FormHandle, answers: ResponseRecord['answers']): object[] =>
  handle
    .record()
    .items.flatMap(({ id }) => (answers[id] === undefined ? [] : [createItemResponse(handle, id, answers[id])]));

const answerFor = (handle: FormHandle, answers: ResponseRecord['answers'], item: unknown): object | null => {
  const reference = itemReference(item);
  if (reference?.formId !== handle.id) throw new GoogleError('The item does not belong to this form.');
  const answer = answers[reference.itemId];
  return answer === undefined ? null : createItemResponse(handle, reference.itemId, answer);
};

/** A response that is stored. Its answers are read once; they do not follow later edits. */
export const createStoredResponse = (handle: FormHandle, record: ResponseRecord): object =>
  guarded('FormResponse', {
    getId: () => record.id,
    getTimestamp: () => new Date(record.timestamp),
    getRespondentEmail: () => record.respondent ?? '',
    getItemResponses: () => inFormOrder(handle, record.answers),
    getResponseForItem: (item: unknown) => answerFor(handle, record.answers, item),
    getEditResponseUrl: () => editResponseUrl(handle.record(), record.id),
    toPrefilledUrl: () => prefilledUrl(handle.record(), record.answers),
    submit() {
      throw new GoogleError('This response has already been submitted.');
    },
    withItemResponse() {
      throw new GoogleError('This response has already been submitted.');
    },
  });

/** A response that a script makes: for a prefilled address, or to submit. Submitting so fires no trigger. */
export const createDraftResponse = (handle: FormHandle): object => {
  const answers: ResponseRecord['answers'] = {};
  let submitted: object | undefined;
  const members = {
    withItemResponse(response: unknown) {
      const given = typeof response === 'object' && response !== null ? itemAnswers.get(response) : undefined;
      if (!given) throw new GoogleError('withItemResponse takes a response made with createResponse.');
      if (submitted) throw new GoogleError('This response has already been submitted.');
      if (given.answer === '') delete answers[given.itemId];
      else answers[given.itemId] = given.answer;
      return members;
    },
    getId: () => null,
    getTimestamp: () => null,
    getRespondentEmail: () => '',
    getItemResponses: () => inFormOrder(handle, answers),
    getResponseForItem: (item: unknown) => answerFor(handle, answers, item),
    /** https://developers.google.com/apps-script/reference/forms/form-response#toprefilledurl */
    toPrefilledUrl: () => prefilledUrl(handle.record(), answers),
    /** https://developers.google.com/apps-script/reference/forms/form-response#submit */
    submit() {
      if (submitted) throw new GoogleError('This response has already been submitted.');
      const size = JSON.stringify(answers).length;
      submitted = handle.context.call('FormApp', 'FormResponse.submit', { size, ms: 1000 }, () => {
        const form = handle.record();
        if (!form.published || !form.acceptingResponses) {
          throw new GoogleError('This form is not currently accepting responses.');
        }
        const { world } = handle.context;
        const record: ResponseRecord = {
          id: `2_${world.newId(62)}`,
          timestamp: world.clock.now(),
          answers: plainCopy(answers),
        };
        storeResponse(handle.store, form, record);
        return createStoredResponse(handle, record);
      });
      return submitted;
    },
  };
  return guarded('FormResponse', members);
};
