// Answers to the forms as they really arrive: through the form's page, past its validation, and with the mishaps of triggers.
import type { FormAnswers } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { type FormRow, forms } from '../../src/tables/system.ts';
import type { Execution, FormSubmission } from '../../workspace/engine/service.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { FormStore } from '../../workspace/services/forms/form-store.ts';
import { SubmissionRefused, storeResponse, submitAnswers } from '../../workspace/services/forms/submission.ts';

export function formRow(site: Workspace, form: string): FormRow {
  const row = rowsOf(site, forms).find(({ id }) => id === form);
  if (!row) throw new Error(`There is no form ${form}`);
  return row;
}

/** Answers by item id instead of question key. */
function byItem(row: FormRow, answers: FormAnswers): Record<string, string | readonly string[]> {
  const items = JSON.parse(row.items) as Readonly<Record<string, number>>;
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [String(items[key] ?? key), value]));
}

/** What the form's page says of each question that it refuses, by question key; none when the answer was sent. */
export function refusedByPage(site: Workspace, form: string, answers: FormAnswers): Readonly<Record<string, string>> {
  const row = formRow(site, form);
  const items = JSON.parse(row.items) as Readonly<Record<string, number>>;
  try {
    const { fired } = site.submitForm(row.formId, byItem(row, answers));
    for (const { execution } of fired) completed(execution);
    return {};
  } catch (error) {
    if (!(error instanceof SubmissionRefused)) throw error;
    const { errors } = error;
    return Object.fromEntries(
      Object.entries(items).flatMap(([key, id]) => (errors[id] === undefined ? [] : [[key, errors[id]]])),
    );
  }
}

/** Stores a response that the page would have refused: sent by a program, or before the form's rules changed. */
export function storePastPage(site: Workspace, form: string, answers: FormAnswers): FormSubmission {
  const row = formRow(site, form);
  const store = new FormStore(site.world);
  const record = store.find(row.formId);
  if (!record) throw new Error(`The form ${form} is gone`);
  const given = byItem(row, answers);
  const kept = Object.entries(given).map(([id, value]) => [id, typeof value === 'string' ? value : [...value]]);
  return site.world.store.batch(() =>
    storeResponse(store, record, {
      id: `2_${site.world.newId(62)}`,
      timestamp: site.world.clock.now(),
      answers: Object.fromEntries(kept),
    }),
  );
}

/** A response whose trigger does not fire. */
export function storeSilently(site: Workspace, form: string, answers: FormAnswers): FormSubmission {
  const row = formRow(site, form);
  return site.world.store.batch(() => submitAnswers(site.world, row.formId, byItem(row, answers)));
}

/** The trigger that belongs to a response, now or late. */
export function fireFor(site: Workspace, submission: FormSubmission): readonly Execution[] {
  const fired = site.fire({ type: 'form-submit', ...submission }).map(({ execution }) => execution);
  fired.forEach(completed);
  return fired;
}

export function completed(execution: Execution): void {
  if (execution.status !== 'completed') throw new Error(`${execution.functionName}: ${execution.error}`);
}
