// A peer advisory in a workbook of the built add-on: two projects with one person each, and the calls of team and pages.
import { programme, switchOn } from '../../demo/peer-advisory/case-on-site.ts';
import { projects as people, type Side, sides } from '../../demo/peer-advisory/people.ts';
import { actOnPage, ask, openPage, tokenFor } from '../../demo/site.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { ChangedCase, ChangedPage, PartyPage } from '../../src/views/case-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { mailsOf, type StoredMail } from '../../workspace/services/mail/mailbox.ts';
import { installedCopy } from '../product/site.ts';

export { people, programme, switchOn };

let prepared: Workspace | undefined;

/** An installed workbook with peer advisory switched on. */
export function peerSite(): Workspace {
  if (!prepared) {
    prepared = installedCopy();
    switchOn(prepared);
  }
  return prepared.fork();
}

export function change(site: Workspace, id: string, block: string, input: BlockInput): ChangedCase {
  return ask(site, 'changeBlock', { programme, case: id, block, input });
}

export function openedCase(site: Workspace, title = 'Género en los proyectos'): string {
  return ask(site, 'openCase', { programme, title }).case;
}

/** What the receiving project asks for, as the team notes it. */
export function requestOf(title: string) {
  const { organisation, name, email, phone } = people.receiving;
  return {
    project: title,
    organisation,
    contact: name,
    email,
    phone,
    direction: 'receive',
    objective: 'Incluir a más mujeres',
    themes: 'Autonomía económica',
  };
}

/** Opened, with both parties in their seats, and asked for. */
export function seatedCase(site: Workspace, title?: string): string {
  const id = openedCase(site, title);
  for (const role of sides) change(site, id, 'pair', { act: 'addRows', rows: [{ role, ...people[role] }] });
  change(site, id, 'pair-request', { act: 'addRows', rows: [requestOf(title ?? 'Género en los proyectos')] });
  return id;
}

export const tokenOf = (site: Workspace, side: Side) => tokenFor(site, people[side].email, 'party');

export function pageOf(site: Workspace, side: Side): PartyPage {
  const { reply } = openPage(site, tokenOf(site, side));
  if (!reply.ok) throw new Error(reply.message);
  return reply.result as PartyPage;
}

export function onPage(site: Workspace, side: Side, block: string, input: BlockInput): ChangedPage {
  return actOnPage(site, 'changeOnPage', tokenOf(site, side), { block, input }) as ChangedPage;
}

/** Without the rounds of the days between. */
export function jump(site: Workspace, to: string): void {
  site.world.clock.advance(Date.parse(to) - site.world.clock.now());
}

/** The rounds of a morning; what was missed since the last one is done once. Answers with the mails that went out. */
export function morningOf(site: Workspace, day: string): readonly StoredMail[] {
  const before = mailsOf(site.world).length;
  jump(site, `${day}T16:00:00Z`);
  for (const { execution } of site.runDueTriggers())
    if (execution.status !== 'completed') throw new Error(`${execution.functionName}: ${execution.error}`);
  return mailsOf(site.world).slice(before);
}
