// The add-on on a workspace as a script uses it: calls of the panel, form answers, links from mails, pages.
// The demo, the sample data and the tests all act through it, as people act through the browser.
import { randomUUID } from 'node:crypto';
import type { CallInput, CallName, CallResult } from '../sidebar/server.ts';
import { documents } from '../src/tables/documents.ts';
import { forms } from '../src/tables/system.ts';
import type { PageBoot } from '../src/views/page-boot.ts';
import type { Reply } from '../src/views/reply.ts';
import type { Execution } from '../workspace/engine/service.ts';
import type { Workspace } from '../workspace/engine/workspace.ts';
import { DriveFiles } from '../workspace/services/drive/drive-files.ts';
import { mailsOf, type StoredMail } from '../workspace/services/mail/mailbox.ts';
import { rowsOf } from './workbook-view.ts';

export interface Called<N extends CallName> {
  readonly reply: Reply<CallResult<N>>;
  readonly execution: Execution;
}

export type FormAnswers = Readonly<Record<string, string | readonly string[]>>;

/** A click in the panel, as google.script.run makes it: each with an id of its own. Its mails wait to be taken back. */
export function clickPanel<N extends CallName>(
  site: Workspace,
  name: N,
  input: CallInput<N>,
  user?: string,
): Called<N> {
  const outcome = site.clientCall('operation', [name, input, randomUUID()], user === undefined ? {} : { user });
  if (outcome.error) throw new Error(`${name}: ${outcome.error.message}`);
  return { reply: outcome.result as Reply<CallResult<N>>, execution: outcome.execution };
}

/** A call without an id: nobody could take it back, so all it asks for happens in its own run. */
export function callAtOnce<N extends CallName>(site: Workspace, name: N, input: CallInput<N>): Called<N> {
  const outcome = site.clientCall('operation', [name, input]);
  if (outcome.error) throw new Error(`${name}: ${outcome.error.message}`);
  return { reply: outcome.result as Reply<CallResult<N>>, execution: outcome.execution };
}

/** A click in the panel and what the panel does once its countdown has ended: it lets the mails leave. */
export function callPanel<N extends CallName>(site: Workspace, name: N, input: CallInput<N>, user?: string): Called<N> {
  const called = clickPanel(site, name, input, user);
  const held = called.reply.ok ? called.reply.held : undefined;
  if (held) clickPanel(site, 'sendHeld', { calls: [held.call] }, user);
  return called;
}

/** The result of a call of the panel that has to succeed. */
export function ask<N extends CallName>(site: Workspace, name: N, input: CallInput<N>): CallResult<N> {
  const { reply } = callPanel(site, name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${reply.message}`);
  return reply.result;
}

/** Answers a form by question key, as a person does on its page, and lets its trigger run. */
export function answerForm(site: Workspace, form: string, answers: FormAnswers): void {
  const row = rowsOf(site, forms).find((candidate) => candidate.id === form);
  if (!row) throw new Error(`There is no form ${form}`);
  const items = JSON.parse(row.items) as Readonly<Record<string, number>>;
  const byItem = Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [String(items[question] ?? question), answer]),
  );
  const { fired } = site.submitForm(row.formId, byItem);
  for (const { execution } of fired)
    if (execution.status !== 'completed') throw new Error(`${execution.functionName}: ${execution.error}`);
}

/** The answer that a prefilled address brings along, such as the session of an attendance form. */
export function prefilledAnswer(address: string): string {
  const parameter = address
    .split('?')[1]
    ?.split('&')
    .find((part) => part.startsWith('entry.'));
  return decodeURIComponent((parameter?.split('=')[1] ?? '').replace(/\+/g, ' '));
}

const ROUNDS_EVERY_MS = 8 * 3_600_000;

/** Days go by: the rounds of each come three times a day instead of every hour. `to` is an instant, or milliseconds. */
export function letTimePass(site: Workspace, to: string | number): void {
  const { clock } = site.world;
  const target = typeof to === 'number' ? clock.now() + to : Date.parse(to);
  while (clock.now() < target) {
    clock.advance(Math.min(ROUNDS_EVERY_MS, target - clock.now()));
    for (const { execution } of site.runDueTriggers())
      if (execution.status !== 'completed') throw new Error(`${execution.functionName}: ${execution.error}`);
  }
}

/** Messages to an address, oldest first. */
export function mailsTo(site: Workspace, email: string): readonly StoredMail[] {
  return mailsOf(site.world).filter((mail) => mail.to.some((to) => to.includes(email)));
}

/** Whether somebody may open the document behind an address; a document that Drive does not hold opens for nobody. */
export function canOpen(site: Workspace, address: string, email: string): boolean {
  const files = new DriveFiles(site.world);
  return rowsOf(site, documents).some(
    ({ url, fileId }) =>
      url === address && files.find(fileId)?.permissions.some(({ emailAddress }) => emailAddress === email) === true,
  );
}

/** The token of the page that the last message to somebody leads to. */
export function tokenFor(site: Workspace, email: string, purpose: string): string {
  const bodies = mailsTo(site, email).map((mail) => mail.body);
  for (const body of bodies.reverse()) {
    const found = [...body.matchAll(/[?&]e=([^\s"&]+)/g)]
      .map((match) => decodeURIComponent(match[1] ?? ''))
      .find((token) => token.startsWith(`${purpose}~`));
    if (found) return found;
  }
  throw new Error(`No message to ${email} leads to a page of kind ${purpose}`);
}

/** Opens the published page once, as whoever deploys it does to see it: from then on mails carry its address. */
export function openPages(site: Workspace): void {
  const { error } = site.webApp({ method: 'GET', user: null });
  if (error) throw new Error(`The page did not open: ${error.message}`);
}

/** Opens the page of a link, as a visitor without an account. */
export function openPage(site: Workspace, token: string): PageBoot {
  const { page } = site.webApp({ method: 'GET', parameters: { e: token }, user: null });
  const boot =
    page.kind === 'html'
      ? /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(page.html)?.[1]
      : undefined;
  if (!boot) throw new Error('The page did not open');
  return JSON.parse(boot) as PageBoot;
}

/** A click on the page of a link. */
export function actOnPage(site: Workspace, name: CallName, token: string, input: object): unknown {
  const outcome = site.clientCall('operation', [name, { token, ...input }, randomUUID()], {
    user: '',
    from: 'web-app',
  });
  const reply = outcome.result as Reply<unknown> | undefined;
  if (!reply?.ok) throw new Error(`${name}: ${outcome.error?.message ?? (reply && !reply.ok ? reply.message : '')}`);
  return reply.result;
}
