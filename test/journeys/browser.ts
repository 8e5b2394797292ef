// A real Chromium for tests: launch, open pages, take screenshots, and hold pages to axe.
// The browser comes from npm (@sparticuz/chromium), or from CHROMIUM when that names an executable.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { expect } from 'vitest';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A step that takes longer has failed. */
const STEP_TIMEOUT_MS = 20_000;

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/**
 * Switches that sparticuz sets for its own surroundings and that make the browser unlike the one of a person:
 * no security between pages, and one process, which falls over when a page opens another.
 */
const unlikePeople = new Set([
  '--single-process',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--allow-running-insecure-content',
]);

/** Sparticuz draws by a graphics card that the processor imitates; without any, the processor draws by itself, much faster. */
const imitatedCard = /^--(use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)\b/;

/** Starts Chromium; the caller closes it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await sparticuz.executablePath());
  const kept = sparticuz.args.filter((arg) => !unlikePeople.has(arg) && !imitatedCard.test(arg));
  const args = [...kept, '--no-sandbox', '--disable-gpu'];
  return chromium.launch({ executablePath, args, headless: true });
}

/** A page in Mexican Spanish of the given size; `errors` collects uncaught errors and console errors of the page. */
export async function newPage(
  browser: Browser,
  size: { width: number; height: number } = DESKTOP,
): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    isMobile: size.width < 500,
    hasTouch: size.width < 500,
    acceptDownloads: true,
    // Colours are judged when they stand still.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(STEP_TIMEOUT_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, context, errors };
}

interface AxeNode {
  readonly target: readonly unknown[];
  readonly html: string;
  readonly failureSummary?: string;
}
interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly AxeNode[];
}

/** What axe finds in the page or frame, one line a finding. Frames of another origin need a call of their own. */
export async function accessibilityFindings(target: Page | Frame, scope?: string): Promise<string[]> {
  await target.evaluate(axeSource);
  const violations = (await target.evaluate(async (selector) => {
    const axe = (globalThis as unknown as { axe: { run(root: unknown, options: unknown): Promise<unknown> } }).axe;
    const results = (await axe.run(selector === null ? document : { include: [selector] }, {
      iframes: false,
      resultTypes: ['violations'],
    })) as { violations: unknown };
    return results.violations;
  }, scope ?? null)) as AxeViolation[];
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} · ${node.target.join(' ')} · ${node.html.slice(0, 160)}`,
    ),
  );
}

/** Fails the test with axe's findings, if there are any. */
export async function expectAccessible(target: Page | Frame, scope?: string): Promise<void> {
  expect(await accessibilityFindings(target, scope)).toEqual([]);
}

/** Saves a screenshot as a PNG for people to look at; makes the folder. */
export async function saveScreenshot(page: Page, path: string, options: { fullPage?: boolean } = {}): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: options.fullPage ?? false, animations: 'disabled' });
}
