// Which tabs are in sight: those of a way of working that was switched off are hidden, and shown when it is on again.
import { ID_KEY } from '../../src/interpreter/parse-table.ts';
import { waysOn } from '../../src/programmes/programmes-on.ts';
import { hiddenTables } from '../../src/tables/all-tables.ts';
import { changeInstallation } from '../google/script-properties.ts';
import { keysOf, type Site, standingTabs } from './site.ts';
import type { Damage } from './tab-shape.ts';

export const tabsToHide = ({ run }: Site) => hiddenTables(...waysOn(run.context)).map(({ sheetId }) => sheetId);

/** Tabs of what was switched off, to be hidden, and of what is on again, to be shown; one that people show stays so. */
export function shownAndHidden(site: Site): readonly Damage[] {
  const { hiddenTabs = [] } = site.installation;
  const hide = tabsToHide(site);
  const { install } = site.run.context.text;
  return standingTabs(site).flatMap(({ sheetId = 0, hidden = false, title = '' }) => {
    const isToHide = hide.includes(sheetId) && !hiddenTabs.includes(sheetId) && isOursAt(sheetId, site);
    const isToShow = !hide.includes(sheetId) && hiddenTabs.includes(sheetId);
    if (hidden ? !isToShow : !isToHide) return [];
    const what = isToHide ? install.tabToHide(title) : install.tabToShow(title);
    const properties = { sheetId, hidden: isToHide };
    const requests = [{ updateSheetProperties: { properties, fields: 'hidden' } }];
    return [{ finding: { part: 'tabs' as const, what, todo: '' }, requests }];
  });
}

const isOursAt = (sheetId: number, { values }: Site) => keysOf(values.get(sheetId)).has(ID_KEY);

export function rememberHidden(site: Site): void {
  const { hiddenTabs = [] } = site.installation;
  const now = tabsToHide(site);
  if (hiddenTabs.join() !== now.join()) changeInstallation(site.installation, { hiddenTabs: now });
}
