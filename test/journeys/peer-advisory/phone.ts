// What somebody does on her page with a phone: opens it from a message, takes up what it says is next, writes, saves.
import type { FrameLocator, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Block } from '../../../src/blocks/block.ts';
import { mailsBlocks } from '../../../src/text/es/mails-blocks.ts';
import { pages } from '../../../src/text/es/pages.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { contentOf, followLink, openMail } from '../main-job/mail.ts';
import { beginning, escaped } from '../main-job/panel.ts';
import type { Phone } from './stage.ts';

const SAVED_WITHIN = { timeout: 90_000 };

export const onPage = ({ page }: Phone): FrameLocator => contentOf(page);

/** The newest message to her, or the newest whose line matches `about`; its button opens in a tab of its own. */
export async function openFrom(phone: Phone, button: string, about?: RegExp): Promise<void> {
  await openMail(phone.inbox, phone.email, about);
  if (phone.page !== phone.inbox) await phone.page.close();
  phone.page = await followLink(phone.inbox, beginning(button));
}

export async function openPage(phone: Phone, about?: RegExp): Promise<void> {
  await openFrom(phone, mailsBlocks.openPage(), about);
  await onPage(phone).getByRole('heading', { level: 1 }).waitFor();
}

export const body = (phone: Phone, { key }: Block): Locator => onPage(phone).locator(`#block-${key}-body`);

/** Her page says that this is next; its button leads there. */
export async function takeUp(phone: Phone, block: Block): Promise<Locator> {
  const next = onPage(phone).getByRole('region', { name: pages.party.next });
  await next.filter({ hasText: block.aspects.label.es }).getByRole('button').click();
  return opened(phone, block);
}

/** Opens a block in the list of all of them. */
export async function unfold(phone: Phone, block: Block): Promise<Locator> {
  const head = onPage(phone).locator(`#block-${block.key}`);
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  return opened(phone, block);
}

async function opened(phone: Phone, block: Block): Promise<Locator> {
  await body(phone, block).locator('.specs').waitFor();
  return body(phone, block);
}

/** Writes into the fields of a block in their order; each is saved by itself. */
export async function writeAll(block: Locator, texts: readonly string[]): Promise<void> {
  const fields = block.getByRole('textbox');
  await expect.poll(() => fields.count(), SAVED_WITHIN).toBe(texts.length);
  for (const [index, text] of texts.entries()) await fields.nth(index).fill(text);
  await fields.last().blur();
  await expect.poll(() => block.locator('.save-mark.saved').count(), SAVED_WITHIN).toBe(texts.length);
}

/** Fills the fields of a row and saves it; its form closes. */
export async function fillRow(block: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  const form = block.locator('form.row-form');
  for (const [label, value] of Object.entries(values)) {
    const field = form.getByLabel(new RegExp(`^${escaped(label)}( · ${specs.optional})?$`));
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await form.getByRole('button', { name: specs.save, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** The page says that it is done. */
export const isDone = (phone: Phone, { key }: Block): Promise<void> =>
  onPage(phone).locator(`#block-${key} .chip.ok`).waitFor();
