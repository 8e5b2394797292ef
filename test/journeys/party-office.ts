// Fills a new workspace for the journey of two parties: a peer advisory is open, and both have the link of their page.
import { ask, openPages } from '../../demo/site.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { programme, seatedCase } from '../blocks/peer-case.ts';

export default function setup(site: Workspace): void {
  site.openSpreadsheet();
  const { execution } = site.menu('Instalar');
  if (execution.status !== 'completed') throw new Error(`Instalar: ${execution.error}`);
  openPages(site);
  ask(site, 'saveSettings', { values: { programmes: programme } });
  ask(site, 'installPart', { part: 'tabs' });
  seatedCase(site);
}
