// The worker that drives the browser: renders a .docx as HTML, lets paginate.mjs break it into pages, prints a PDF.
// Plain JavaScript, because Node starts a worker's file without any transpiler.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const idleMs = 60_000;

/** Chromium from npm on Linux; else, or where CHROMIUM names one, a browser that is installed. */
const launchOptions = async () => {
  if (process.env.CHROMIUM) return [{ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] }];
  const installed = [{ channel: 'chrome' }, { channel: 'chromium' }, { channel: 'msedge' }];
  if (process.platform !== 'linux') return installed;
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const executablePath = await sparticuz.executablePath();
  // A machine without any fonts gets those that come with the browser.
  const env = existsSync('/etc/fonts') ? process.env : { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  // In a single process the browser hangs now and then after a page was closed. A graphics card that the processor
  // imitates costs half of the browser's time, and a PDF needs none.
  const unwanted =
    /^--(single-process|use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)\b/;
  const args = sparticuz.args.filter((argument) => !unwanted.test(argument));
  return [{ executablePath, args: [...args, '--no-sandbox', '--disable-gpu'], env }, ...installed];
};

const launch = async () => {
  const failures = [];
  for (const options of await launchOptions()) {
    try {
      return await chromium.launch({ ...options, headless: true });
    } catch (error) {
      failures.push(String(error).split('\n')[0]);
    }
  }
  throw new Error(`no browser could be started. Install Chrome, or set CHROMIUM to one. ${failures.join(' · ')}`);
};

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let starting;
/** @type {NodeJS.Timeout | undefined} */
let idle;

const browser = async () => {
  clearTimeout(idle);
  const running = await starting;
  if (running?.isConnected()) return running;
  starting = launch();
  starting.catch(() => {
    starting = undefined;
  });
  return starting;
};

const close = async () => {
  clearTimeout(idle);
  const running = await starting?.catch(() => undefined);
  starting = undefined;
  await running?.close();
};

const scripts = [
  require.resolve('jszip/dist/jszip.min.js'),
  join(require.resolve('docx-preview'), '..', 'docx-preview.min.js'),
].map((path) => readFileSync(path, 'utf8'));
/** Modules become one plain script: a page without an address cannot import. */
const paginateSource = ['substitute-fonts.mjs', 'split-blocks.mjs', 'paginate.mjs']
  .map((name) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'))
  .map((source) => source.replace(/^import .*$/gm, '').replace(/^export /gm, ''))
  .join('\n');

/** @param {Uint8Array} docx */
const print = async (docx) => {
  const context = await (await browser()).newContext({ javaScriptEnabled: true, offline: true, locale: 'es-MX' });
  try {
    const page = await context.newPage();
    await page.setContent('<!doctype html><html lang="es"><head></head><body></body></html>');
    for (const content of [...scripts, paginateSource]) await page.addScriptTag({ content });
    const base64 = Buffer.from(docx).toString('base64');
    const pages = await page.evaluate((content) => globalThis.renderPages(content), base64);
    const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    return { pdf, pages };
  } finally {
    await context.close();
  }
};

/** A browser that died between two documents is replaced once. */
const printWithRetry = async (docx) => {
  try {
    return await print(docx);
  } catch (error) {
    const running = await starting?.catch(() => undefined);
    if (running?.isConnected()) throw error;
    starting = undefined;
    return print(docx);
  }
};

parentPort?.on('message', async ({ docx, signal, port, close: ends }) => {
  if (ends) {
    await close();
    parentPort?.close();
    return;
  }
  try {
    port.postMessage({ printed: await printWithRetry(docx) });
  } catch (error) {
    port.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
  port.close();
  idle = setTimeout(close, idleMs);
});
