// Every click that writes to people has a way back, also after its ten seconds. Only what sends and changes nothing else
// has none: there is nothing to take back but the message.
import { expect, it } from 'vitest';
import { rowsOf } from '../../demo/workbook-view.ts';
import { allTables } from '../../src/tables/all-tables.ts';
import { answeredCalls, counters, log, outbox } from '../../src/tables/system.ts';
import { waysBack } from '../../src/text/es/ways-back.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { containerWorkbook } from '../../workspace/services/sheets/workbook-store.ts';
import type { Played } from '../product/recorded-calls.ts';

const onlySend = [
  'remindAdvisor',
  'remindCommitment',
  'sendAdvisorSurvey',
  'sendDue',
  'sendForm',
  'sendPageLink',
  'sendProfileForm',
];
const own: readonly unknown[] = [log, outbox, counters, answeredCalls];

/** Rows that came or went, and cells that are not marks of the add-on itself. */
function changesBetween(before: Workspace, after: Workspace): readonly string[] {
  const standing = containerWorkbook(before.world).sheets.map(({ properties }) => properties.sheetId);
  return allTables
    .filter((table) => standing.includes(table.sheetId) && !own.includes(table))
    .flatMap((table) => {
      const rows = (site: Workspace) =>
        rowsOf(site, table) as unknown as readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
      const former = new Map(rows(before).map((row) => [row.id, row]));
      if (former.size !== rows(after).length) return [table.key];
      return rows(after).flatMap((row) =>
        Object.entries(table.columns)
          .filter(([, column]) => !column.computed)
          .filter(([key]) => JSON.stringify(row[key]) !== JSON.stringify(former.get(row.id)?.[key]))
          .map(([key]) => `${table.key}.${key}`),
      );
    });
}

export const hasWaysBack = (played: () => Played) => {
  const mailing = () => played().calls.filter(({ held }) => held > 0);

  it('names its way back for when undoing comes too late, unless it only sends', () => {
    const names = [...new Set(mailing().map(({ name }) => name))];
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(names.filter((name) => !(name in waysBack)).sort()).toEqual(onlySend);
  });

  it.each(onlySend)('%s sends, and changes nothing else', (name) => {
    const call = mailing().find((each) => each.name === name && each.before);
    const before = call?.before;
    if (!call || !before) throw new Error(`The first ${name} wrote to nobody`);
    const after = before.fork();
    after.clientCall('operation', call.args, call.options);
    expect(changesBetween(before, after)).toEqual([]);
  });
};
