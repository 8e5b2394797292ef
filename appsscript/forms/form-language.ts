// The words of a form in another language, in place: the same form, the same questions, the same links.
// A text is ours while it equals our own in any language; what the team wrote stays as it is.
import type { Context } from '../../src/define/context.ts';
import type { AnyForm, FormQuestion, Questions } from '../../src/define/define-form.ts';
import { settingsIn } from '../../src/settings/settings.ts';
import { type Language, languages, type Translated } from '../../src/text/language.ts';
import { nameOf, rename } from '../google/drive.ts';
import { wordsIn } from '../words/words.ts';
import { choicesRule, paragraphRule, textRule } from './form-items.ts';
import { formHeading } from './form-words.ts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Choice = GoogleAppsScript.Forms.Choice;
/** One text that still has to be written in the other language. */
export type Rewording = () => void;

/** Everything of the form that is ours and not in the language yet; doing some of it leaves the rest to be found. */
export function rewordings(
  form: Form,
  definition: AnyForm,
  itemIds: Readonly<Record<string, number>>,
  language: Language,
  context: Context,
): readonly Rewording[] {
  const found: Rewording[] = [];
  const reword = (written: string, ours: Translated, write: (text: string) => void) => {
    if (isForeign(written, ours, language)) found.push(() => write(ours[language]));
  };
  const heading = inEach((each) => formHeading(definition, speaking(each, context)));
  const title = form.getTitle();
  reword(title, translated(heading, 'title'), (text) => {
    if (nameOf(form.getId()) === title) rename(form.getId(), text);
    form.setTitle(text);
  });
  reword(form.getDescription(), translated(heading, 'description'), (text) => form.setDescription(text));
  reword(form.getConfirmationMessage(), definition.confirmation, (text) => form.setConfirmationMessage(text));
  const questions = definition.questions as Questions;
  const pages = Object.values(questions).flatMap(({ page }) => page ?? []);
  const keys = new Map(Object.entries(itemIds).map(([key, id]) => [id, key]));
  for (const item of form.getItems()) {
    const question = questions[keys.get(item.getId()) ?? ''];
    if (question) found.push(...itemRewordings(item, question, language));
    else if (item.getType() === FormApp.ItemType.PAGE_BREAK) {
      const page = pages.find((ours) => isForeign(item.getTitle(), ours, language));
      if (page) found.push(() => item.setTitle(page[language]));
    }
  }
  return found;
}

/** The language in which most of our words stand in a form; the workbook's where none does. */
export function spokenIn(form: Form, definition: AnyForm, fallback: Language): Language {
  const titles = form.getItems().map((item) => item.getTitle());
  const questions = Object.values(definition.questions as Questions);
  const count = (language: Language) =>
    questions.filter(({ title }) => titles.includes(title[language])).length +
    (form.getConfirmationMessage() === definition.confirmation[language] ? 1 : 0);
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best), fallback);
}

function isForeign(written: string, ours: Translated, language: Language): boolean {
  return written !== '' && written !== ours[language] && languages.some((each) => ours[each] === written);
}

function itemRewordings(item: Item, question: FormQuestion, language: Language): readonly Rewording[] {
  const found: Rewording[] = [];
  const { title, help } = question;
  if (help && isForeign(item.getHelpText(), help, language)) found.push(() => item.setHelpText(help[language]));
  const choices = choiceRewording(item, question, language);
  if (choices) found.push(choices);
  const scale = scaleRewording(item, language);
  if (scale) found.push(scale);
  // Last, and its rule with it: a rule cannot be read back, so the title tells whether it was seen to.
  if (isForeign(item.getTitle(), title, language))
    found.push(() => {
      showRule(item, question, language);
      item.setTitle(title[language]);
    });
  return found;
}

