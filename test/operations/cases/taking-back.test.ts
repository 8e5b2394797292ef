// What the team does in a case and writes to people about is held and taken back like every other click; once it has
// left, the refusal names the way back that the panel has.
import { describe, expect, it } from 'vitest';
import { ask, callPanel, clickPanel, mailsTo } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { seats } from '../../../src/blocks/seat.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { change, openedCase, peerSite, people, programme, seatedCase } from '../../blocks/peer-case.ts';

const seating = (id: string) => ({
  programme,
  case: id,
  block: 'pair',
  input: { act: 'addRows' as const, rows: [{ role: 'advising', ...people.advising, phone: '' }] },
});
const mails = (site: Workspace) => mailsTo(site, people.advising.email).length;

describe('Somebody given a seat by mistake', () => {
  it('is taken back whole within the ten seconds, and hears nothing', () => {
    const site = peerSite();
    const id = openedCase(site);
    const { reply } = clickPanel(site, 'changeBlock', seating(id));
    if (!reply.ok || !reply.held) throw new Error('Nothing is held');
    expect(reply.held).toMatchObject({ mails: 1 });
    expect(mails(site)).toBe(0);
    ask(site, 'undoCall', { call: reply.held.call });
    expect(rowsOf(site, seats)).toEqual([]);
    ask(site, 'sendHeld', { calls: [reply.held.call] });
    expect(mails(site)).toBe(0);
    expect(ask(site, 'caseDetail', { programme, case: id }).people).toEqual([]);
  });

  it('can be removed later, and the refusal to undo says so', () => {
    const site = peerSite();
    const id = openedCase(site);
    const { reply } = clickPanel(site, 'changeBlock', seating(id));
    if (!reply.ok || !reply.held) throw new Error('Nothing is held');
    const { sent } = ask(site, 'sendHeld', { calls: [reply.held.call] });
    expect(sent).toEqual([people.advising.name.split(' ')[0]]);
    const { reply: late } = callPanel(site, 'undoCall', { call: reply.held.call });
    expect(late).toMatchObject({ ok: false, message: expect.stringContaining('«Quitar»') });
    change(site, id, 'pair', { act: 'removeRow', row: rowsOf(site, seats)[0]?.id ?? '' });
    expect(ask(site, 'caseDetail', { programme, case: id }).people).toEqual([]);
  });
});

describe('An agreement recorded by mistake', () => {
  it('can be removed later: its owner is told', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const agreement = {
      agreement: 'Seguir',
      ownerName: 'Luz Rey',
      ownerEmail: 'luz@otra.example',
      dueOn: '2027-01-15',
    };
    change(site, id, 'follow-up', { act: 'addRows', rows: [agreement] });
    expect(mailsTo(site, agreement.ownerEmail)).toHaveLength(1);
    change(site, id, 'follow-up', { act: 'removeRow', row: rowsOf(site, commitments)[0]?.id ?? '' });
    expect(mailsTo(site, agreement.ownerEmail)).toHaveLength(2);
  });
});

describe('The link of a page, sent once more', () => {
  it('leads to the same page, is held, and changes nothing else', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const [before] = ask(site, 'caseDetail', { programme, case: id }).people;
    const { reply } = clickPanel(site, 'sendPageLink', { programme, case: id, seat: before?.seat ?? '' });
    if (!reply.ok || !reply.held) throw new Error('Nothing is held');
    expect(reply.result.sentTo).toBe(people.advising.email);
    expect(mails(site)).toBe(1);
    ask(site, 'sendHeld', { calls: [reply.held.call] });
    expect(mails(site)).toBe(2);
    expect(mailsTo(site, people.advising.email)[1]?.body).toContain(before?.page.split('?')[1] ?? 'no page');
    expect(ask(site, 'caseDetail', { programme, case: id }).people[0]).toEqual(before);
  });
});
