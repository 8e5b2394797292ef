// What is agreed after an advisory, through its block: by the team in the panel, and by the area on its page.
// Today is 20 November 2026.
import { beforeEach, describe, expect, it } from 'vitest';
import { ofAdvisory } from '../../../demo/own-block.ts';
import type { BlockInput } from '../../../src/blocks/input.ts';
import type { RowsSpec } from '../../../src/blocks/screen.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import { documents } from '../../../src/tables/documents.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import type { PartyPage } from '../../../src/views/case-view.ts';
import type { CommitmentPage } from '../../../src/views/page-views.ts';
import { agree, blockOn, changeOn, pageOf, subjectOf } from '../../product/own-blocks.ts';
import { type AdvisoryBook, openAdvisoryBook } from '../advisories/open-book.ts';

let opened: AdvisoryBook;
let area: string;
let mentor: string;
beforeEach(() => {
  opened = openAdvisoryBook();
  area = subjectOf(opened.book, opened.id, 'area');
  mentor = subjectOf(opened.book, opened.id, 'advisor');
});

const eva = { ownerName: 'Eva Paz', ownerEmail: 'eva@ejemplo.org' };
const leaflet = { agreement: 'Folleto', keyActivity: 'Imprimir', ...eva, dueOn: '2026-12-20', cost: 1500 };
const inPanel = (input: BlockInput) => opened.book.run('changeBlock', ofAdvisory(opened.id, 'follow-up', input));
const detail = () => opened.book.run('advisoryDetail', { advisory: opened.id }) as AdvisoryDetail;
const rows = () => opened.book.rows(commitments);
const told = (to: string) => opened.book.mails.filter((mail) => mail.to === to).map(({ subject }) => subject);

function rowsOn(page: PartyPage): RowsSpec {
  const { screen } = blockOn(page, 'follow-up');
  if (screen.type !== 'rows') throw new Error('The agreements are no rows');
  return screen;
}

/** Every session held, so that what follows can be agreed. */
function holdAll(): void {
  const { book, id } = opened;
  book.run('recordLinkUp', { advisory: id });
  book.run('planSessions', { advisory: id, sessions: [{ startsAt: '2026-11-21T16:00', hours: 2 }] });
  book.setToday('2026-11-22');
  const session = book.rows(sessions)[0]?.id;
  book.run('recordAttendance', { session, counts: { attended: 9, women: 9 }, complete: true });
}

