// What the advisory has left behind: the workbook's rows and the words of the stored documents.
import { expect } from 'vitest';
import { projects } from '../../../demo/peer-advisory/people.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { attachments } from '../../../src/blocks/attachments/table.ts';
import { decisions } from '../../../src/blocks/decisions.ts';
import { seats } from '../../../src/blocks/seat.ts';
import { sections } from '../../../src/blocks/sections/table.ts';
import { plan } from '../../../src/programmes/peer-advisory/stages/preparation.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import { documents } from '../../../src/tables/documents.ts';
import { outbox } from '../../../src/tables/system.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { textOf } from '../main-job/results.ts';
import * as texts from './texts.ts';

export function expectWorkbook(site: Workspace): void {
  expect(rowsOf(site, advisories)).toMatchObject([
    { programme: 'peer-advisory', title: texts.asking.project, closedOn: '' },
    { programme: 'peer-advisory', title: texts.another },
  ]);
  expect(rowsOf(site, seats).map(({ role, name }) => [role, name])).toEqual([
    ['receiving', projects.receiving.name],
    ['advising', projects.advising.name],
  ]);
  expect(rowsOf(site, decisions).map(({ block, option }) => [block, option.split('/')[0]])).toEqual([
    ['request-accepted', 'yes'],
    ['plan-agreed', 'yes'],
    ['joint-report-paper', 'shared'],
    ['joint-report-paper', 'approved'],
  ]);
  expect(rowsOf(site, attachments)).toMatchObject([{ url: texts.keyDocument.Enlace, sharedOn: '2026-11-20' }]);
  expect(rowsOf(site, plan.table)).toMatchObject(
    texts.plan.map(({ activity, schedule, cost }, index) => ({
      activity,
      schedule,
      cost,
      // A tick takes the day of the phone, which is not that of the story.
      doneOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      inputs: index === 2 ? texts.inputs : texts.plan[index]?.inputs,
      remark: texts.balance[index]?.['Qué pasó'] ?? '',
    })),
  );
  expect(rowsOf(site, commitments)).toMatchObject([
    { agreement: texts.agreements[0].Acuerdo, progress: 0 },
    {
      agreement: texts.agreements[1].Acuerdo,
      cost: 1200,
      progress: texts.progress.percent,
      progressNote: texts.progress.note,
    },
  ]);
  expect(rowsOf(site, sections)).toHaveLength(2 * 2 + 2 + 4 + 2 * texts.headings.length);
  expect(rowsOf(site, outbox)).toEqual([]);
}

/** Each document says what it has to say, and has no field left unfilled. */
export function expectDocuments(site: Workspace): void {
  const said = {
    'joint-report': [
      projects.advising.organisation,
      texts.asking.objective,
      texts.reportText('advising', 'results'),
      texts.reportText('receiving', 'results'),
    ],
  };
  const made = rowsOf(site, documents);
  expect(made.map(({ kind }) => kind)).toEqual(Object.keys(said));
  for (const [kind, words] of Object.entries(said)) {
    const text = textOf(site, made.find((row) => row.kind === kind)?.fileId ?? '');
    for (const word of words) expect(text, kind).toContain(word);
    expect(text, kind).not.toMatch(/\{\{|undefined|\[object/);
  }
}
