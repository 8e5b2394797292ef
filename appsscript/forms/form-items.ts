// One form item for each kind of question, with the validation that Google Forms can do by itself.
// Whatever gets past it is checked again when the answer is received.
import type { FormQuestion } from '../../src/define/define-form.ts';
import type { Language } from '../../src/text/language.ts';
import type { Text } from '../../src/text/text.ts';

type Form = GoogleAppsScript.Forms.Form;

export interface FormWords {
  readonly language: Language;
  readonly text: Text;
  /** Names of the rows of a table, for questions that point at one. */
  optionsOf(table: string): readonly string[];
}

/** Adds the question as an item and answers with the item's id. */
export function addItem(form: Form, question: FormQuestion, words: FormWords): number {
  const { language } = words;
  if (question.page) form.addPageBreakItem().setTitle(question.page[language]);
  const item = makeItem(form, question, words);
  item.setTitle(question.title[language]);
  if (question.help) item.setHelpText(question.help[language]);
  item.setRequired(question.required);
  return item.getId();
}

function makeItem(form: Form, question: FormQuestion, words: FormWords) {
  const { type, options = [], table = '', min, max } = question.column.question;
  const labels = options.map((option) => option.label[words.language]);
  switch (type) {
    case 'paragraph':
      return form.addParagraphTextItem().setValidation(paragraphRule(question, words));
    case 'scale':
      return form
        .addScaleItem()
        .setBounds(min ?? 1, max ?? 5)
        .setLabels(words.text.forms.scaleLow, words.text.forms.scaleHigh);
    case 'date':
      return form.addDateItem();
    case 'dateTime':
      return form.addDateTimeItem();
    case 'choice':
      return labels.length > 6
        ? form.addListItem().setChoiceValues(labels)
        : form.addMultipleChoiceItem().setChoiceValues(labels);
    case 'yesNo':
      return question.endsAtNo ? decidingItem(form, labels) : form.addMultipleChoiceItem().setChoiceValues(labels);
    case 'choices':
      return max === undefined
        ? form.addCheckboxItem().setChoiceValues(labels)
        : form.addCheckboxItem().setChoiceValues(labels).setValidation(choicesRule(max, words));
    case 'reference':
      if (question.prefilled) return form.addTextItem();
      return max === undefined
        ? form.addMultipleChoiceItem().setChoiceValues(rowOptions(table, words)).showOtherOption(true)
        : form.addCheckboxItem().setChoiceValues(rowOptions(table, words)).showOtherOption(true);
    default:
      return form.addTextItem().setValidation(textRule(question, words));
  }
}

/**
 * A yes that leads on to the next page, and a no that sends the form.
 * https://developers.google.com/apps-script/reference/forms/multiple-choice-item#createchoicevalue,-navigationtype
 */
function decidingItem(form: Form, [yes = '', no = '']: readonly string[]) {
  const { CONTINUE, SUBMIT } = FormApp.PageNavigationType;
  const item = form.addMultipleChoiceItem();
  return item.setChoices([item.createChoice(yes, CONTINUE), item.createChoice(no, SUBMIT)]);
}

/** The rows to choose from; a form cannot have a question without options. */
export function rowOptions(table: string, words: FormWords): string[] {
  const names = words.optionsOf(table);
  return names.length > 0 ? [...names] : [words.text.forms.notListed];
}

/**
 * What a short answer has to keep, with the words of its refusal.
 * https://developers.google.com/apps-script/reference/forms/text-validation-builder
 */
export function textRule(question: FormQuestion, { text }: Pick<FormWords, 'text'>) {
  const { type, min, max } = question.column.question;
  const rule = FormApp.createTextValidation();
  switch (type) {
    case 'email':
      return rule.setHelpText(text.forms.email).requireTextIsEmail().build();
    case 'link':
      return rule.setHelpText(text.forms.link).requireTextIsUrl().build();
    case 'number':
      return rule
        .setHelpText(text.forms.number(min ?? 0, max ?? 0))
        .requireNumberBetween(min ?? 0, max ?? 0)
        .build();
    default:
      return rule
        .setHelpText(text.forms.tooLong(max ?? 200))
        .requireTextLengthLessThanOrEqualTo(max ?? 200)
        .build();
  }
}

/** https://developers.google.com/apps-script/reference/forms/checkbox-validation-builder */
export function choicesRule(max: number, { text }: Pick<FormWords, 'text'>) {
  return FormApp.createCheckboxValidation().setHelpText(text.forms.atMost(max)).requireSelectAtMost(max).build();
}

export function paragraphRule(question: FormQuestion, { text }: Pick<FormWords, 'text'>) {
  const max = question.column.question.max ?? 4_000;
  return FormApp.createParagraphTextValidation()
    .setHelpText(text.forms.tooLong(max))
    .requireTextLengthLessThanOrEqualTo(max)
    .build();
}
