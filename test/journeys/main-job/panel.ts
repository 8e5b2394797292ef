// The coordinator's hands in the sidebar: buttons, fields and messages by the words that stand there.

import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { sidebarTexts } from '../../../src/text/sidebar-text.ts';
import { type Desk, panelOf } from './stage.ts';

export const words = sidebarTexts.es;

type Name = string | RegExp;

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What begins with these words, whatever stands behind them. */
export const beginning = (text: string): RegExp => new RegExp(`^${escaped(text)}`);

function part(stage: Desk, name: Name, role: 'button' | 'menuitem'): Locator {
  return panelOf(stage)
    .getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })
    .first();
}

export const press = (stage: Desk, name: Name): Promise<void> => part(stage, name, 'button').click();

/** A section of the bar at the bottom. */
export const section = (stage: Desk, name: 'today' | 'requests' | 'advisories' | 'cases' | 'people'): Promise<void> =>
  panelOf(stage)
    .getByRole('navigation', { name: words.nav.label })
    .getByRole('button', { name: words.nav[name] })
    .click();

/** A screen behind the three dots. */
export async function screenInMenu(stage: Desk, name: keyof typeof words.menu): Promise<void> {
  await section(stage, 'today');
  await press(stage, words.more);
  await part(stage, words.menu[name], 'menuitem').click();
  await titled(stage, words.menu[name]);
}

/** Waits for the screen with this title. */
export const titled = (stage: Desk, title: Name): Promise<void> =>
  panelOf(stage).getByRole('heading', { level: 1, name: title }).waitFor();

/** Types into the field with this label, or chooses the option with these words. */
export async function enter(stage: Desk, label: string, value: string): Promise<void> {
  const field = panelOf(stage)
    .getByLabel(new RegExp(`^${escaped(label)}( · ${words.optional})?$`))
    .first();
  const isList = (await field.evaluate((element) => element.tagName)) === 'SELECT';
  await (isList ? field.selectOption({ label: value }) : field.fill(value));
}

/** Waits for the message that says what was done, and closes it; what waits to be sent with it is sent. */
export async function told(stage: Desk, message: Name): Promise<void> {
  const bar = panelOf(stage).locator('.message').filter({ hasText: message });
  await bar.waitFor();
  const kind = (await bar.getAttribute('class')) ?? '';
  expect(kind).toMatch(/ (done|held)/);
  if (!kind.includes('held')) return bar.getByRole('button', { name: words.close }).click();
  await bar.getByRole('button', { name: words.holds.now }).click();
  await panelOf(stage).locator('.message.held').waitFor({ state: 'detached' });
}

/** Waits until these words stand in the sidebar. */
export const sees = (stage: Desk, text: Name): Promise<void> => panelOf(stage).getByText(text).first().waitFor();
