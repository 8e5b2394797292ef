// Fills a new workspace with an invented mentoring service: two months of history, and a Monday with plenty to do.
// Old rows are written as they would stand; documents, mails and the latest events come from the add-on itself.

import { fromSerial } from '../src/calendar/local-date.ts';
import { files } from '../src/tables/system.ts';
import type { Workspace } from '../workspace/engine/workspace.ts';
import { serialOfInstant } from '../workspace/grid/date-serial.ts';
import { nameWorkbook } from './play-since.ts';
import { sampleCases } from './sample/cases.ts';
import { daysFrom } from './sample/days.ts';
import { playEvents } from './sample/events.ts';
import { fillBase } from './sample/fill-base.ts';
import { fillCases } from './sample/fill-cases.ts';
import { fillNeeds } from './sample/fill-needs.ts';
import { institutionSettings } from './sample/institution.ts';
import { storeLogo } from './sample/logo.ts';
import { sampleRows } from './sample/rows.ts';
import { ask, openPages } from './site.ts';
import { rowsOf } from './workbook-view.ts';

export default async function fillWithSample(site: Workspace): Promise<void> {
  site.openSpreadsheet();
  const { execution } = site.menu('Instalar');
  if (execution.status !== 'completed') throw new Error(`Instalar: ${execution.error}`);
  openPages(site);
  nameWorkbook(site, 'Mentoría · Instituto Jacaranda');

  const { world } = site;
  const days = daysFrom(fromSerial(Math.floor(serialOfInstant(world.clock.now(), world.timeZone))));
  const rows = sampleRows(site);
  const base = fillBase(site, rows, days);
  const filled = fillCases(sampleCases, base, rows, days);
  fillNeeds(base, rows, days);
  rows.write();

  const folder = rowsOf(site, files).find(({ id }) => id === 'folder:programme')?.fileId ?? '';
  ask(site, 'saveSettings', { values: { ...institutionSettings, logo: storeLogo(site, folder) } });
  playEvents(site, { base, filled, days });
  ask(site, 'installPart', { part: 'access' });
}
