// Filling in a form on its page: questions are found by their titles, answered as their kind of field asks for.
import type { Locator, Page } from 'playwright-core';
import type { AnyForm, FormQuestion, Questions } from '../../../src/define/define-form.ts';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Opens a form from the list of forms, as somebody who was sent its address. */
export async function openForm(page: Page, form: AnyForm): Promise<void> {
  await page.goto(new URL('/forms', page.url()).href);
  const row = page.getByRole('listitem').filter({ hasText: form.title.es });
  await row.getByRole('link', { name: 'Contestar' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: form.title.es }).waitFor();
}

/** Answers the questions in their order and sends the form; ends on its thank-you. `filled` is told of each page. */
export async function answerForm(
  page: Page,
  form: AnyForm,
  answers: Answers,
  filled: (pageNumber: number) => Promise<void> = async () => undefined,
): Promise<void> {
  const questions = Object.entries(form.questions as Questions);
  let pageNumber = 1;
  for (const [key, question] of questions) {
    if (question.page) {
      await filled(pageNumber++);
      await page.getByRole('button', { name: 'Siguiente' }).click();
    }
    const answer = answers[key];
    if (answer !== undefined && answer !== '') await answerQuestion(page, question, answer);
  }
  await filled(pageNumber);
  await page.getByRole('button', { name: 'Enviar' }).click();
  await page.getByRole('status').filter({ hasText: form.confirmation.es }).waitFor();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function answerQuestion(page: Page, question: FormQuestion, answer: string | readonly string[]): Promise<void> {
  const title = new RegExp(`^${escaped(question.title.es)}( \\*)?$`);
  const group = page.getByRole('group', { name: title });
  const field = page.getByLabel(title);
  await field.or(group).first().waitFor();
  if ((await group.count()) > 0) await choose(group, typeof answer === 'string' ? [answer] : answer);
  else await write(field, String(answer));
}

async function choose(group: Locator, options: readonly string[]): Promise<void> {
  for (const option of options) await group.getByLabel(option, { exact: true }).check();
}

async function write(field: Locator, answer: string): Promise<void> {
  const kind = await field.evaluate((element) => element.getAttribute('type') ?? element.tagName.toLowerCase());
  if (kind === 'select') await field.selectOption({ label: answer });
  else await field.fill(kind === 'datetime-local' ? answer.replace(' ', 'T') : answer);
}
