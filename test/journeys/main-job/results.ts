// What the story has left behind: the workbook's rows and the words of the stored documents.
import { expect } from 'vitest';
import { mentors, story } from '../../../demo/story-people.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { areas } from '../../../src/tables/areas.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { attendance } from '../../../src/tables/attendance.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import { deliverables } from '../../../src/tables/deliverables.ts';
import { documents } from '../../../src/tables/documents.ts';
import { incentiveLedger } from '../../../src/tables/incentives.ts';
import { requests } from '../../../src/tables/requests.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import { outbox } from '../../../src/tables/system.ts';
import { Workspace } from '../../../workspace/engine/workspace.ts';
import { docxText } from '../../../workspace/services/drive/docx-text.ts';
import { DriveFiles } from '../../../workspace/services/drive/drive-files.ts';

/** Opens what a stopped workspace has stored. */
export const reopen = (folder: string): Workspace => Workspace.open({ folder, dist: 'dist' });

const [declining, accepting] = mentors;

export function expectWorkbook(site: Workspace): void {
  const nameOf = (advisor: string) => rowsOf(site, advisors).find(({ id }) => id === advisor)?.name;
  expect(rowsOf(site, advisors).map(({ name, status }) => [name, status])).toEqual(
    mentors.map(({ name }) => [name, 'active']),
  );
  expect(rowsOf(site, areas)).toMatchObject([{ name: story.area.name, contactEmail: story.area.contactEmail }]);
  expect(rowsOf(site, requests)).toMatchObject([{ objective: story.request.objective, channel: 'form' }]);
  expect(rowsOf(site, assignments).map(({ advisor, answer }) => [nameOf(advisor), answer])).toEqual([
    [declining.name, 'declined'],
    [accepting.name, 'accepted'],
  ]);
  expect(rowsOf(site, deliverables).map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ['design', 'approved'],
    ['presentation', 'approved'],
  ]);
  expect(rowsOf(site, sessions)).toMatchObject([
    { startsAt: story.sessionAt, attended: 5, women: 4, surveyCount: story.surveys.length },
  ]);
  expect(rowsOf(site, attendance).map(({ name }) => name)).toEqual(story.participants.map(({ name }) => name));
  expect(rowsOf(site, commitments)).toMatchObject([
    { agreement: story.commitments[0].agreement, cost: 1500, progress: 60 },
    { agreement: story.commitments[1].agreement, ownerEmail: accepting.email },
  ]);
  const [advisory] = rowsOf(site, advisories);
  expect(advisory).toMatchObject({ ...story.report, advisor: rowsOf(site, assignments)[1]?.advisor });
  expect(advisory?.closedOn).not.toBe('');
  expect(rowsOf(site, incentiveLedger)).toHaveLength(1);
  expect(rowsOf(site, outbox)).toEqual([]);
}

type Kind = (typeof documents.columns.kind)['empty'];

/** Each document says what it has to say, and has no field left unfilled. */
export function expectDocuments(site: Workspace): void {
  const [first, second] = story.commitments;
  const said: Partial<Record<Kind, readonly string[]>> = {
    'session-design': [story.request.topic, story.request.objective],
    'presentation-outline': [story.request.topic],
    'attendance-list': [story.request.topic, accepting.name],
    'advisory-report': [
      accepting.name,
      story.area.name,
      ...Object.values(story.report),
      ...story.surveys.map(({ liked }) => liked),
    ],
    'follow-up-plan': [first.agreement, first.keyActivity, first.ownerName, second.agreement, second.ownerName],
    certificate: [accepting.name, story.settings.signerName, story.settings.institution],
  };
  const made = rowsOf(site, documents);
  for (const [kind, words] of Object.entries(said)) {
    const row = made.find((candidate) => candidate.kind === kind);
    const text = textOf(site, row?.fileId ?? '');
    for (const word of words) expect(text, kind).toContain(word);
    expect(text, kind).not.toMatch(/\{\{|undefined|\[object/);
  }
  const certificate = made.find(({ kind }) => kind === 'certificate');
  expect(textOf(site, certificate?.fileId ?? '')).toContain(certificate?.code);
  expect(certificate?.pdfId).not.toBe('');
}

export function textOf(site: Workspace, fileId: string): string {
  const files = new DriveFiles(site.world);
  const record = files.find(fileId);
  if (!record) throw new Error(`There is no file ${fileId}`);
  return docxText(files.content(record));
}
