// Takes a person's answers to a form: checks them as the form's page does, stores the response, writes the linked row.
// Triggers are the engine's matter; this only says what was stored.

import type { Answers, FormSubmission } from '../../engine/service.ts';
import type { World } from '../../engine/world.ts';
import { type AnswerInput, checkAnswer } from './answer-check.ts';
import { pagesPassed } from './form-pages.ts';
import { type Answer, type FormRecord, type ItemRecord, isQuestion, type ResponseRecord } from './form-record.ts';
import { formState } from './form-state.ts';
import { FormStore } from './form-store.ts';
import { losesLinkedRow } from './submission-faults.ts';
import { writeLinkedRow } from './workbook-link.ts';

/** The answers were not accepted; nothing is stored. `errors` goes by item id, `email` for the address asked at the top. */
export class SubmissionRefused extends Error {
  override readonly name = 'SubmissionRefused';
  constructor(
    message: string,
    readonly errors: Readonly<Record<string, string>>,
  ) {
    super(message);
  }
}

export interface SubmissionOptions {
  readonly respondent?: string | undefined;
  /** Replaces a response that was sent before, where the form allows it. */
  readonly editResponseId?: string | undefined;
}

const itemFor = (form: FormRecord, key: string): ItemRecord => {
  const questions = form.items.filter(isQuestion);
  const found = questions.find(({ id }) => String(id) === key) ?? questions.find(({ title }) => title === key);
  if (!found) throw new SubmissionRefused(`El formulario «${form.title}» no tiene la pregunta «${key}».`, {});
  return found;
};

export interface CheckedAnswers {
  readonly answers: Record<string, Answer>;
  readonly errors: Record<string, string>;
}

/** Checks all pages that the answers lead through; answers to pages that are not reached are dropped, as Google does. */
export const checkAnswers = (form: FormRecord, given: Answers): CheckedAnswers => {
  const inputs = new Map<number, AnswerInput>();
  for (const [key, value] of Object.entries(given)) inputs.set(itemFor(form, key).id, value);
  const answerOf = (id: number): Answer | undefined => {
    const item = form.items.find((each) => each.id === id);
    if (!item || !isQuestion(item)) return undefined;
    const checked = checkAnswer(item, inputs.get(id));
    return 'answer' in checked ? checked.answer : undefined;
  };
  const answers: Record<string, Answer> = {};
  const errors: Record<string, string> = {};
  for (const item of pagesPassed(form, answerOf)
    .flatMap(({ items }) => items)
    .filter(isQuestion)) {
    const checked = checkAnswer(item, inputs.get(item.id));
    if ('error' in checked) errors[item.id] = checked.error;
    else if (checked.answer !== undefined) answers[item.id] = checked.answer;
  }
  return { answers, errors };
};

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

const checkRespondent = (store: FormStore, form: FormRecord, options: SubmissionOptions): void => {
  const { respondent, editResponseId } = options;
  if (form.collectEmail && (respondent === undefined || !isEmail(respondent))) {
    throw new SubmissionRefused('Escribe tu dirección de correo electrónico.', {
      email: respondent ? 'Debe ser una dirección de correo electrónico válida' : 'Esta pregunta es obligatoria',
    });
  }
  if ((form.requireLogin || form.limitOneResponse) && respondent === undefined) {
    throw new SubmissionRefused('Inicia sesión para responder este formulario.', {});
  }
  const isSecond = (response: ResponseRecord): boolean =>
    response.respondent === respondent && response.id !== editResponseId;
  if (form.limitOneResponse && store.responses(form.id).some(isSecond)) {
    throw new SubmissionRefused('Ya respondiste. Solo puedes llenar este formulario una vez.', {});
  }
};

const newResponse = (
  world: World,
  answers: Record<string, Answer>,
  respondent: string | undefined,
): ResponseRecord => ({
  id: `2_${world.newId(62)}`,
  timestamp: world.clock.now(),
  ...(respondent === undefined ? {} : { respondent }),
  answers,
});

/** Stores answers that were checked or come from a script, and writes the linked row. */
export const storeResponse = (store: FormStore, form: FormRecord, response: ResponseRecord): FormSubmission => {
  store.addResponse(form, response);
  const lost = losesLinkedRow(store.world);
  const destination = lost ? undefined : writeLinkedRow(store, form, response);
  return { formId: form.id, responseId: response.id, ...(destination ? { destination } : {}) };
};

const replaceResponse = (store: FormStore, form: FormRecord, response: ResponseRecord): FormSubmission => {
  const before = store.responses(form.id).find(({ id }) => id === response.id);
  if (!form.responseEdits || !before) throw new SubmissionRefused('Esta respuesta ya no se puede editar.', {});
  store.replaceResponse(form.id, response);
  const destination = losesLinkedRow(store.world) ? undefined : writeLinkedRow(store, form, response, before);
  return { formId: form.id, responseId: response.id, ...(destination ? { destination } : {}) };
};

/** Throws {@link SubmissionRefused} with the messages that a person would read. */
export const submitAnswers = (
  world: World,
  formId: string,
  given: Answers,
  options: SubmissionOptions = {},
): FormSubmission => {
  const store = new FormStore(world);
  const form = store.find(formId);
  if (!form) throw new SubmissionRefused('El formulario no existe o fue eliminado.', {});
  const state = formState(world, form);
  if (!state.open) throw new SubmissionRefused(state.message, {});
  checkRespondent(store, form, options);
  const { answers, errors } = checkAnswers(form, given);
  const wrong = form.items.find(({ id }) => errors[id] !== undefined);
  if (wrong) throw new SubmissionRefused(`${wrong.title}: ${errors[wrong.id]}`, errors);
  const respondent = form.collectEmail || form.limitOneResponse || form.requireLogin ? options.respondent : undefined;
  const response = newResponse(world, answers, respondent);
  if (options.editResponseId === undefined) return storeResponse(store, form, response);
  return replaceResponse(store, form, { ...response, id: options.editResponseId });
};