describe('an agreement written in the panel', () => {
  it('stands in the tab as it always did, at no progress, and its owner is told with the link of her page', () => {
    const row = agree(opened.book, opened.id, leaflet);
    expect(rows()).toMatchObject([{ ...leaflet, id: row, advisory: opened.id, progress: 0, doneOn: '' }]);
    const [mail] = opened.book.mails.filter(({ to }) => to === eva.ownerEmail);
    expect(mail?.subject).toBe('Un acuerdo a su nombre: Folleto');
    expect(mail).not.toHaveProperty('service');
    expect(mail?.blocks.at(-1)).toMatchObject({ type: 'button', label: 'Anotar mi avance' });
    expect(opened.book.run('commitmentPage', { id: row })).toMatchObject({ agreement: 'Folleto', progress: 0 });
  });

  it('offers area and mentor as owners, and asks for no progress yet', () => {
    const { fills = [], fields } = detail().followUp;
    expect(fills.map(({ label, values }) => [label, values.ownerEmail])).toEqual([
      ['Berta Solís', 'berta@ejemplo.gob.mx'],
      ['Lucía Partida', 'lucia@ejemplo.org'],
    ]);
    expect(fields.filter(({ isLater }) => isLater).map(({ key }) => key)).toEqual(['progress', 'progressNote']);
    agree(opened.book, opened.id, { ...leaflet, progress: 100 });
    expect(rows()).toMatchObject([{ progress: 0, doneOn: '' }]);
  });

  it('is refused in the past, backwards, without its owner, and beyond forty', () => {
    const refused = (more: object) => opened.book.refusal(() => agree(opened.book, opened.id, { ...leaflet, ...more }));
    expect(refused({ dueOn: '2026-11-19' })).toContain('ya pasó');
    expect(refused({ startsOn: '2026-12-24' })).toContain('Hasta');
    expect(refused({ ownerEmail: '' })).toContain('Correo');
    const many = Array.from({ length: 41 }, (_, index) => ({ ...leaflet, agreement: `Acuerdo ${index}` }));
    expect(opened.book.refusal(() => agree(opened.book, opened.id, ...many))).toContain('40');
    expect(rows()).toEqual([]);
  });

  it('is written and told once, however often it is asked for', () => {
    const row = agree(opened.book, opened.id, leaflet);
    expect(inPanel({ act: 'addRows', rows: [leaflet] })).toMatchObject({
      row,
      notDone: 'Ese acuerdo ya estaba anotado y no salió otro correo.',
    });
    expect(rows()).toHaveLength(1);
    expect(told(eva.ownerEmail)).toHaveLength(1);
  });

  it('is corrected, also when its day has passed; another owner is told, and a new day is reminded of anew', () => {
    const row = opened.book.add(commitments, {
      ...leaflet,
      advisory: opened.id as never,
      dueOn: '2026-11-10',
      remindedOn: '2026-11-03',
    }).id;
    inPanel({ act: 'saveRow', row, values: { agreement: 'Folleto de dos páginas' } });
    expect(rows()[0]).toMatchObject({ agreement: 'Folleto de dos páginas', remindedOn: '2026-11-03', reportedOn: '' });
    inPanel({ act: 'saveRow', row, values: { dueOn: '2026-12-01', ownerName: 'Ana', ownerEmail: 'ana@ejemplo.org' } });
    expect(rows()[0]?.remindedOn).toBe('');
    expect(told('ana@ejemplo.org')).toEqual(['Un acuerdo a su nombre: Folleto de dos páginas']);
    expect(told(eva.ownerEmail)).toEqual([]);
  });

  it('keeps what its owner reported while it was being changed, and asks which remains where both wrote the same', () => {
    const row = agree(opened.book, opened.id, leaflet);
    const was = { dueOn: '2026-12-20', progress: 0 };
    opened.book.run('reportProgress', { id: row, progress: 30 });
    inPanel({ act: 'saveRow', row, values: { dueOn: '2026-12-22' }, was });
    expect(rows()[0]).toMatchObject({ dueOn: '2026-12-22', progress: 30 });
    expect(inPanel({ act: 'saveRow', row, values: { progress: 50 }, was })).toMatchObject({
      theirs: { text: expect.stringMatching(/^Acuerdo: Folleto\n.*Avance \(%\): 30/s), by: '' },
    });
    expect(rows()[0]?.progress).toBe(30);
  });

  it('is done at a hundred per cent, and open again below', () => {
    const row = agree(opened.book, opened.id, leaflet);
    inPanel({ act: 'saveRow', row, values: { progress: 100, progressNote: 'Impreso' } });
    expect(rows()[0]).toMatchObject({ doneOn: '2026-11-20', reportedOn: '2026-11-20', progressNote: 'Impreso' });
    opened.book.setToday('2026-11-21');
    inPanel({ act: 'saveRow', row, values: { progressNote: 'Impreso y repartido' } });
    expect(rows()[0]).toMatchObject({ doneOn: '2026-11-20', reportedOn: '2026-11-21' });
    opened.book.run('reportProgress', { id: row, progress: 80, confirmed: true });
    expect(rows()[0]).toMatchObject({ doneOn: '', progress: 80 });
  });

  it('can be taken out, of which its owner is told once, and put back', () => {
    const row = agree(opened.book, opened.id, leaflet);
    inPanel({ act: 'removeRow', row });
    inPanel({ act: 'removeRow', row });
    expect(told(eva.ownerEmail)).toEqual(['Un acuerdo a su nombre: Folleto', 'Ya no hace falta: Folleto']);
    expect(opened.book.run('commitmentPage', { id: row })).toMatchObject({ cancelled: true });
    expect(opened.book.refusal(() => opened.book.run('reportProgress', { id: row, progress: 10 }))).not.toBe('');
    expect(opened.book.refusal(() => inPanel({ act: 'saveRow', row, values: { cost: 1 } }))).toContain(row);
    inPanel({ act: 'restoreRow', row, values: {} });
    expect(rows()).toMatchObject([{ id: row, cancelledOn: '' }]);
  });
});

