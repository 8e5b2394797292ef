// Fills a new workspace for the journey of the proposals: the add-on installed, thirty reviewed requests, enough people.
import { fillWorkbook } from '../../bench/click/fill-workbook.ts';
import { makeOffice } from '../../bench/click/office.ts';
import { openPages } from '../../demo/site.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { succeeded } from '../product/site.ts';

export const REQUESTS = 30;
const ADVISORS = 22;

export default function setup(site: Workspace): void {
  site.openSpreadsheet();
  succeeded(site.menu('Instalar'));
  openPages(site);
  const today = new Date(site.world.clock.now()).toISOString().slice(0, 10);
  fillWorkbook(site, makeOffice({ requests: REQUESTS, advisors: ADVISORS, today, seed: 4 }));
}