/** The sentence that refuses an answer. */
function showRule(item: Item, question: FormQuestion, language: Language): void {
  const words = { text: wordsIn(language) };
  const { TEXT, PARAGRAPH_TEXT, CHECKBOX } = FormApp.ItemType;
  const { type, max } = question.column.question;
  if (item.getType() === TEXT && !question.prefilled) item.asTextItem().setValidation(textRule(question, words));
  if (item.getType() === PARAGRAPH_TEXT) item.asParagraphTextItem().setValidation(paragraphRule(question, words));
  if (item.getType() === CHECKBOX && type === 'choices' && max !== undefined)
    item.asCheckboxItem().setValidation(choicesRule(max, words));
}

function scaleRewording(item: Item, language: Language): Rewording | undefined {
  if (item.getType() !== FormApp.ItemType.SCALE) return undefined;
  const scale = item.asScaleItem();
  const words = inEach((each) => wordsIn(each).forms);
  const [low, high] = [translated(words, 'scaleLow'), translated(words, 'scaleHigh')];
  const [left, right] = [scale.getLeftLabel(), scale.getRightLabel()];
  const [isLow, isHigh] = [isForeign(left, low, language), isForeign(right, high, language)];
  if (!isLow && !isHigh) return undefined;
  return () => scale.setLabels(isLow ? low[language] : left, isHigh ? high[language] : right);
}

/** Choices one by one, so that those which the team added or left out stay so; where a choice leads is kept. */
function choiceRewording(item: Item, question: FormQuestion, language: Language): Rewording | undefined {
  const { MULTIPLE_CHOICE, LIST, CHECKBOX } = FormApp.ItemType;
  const { options = [], type } = question.column.question;
  const notListed =
    type === 'reference'
      ? [
          translated(
            inEach((each) => wordsIn(each).forms),
            'notListed',
          ),
        ]
      : [];
  const ours = [...options.map(({ label }) => label), ...notListed];
  const reworded = (choices: readonly Choice[]) => {
    const values = choices.map((choice) => choice.getValue());
    const next = values.map((value) => ours.find((label) => isForeign(value, label, language))?.[language] ?? value);
    // Google refuses two choices that read the same: then the question is the team's own.
    return next.join('\n') === values.join('\n') || new Set(next).size < next.length ? undefined : next;
  };
  const kind = item.getType();
  if (ours.length === 0) return undefined;
  if (kind === CHECKBOX) {
    const asked = item.asCheckboxItem();
    const next = reworded(asked.getChoices());
    return next && (() => asked.setChoiceValues(next));
  }
  const asked = kind === LIST ? item.asListItem() : kind === MULTIPLE_CHOICE ? item.asMultipleChoiceItem() : undefined;
  if (!asked) return undefined;
  const choices = asked.getChoices();
  const next = reworded(choices);
  if (!next) return undefined;
  if (!choices.some(leadsElsewhere)) return () => asked.setChoiceValues(next);
  return () => asked.setChoices(choices.map((choice, at) => leading(asked, choice, next[at] ?? '')));
}

interface ChoiceMaker {
  createChoice(value: string, page: GoogleAppsScript.Forms.PageBreakItem): Choice;
  createChoice(value: string, type: GoogleAppsScript.Forms.PageNavigationType): Choice;
}

function leadsElsewhere(choice: Choice): boolean {
  const type = choice.getPageNavigationType();
  return choice.getGotoPage() !== null || (type !== null && type !== FormApp.PageNavigationType.CONTINUE);
}

/** The choice in other words, leading where it led; all choices of a question lead, or none does. */
function leading(asked: ChoiceMaker, choice: Choice, value: string): Choice {
  const page = choice.getGotoPage();
  return page
    ? asked.createChoice(value, page)
    : asked.createChoice(value, choice.getPageNavigationType() ?? FormApp.PageNavigationType.CONTINUE);
}

/** The context as it is in another language: settings that nobody worded follow it. */
function speaking(language: Language, context: Context): Context {
  return { ...context, language, text: wordsIn(language), settings: settingsIn(language, context.settings) };
}

function inEach<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { es: make('es'), en: make('en'), pt: make('pt') };
}

function translated<K extends string>(
  each: Readonly<Record<Language, Readonly<Record<K, string>>>>,
  key: K,
): Translated {
  return { es: each.es[key], en: each.en[key], pt: each.pt[key] };
}
