// What counts of a workspace after a run: the rows, the files and the mails, without ids, minutes and addresses that
// differ from run to run. Two states are compared as multisets of lines.
import { rowsOf } from '../../demo/workbook-view.ts';
import type { AnyTable, Row } from '../../src/define/define-table.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { answeredCalls, counters, forms, log, outbox } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { mailsOf } from '../../workspace/services/mail/mailbox.ts';
import { containerWorkbook } from '../../workspace/services/sheets/workbook-store.ts';

export interface SiteState {
  readonly lines: readonly string[];
  /** Mails that the outbox shows as perhaps sent, by recipient and subject. */
  readonly uncertain: readonly string[];
}

/** Kept apart: sequences may skip a number, the log and the answers say how often something was tried. */
const uncounted: readonly AnyTable[] = [answeredCalls, counters, forms, log, outbox];

export function stateOf(site: Workspace): SiteState {
  const rows = commonTables
    .filter((table) => !uncounted.includes(table))
    .flatMap((table) => rowsIn(site, table).map((row) => `row ${table.key} ${JSON.stringify(row)}`));
  const drive = new DriveFiles(site.world);
  const names = new Map(drive.all().map((file) => [file.id, file.name]));
  const files = drive
    .all()
    .filter((file) => !file.trashed)
    .map((file) => `file ${file.mimeType} ${names.get(file.parents[0] ?? '') ?? ''}/${file.name}`);
  const mails = mailsOf(site.world).map((mail) => mailLine(mail.to.join(), mail.subject));
  const triggers = (site.world.store.readJson<{ handler: string }[]>('triggers.json') ?? []).map(
    ({ handler }) => `trigger ${handler}`,
  );
  const open = rowsIn(site, outbox);
  const stuck = open.filter((row) => row.state !== 'uncertain');
  return {
    lines: [
      ...rows,
      ...files,
      ...mails,
      ...triggers,
      ...rowsIn(site, forms).map(({ id }) => `form ${id}`),
      ...stuck.map((row) => `outbox ${row.state} ${row.summary} ${row.problem}`),
    ].map(withoutChance),
    uncertain: open.filter((row) => row.state === 'uncertain').map(({ summary }) => withoutChance(`mail ${summary}`)),
  };
}

/** None where the tab has not been made yet. */
function rowsIn<T extends AnyTable>(site: Workspace, table: T): readonly Row<T>[] {
  const standing = containerWorkbook(site.world).sheets.some(({ properties }) => properties.sheetId === table.sheetId);
  return standing ? rowsOf(site, table) : [];
}

function mailLine(to: string, subject: string): string {
  return `mail ${to}: ${subject}`.slice(0, 'mail '.length + 480);
}

/** Ids of files and signatures become ID; a moment becomes its day. */
function withoutChance(line: string): string {
  return line
    .replace(/[-\w]{25,}/g, 'ID')
    .replace(/(\d{4}-\d\d-\d\d)T\d\d:\d\d/g, '$1')
    .replace(/"(id|recordedOn)":"[A-Z]{1,3}-[\d-]+"/g, '"$1":"CODE"');
}

export interface Difference {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
}

/** A mail shown as uncertain may be there or not: that is the one difference allowed. */
export function differenceOf(expected: SiteState, found: SiteState): Difference {
  const left = [...found.lines];
  const missing: string[] = [];
  for (const line of expected.lines) {
    const at = left.indexOf(line);
    if (at < 0) missing.push(line);
    else left.splice(at, 1);
  }
  const excused = [...found.uncertain];
  const lost = missing.filter((line) => {
    const at = excused.indexOf(line);
    if (at >= 0) excused.splice(at, 1);
    return at < 0;
  });
  return { lost, doubled: left };
}
