// Thirty requests proposed at once in the browser: two fixed, one changed, calculated again, approved; on the keyboard too.
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dialogProposals as words } from '../../src/text/es/dialog-proposals.ts';
import { menu } from '../../src/text/es/menu.ts';
import { accessibilityFindings, launchBrowser, newPage, saveScreenshot } from './browser.ts';
import { REQUESTS } from './proposals-office.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

const pictures = process.env.PICTURES;
const WITHIN = { timeout: 60_000 };
let browser: Browser;
let workspace: RunningWorkspace;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ setup: 'test/journeys/proposals-office.ts' }),
  ]);
});
afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

/** Opens the dialog from the menu, as a coordinator does, and waits for the proposals. */
async function openDialog(page: Page): Promise<Frame> {
  await page.goto(`${workspace.url}/`);
  await page.getByRole('menuitem', { name: 'Entrepares' }).click();
  await page.getByRole('menuitem', { name: menu.propose }).click();
  const element = await page.locator('.script-dialog iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The dialog did not open');
  await frame.getByRole('grid', { name: words.table }).waitFor(WITHIN);
  return frame;
}

const rowsOf = (frame: Frame): Locator => frame.locator('tr[data-key]');

async function personIn(frame: Frame, key: string): Promise<string> {
  return (await frame.locator(`tr[data-key="${key}"] td:nth-child(3) .title`).textContent()) ?? '';
}

async function settledPlan(frame: Frame): Promise<void> {
  await frame.locator('.busy-bar').waitFor({ state: 'detached', ...WITHIN });
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await saveScreenshot(page, `${pictures}/${name}.png`);
}

describe('the proposals for all open requests', () => {
  it('mark conflicts, take back what was changed, and fit a narrow window', { timeout: 120_000 }, async () => {
    const { page, errors } = await newPage(browser);
    const frame = await openDialog(page);
    const count = await rowsOf(frame).count();
    const conflicts = frame.locator('tr.conflict');
    // Somebody who is proposed elsewhere and has no other place: the price says that other requests would change.
    for (let at = 0; at < count && (await conflicts.count()) === 0; at++) {
      await rowsOf(frame)
        .nth(at)
        .click({ position: { x: 60, y: 8 } });
      const dear = frame.locator('.alternatives li', { hasText: /cambiaría/ });
      if ((await dear.count()) === 0) continue;
      await dear.first().getByRole('button').click();
      await frame.getByText(words.stale).waitFor();
      // Another plan would have changed something else: as it was, and on to the next.
      if ((await conflicts.count()) === 0) await page.keyboard.press('Delete');
    }
    expect(await conflicts.count()).toBe(2);
    await frame.getByText(words.stale).waitFor();
    await frame.getByRole('button', { name: `${words.filters.conflicts} (2)` }).click();
    expect(await rowsOf(frame).count()).toBe(2);
    const said = await frame.locator('.panel .bullets.bad li').allTextContents();
    expect(said.join(' ')).toMatch(/(aquí aparece 2 veces|A esa misma hora también se le propone para S-\d+-\d+)\./);
    await picture(page, 'conflicts');
    expect(await accessibilityFindings(frame)).toEqual([]);

    await frame.getByRole('button', { name: `${words.filters.all} (${count})` }).click();
    await frame.locator('tr.conflict', { hasText: words.marks.replaced }).click({ position: { x: 60, y: 8 } });
    await page.keyboard.press('Delete');
    expect(await conflicts.count()).toBe(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await frame.getByText(words.marks.dropped, { exact: true }).waitFor();
    expect(await frame.locator('h1').textContent()).toContain(`${count - 1} de ${count}`);
    await page.keyboard.press('Delete');
    expect(await frame.getByText(words.marks.dropped, { exact: true }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await frame.locator('.panel:focus').waitFor();
    await page.keyboard.press('Escape');
    await frame.locator('tr[data-key]:focus').waitFor();

    await frame.getByRole('checkbox', { name: words.fair }).check();
    await settledPlan(frame);
    expect(await frame.getByRole('checkbox', { name: words.fair }).isChecked()).toBe(true);
    await page.setViewportSize({ width: 640, height: 720 });
    await picture(page, 'narrow');
    expect(await accessibilityFindings(frame)).toEqual([]);
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(errors).toEqual([]);
  });

  it('are reviewed, fixed, changed, calculated again and approved', { timeout: 240_000 }, async () => {
    const { page, errors } = await newPage(browser);
    const frame = await openDialog(page);
    const count = await rowsOf(frame).count();
    expect(count).toBeGreaterThanOrEqual(REQUESTS);
    await picture(page, 'proposals');
    expect(await accessibilityFindings(frame)).toEqual([]);

    const sentences = await frame
      .locator('.panel .bullets li, .panel .next-best, .panel .alternatives .detail')
      .allTextContents();
    const reasons = await frame.locator('.panel .bullets li').allTextContents();
    expect(reasons.length).toBeGreaterThan(4);
    for (const reason of reasons) expect(reason).toMatch(/^[A-ZÁÉÍÓÚÑ0-9].*\.$/u);
    expect(sentences.join(' ')).not.toMatch(/undefined|NaN|\[object/);
    expect(await frame.locator('.panel .next-best').textContent()).toMatch(/^Sin ella .*\.$/u);

    const keys = await rowsOf(frame).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.key ?? ''));
    const [first = '', second = '', third = ''] = keys;
    const before = [await personIn(frame, first), await personIn(frame, second)];
    await rowsOf(frame).nth(0).click();
    await page.keyboard.press('l');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('l');
    expect(await frame.getByText(words.marks.locked, { exact: true }).count()).toBe(2);

    await page.keyboard.press('ArrowDown');
    const replaced = await personIn(frame, third);
    await page.keyboard.press('r');
    await frame.locator('.alternatives .button:focus').waitFor();
    const chosen = await frame.locator('.alternatives li .title').first().textContent();
    await page.keyboard.press('Enter');
    await frame.getByText(words.marks.replaced, { exact: true }).waitFor();
    const put = await personIn(frame, third);
    expect(chosen).toContain(put);
    expect(put).not.toBe(replaced);
    await picture(page, 'changed');

    await frame.getByRole('button', { name: words.recalculate }).click();
    await settledPlan(frame);
    expect([await personIn(frame, first), await personIn(frame, second)]).toEqual(before);
    expect(await personIn(frame, third)).toBe(put);
    expect(await frame.getByText(words.marks.locked, { exact: true }).count()).toBe(3);
    expect(await accessibilityFindings(frame)).toEqual([]);

    await frame.getByRole('button', { name: /^Aprobar todas/ }).click();
    const asked = frame.getByRole('dialog', { name: words.confirm.title });
    expect(await asked.textContent()).toMatch(/Salen \d+ correos de invitación\./);
    await picture(page, 'confirmation');
    expect(await accessibilityFindings(frame)).toEqual([]);
    await asked.getByRole('button', { name: /^Mandar \d+ invitaciones$/ }).click();
    const result = frame.getByRole('dialog', { name: /^Se anotaron \d+ invitaciones\.$/ });
    await result.waitFor({ timeout: 150_000 });
    await picture(page, 'result');
    expect(await accessibilityFindings(frame)).toEqual([]);
    const sent = Number(/\d+/.exec((await result.locator('h2').textContent()) ?? '')?.[0]);
    expect(sent).toBeGreaterThanOrEqual(REQUESTS);
    await result.getByRole('button', { name: words.result.go }).click();
    await settledPlan(frame);
    expect((await rowsOf(frame).count()) + sent).toBe(count);
    expect(errors).toEqual([]);
  });
});
