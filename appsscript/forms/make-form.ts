// Makes one Google Form from its declaration, links it to the workbook and publishes it.
// Answers are mapped by item id, so people may reword a question without breaking anything.
import type { AnyForm, Questions } from '../../src/define/define-form.ts';
import { prefillMark } from '../../src/interpreter/create-context.ts';
import { addItem, type FormWords } from './form-items.ts';
import type { FormHeading } from './form-words.ts';

export interface MadeForm {
  readonly formId: string;
  readonly url: string;
  readonly prefillUrl: string;
  /** Item id of each question, as JSON. */
  readonly items: string;
}

/**
 * `begun` is told the form's id before anything else is done with it.
 * https://developers.google.com/apps-script/reference/forms/form-app#createtitle
 */
export function makeForm(
  definition: AnyForm,
  workbookId: string,
  words: FormWords,
  heading: FormHeading,
  begun: (formId: string) => void,
): MadeForm {
  const { language } = words;
  const form = FormApp.create(heading.title);
  begun(form.getId());
  showHeading(form, heading);
  form.setConfirmationMessage(definition.confirmation[language]);
  form.setShowLinkToRespondAgain(false);
  form.setProgressBar(Object.values(definition.questions as Questions).some((question) => question.page !== undefined));
  const questions = Object.entries(definition.questions as Questions);
  const items = Object.fromEntries(questions.map(([key, question]) => [key, addItem(form, question, words)]));
  form.setDestination(FormApp.DestinationType.SPREADSHEET, workbookId);
  publish(form);
  return {
    formId: form.getId(),
    url: form.getPublishedUrl(),
    prefillUrl: prefilledAddress(form, definition, items),
    items: JSON.stringify(items),
  };
}

/** The name of the service, and what becomes of the answers: both change with the settings. */
export function showHeading(form: GoogleAppsScript.Forms.Form, { title, description }: FormHeading): void {
  form.setTitle(title);
  form.setDescription(description);
}

/**
 * An address in which each question that a link may answer holds a mark, to be replaced without opening the form again.
 * A list takes the mark only as its "other" answer; the address is then rewritten, so that one of its choices fits in.
 */
export function prefilledAddress(
  form: GoogleAppsScript.Forms.Form,
  definition: AnyForm,
  items: Readonly<Record<string, number>>,
): string {
  const marked = Object.entries(definition.questions as Questions).filter(
    ([, question]) => question.prefilled || question.choosable,
  );
  if (marked.length === 0) return '';
  const response = form.createResponse();
  for (const [key, question] of marked) {
    const item = form.getItemById(items[key] ?? 0);
    const asked = question.prefilled ? item.asTextItem() : item.asMultipleChoiceItem();
    response.withItemResponse(asked.createResponse(prefillMark(key)));
  }
  return withoutOther(response.toPrefilledUrl());
}

/** "entry.7=__other_option__&entry.7.other_option_response=mark" becomes "entry.7=mark". */
function withoutOther(address: string): string {
  return address.replace(/&entry\.\d+=__other_option__/g, '').replace(/(&entry\.\d+)\.other_option_response=/g, '$1=');
}

/**
 * Forms made by a script are unpublished until told otherwise; the published types do not know the method yet.
 * https://developers.google.com/apps-script/reference/forms/form#setpublishedenabled
 */
export function publish(form: GoogleAppsScript.Forms.Form): void {
  (form as GoogleAppsScript.Forms.Form & { setPublished(enabled: boolean): unknown }).setPublished(true);
}
