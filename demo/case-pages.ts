// What people of a case see and do on their pages, whatever its way of working.
import type { BlockInput } from '../src/blocks/input.ts';
import type { ScreenSpec } from '../src/blocks/screen.ts';
import type { BlockView, PartyPage } from '../src/views/case-view.ts';
import type { Workspace } from '../workspace/engine/workspace.ts';
import { actOnPage, openPage, tokenFor } from './site.ts';

export function pageOf(site: Workspace, email: string): PartyPage {
  const { reply } = openPage(site, tokenFor(site, email, 'party'));
  if (!reply.ok) throw new Error(reply.message);
  return reply.result as PartyPage;
}

export function onPage(site: Workspace, email: string, block: string, input: BlockInput): void {
  actOnPage(site, 'changeOnPage', tokenFor(site, email, 'party'), { block, input });
}

/** The same of a block that many fill at once. */
export function roomPage(site: Workspace, email: string, block: string, input: BlockInput): void {
  actOnPage(site, 'changeInRoom', tokenFor(site, email, 'party'), { block, input });
}

type Staged = { readonly stages: readonly { readonly blocks: readonly BlockView[] }[] };

export function screenOf<T extends ScreenSpec['type']>(
  { stages }: Staged,
  block: string,
  type: T,
): Extract<ScreenSpec, { readonly type: T }> {
  const screen = stages.flatMap(({ blocks }) => blocks).find(({ key }) => key === block)?.screen;
  if (screen?.type !== type) throw new Error(`${block} is not a screen of ${type}`);
  return screen as Extract<ScreenSpec, { readonly type: T }>;
}

/** Throws unless she is asked for all of these on her page. */
export function needOwed(site: Workspace, email: string, ...blocks: readonly string[]): void {
  const owed = pageOf(site, email).owes.map(({ block }) => block);
  if (blocks.some((block) => !owed.includes(block)))
    throw new Error(`${email} owes ${owed.join(', ') || 'nothing'}, and should owe ${blocks.join(', ')}`);
}