describe('the agreements on the page of the area', () => {
  it('are asked of it once every session was held, by the day of the report', () => {
    const owed = () => pageOf(opened.book, area).owes.filter(({ block }) => block === 'follow-up');
    expect(owed()).toEqual([]);
    holdAll();
    expect(owed()).toMatchObject([{ missing: 'Faltan los acuerdos', due: '2026-12-01' }]);
    expect(pageOf(opened.book, mentor).owes.map(({ block }) => block)).not.toContain('follow-up');
  });

  it('are written, corrected and taken out there; what stood in the tab before is among them', () => {
    const old = opened.book.add(commitments, { ...leaflet, agreement: 'De antes', advisory: opened.id as never }).id;
    const added = changeOn(opened.book, area, 'follow-up', { act: 'addRows', rows: [leaflet] });
    expect(rowsOn(added).rows.map(({ shown }) => shown.agreement)).toEqual(['De antes', 'Folleto']);
    expect(told(eva.ownerEmail)).toEqual(['Un acuerdo a su nombre: Folleto']);
    changeOn(opened.book, area, 'follow-up', { act: 'saveRow', row: old, values: { progress: 100 } });
    expect(rows().find(({ id }) => id === old)?.doneOn).toBe('2026-11-20');
    const left = changeOn(opened.book, area, 'follow-up', { act: 'removeRow', row: rowsOn(added).rows[1]?.id ?? '' });
    expect(rowsOn(left).rows.map(({ shown }) => shown.agreement)).toEqual(['De antes']);
  });

  it('are read by the mentor, without the addresses of the owners', () => {
    agree(opened.book, opened.id, leaflet);
    const page = rowsOn(pageOf(opened.book, mentor));
    expect(page).toMatchObject({ may: [], rows: [{ isOpen: false, shown: { agreement: 'Folleto' } }] });
    expect(JSON.stringify(page)).not.toContain(eva.ownerEmail);
    const add = () => changeOn(opened.book, mentor, 'follow-up', { act: 'addRows', rows: [leaflet] });
    expect(opened.book.refusal(add)).not.toBe('');
    expect(rows()).toHaveLength(1);
  });
});

describe('the follow-up of an advisory', () => {
  it('asks for agreements, then for the plan, and is done once that is made', () => {
    holdAll();
    const step = () =>
      detail()
        .milestones.flatMap(({ steps }) => steps)
        .find(({ key }) => key === 'follow-up');
    expect(step()).toMatchObject({ missing: 'Faltan los acuerdos', action: { name: 'planFollowUp' } });
    const plan = () => opened.book.run('makeDocument', { kind: 'follow-up-plan', advisory: opened.id });
    expect(opened.book.refusal(plan)).toContain('acuerdos');
    changeOn(opened.book, area, 'follow-up', { act: 'addRows', rows: [leaflet] });
    expect(step()).toMatchObject({ missing: 'Falta elaborarlo', action: { name: 'makePlan' } });
    plan();
    opened.book.change(documents, opened.book.rows(documents).at(-1)?.id ?? '', { madeOn: '2026-11-22' });
    expect(step()?.doneOn).toBe('2026-11-22');
  });

  it('outlives the closing: owners report, the team corrects, and the area reads', () => {
    holdAll();
    const row = agree(opened.book, opened.id, leaflet);
    opened.book.run('closeAdvisory', { advisory: opened.id, despiteMissing: true });
    expect(rowsOn(pageOf(opened.book, area))).toMatchObject({ may: [], rows: [{ isOpen: false }] });
    const asArea = () => changeOn(opened.book, area, 'follow-up', { act: 'removeRow', row });
    expect(opened.book.refusal(asArea)).not.toBe('');
    expect((opened.book.run('reportProgress', { id: row, progress: 60 }) as CommitmentPage).progress).toBe(60);
    expect(detail().followUp.may).toContain('edit');
    inPanel({ act: 'saveRow', row, values: { dueOn: '2027-01-10' } });
    inPanel({ act: 'removeRow', row });
    expect(rows()[0]).toMatchObject({ dueOn: '2027-01-10', progress: 60, cancelledOn: '2026-11-22' });
  });
});
