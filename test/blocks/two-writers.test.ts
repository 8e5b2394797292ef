// Two people at one case, through the built add-on: nobody's text is overwritten in silence, and nothing is lost by hand.
import { describe, expect, it } from 'vitest';
import { programme } from '../../demo/peer-advisory/case-on-site.ts';
import { projects as people } from '../../demo/peer-advisory/people.ts';
import { ask, callPanel, mailsTo, openPage, tokenFor } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { RowsSpec, SectionsSpec } from '../../src/blocks/screen.ts';
import { seats } from '../../src/blocks/seat.ts';
import { sections } from '../../src/blocks/sections/table.ts';
import type { Reply } from '../../src/views/reply.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { change, onPage, openedCase, pageOf, peerSite, seatedCase, tokenOf } from './peer-case.ts';

const screenOf = (site: Workspace, block: string) =>
  pageOf(site, 'advising')
    .stages.flatMap(({ blocks }) => blocks)
    .find(({ key }) => key === block)?.screen;

function refused(site: Workspace, token: string, block: string, input: object): string {
  const outcome = site.clientCall('operation', ['changeOnPage', { token, block, input }], {
    user: '',
    from: 'web-app',
  });
  const reply = outcome.result as Reply<unknown>;
  if (reply.ok) throw new Error('It was accepted');
  return reply.message;
}

describe('Two people at one case', () => {
  it('see each other’s text before one replaces it', () => {
    const site = peerSite();
    seatedCase(site);
    const mine = onPage(site, 'advising', 'theme', { act: 'write', section: 'strengthen', text: 'Primera', was: '' });
    expect(mine.theirs).toBeUndefined();
    const late = onPage(site, 'advising', 'theme', { act: 'write', section: 'strengthen', text: 'Otra', was: '' });
    expect(late.theirs).toMatchObject({ text: 'Primera' });
    expect(late.theirs?.by).toContain('Ana Mora');
    expect(rowsOf(site, sections).map(({ text }) => text)).toEqual(['Primera']);
    onPage(site, 'advising', 'theme', { act: 'write', section: 'strengthen', text: 'Primera y otra', was: 'Primera' });
    expect(rowsOf(site, sections).map(({ text }) => text)).toEqual(['Primera y otra']);
  });

  it('change different cells of one row, and are told about the same cell', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const plan = { result: 'Más mujeres', activity: 'Taller' };
    const { row = '' } = change(site, id, 'work-plan', { act: 'addRows', rows: [plan] });
    change(site, id, 'work-plan', { act: 'saveRow', row, values: { method: 'Grupos' }, was: { method: '' } });
    onPage(site, 'advising', 'work-plan', { act: 'saveRow', row, values: { inputs: 'Sala' }, was: { inputs: '' } });
    const late = onPage(site, 'receiving', 'work-plan', {
      act: 'saveRow',
      row,
      values: { method: 'Charlas' },
      was: { method: '' },
    });
    expect(late.theirs?.text).toContain('Grupos');
    const spec = screenOf(site, 'work-plan') as RowsSpec;
    expect(spec.rows[0]?.values).toMatchObject({ method: 'Grupos', inputs: 'Sala' });
  });

  it('bring a removed row back once, under its code, and no other', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const plan = { result: 'Más mujeres', activity: 'Taller' };
    const { row = '' } = change(site, id, 'work-plan', { act: 'addRows', rows: [plan] });
    const other = seatedCase(site, 'Otra asesoría');
    const taken = change(site, other, 'work-plan', { act: 'addRows', rows: [plan] }).row ?? '';
    change(site, id, 'work-plan', { act: 'removeRow', row });
    change(site, id, 'work-plan', { act: 'restoreRow', row, values: plan });
    change(site, id, 'work-plan', { act: 'restoreRow', row, values: plan });
    const { stages } = ask(site, 'caseDetail', { programme, case: id });
    const spec = stages[0]?.blocks.find(({ key }) => key === 'work-plan')?.screen as RowsSpec;
    expect(spec.rows.map((each) => each.id)).toEqual([row]);
    for (const code of [taken, 'A-2026-001', 'PL-2026-1; DROP'])
      expect(
        callPanel(site, 'changeBlock', {
          programme,
          case: id,
          block: 'work-plan',
          input: { act: 'restoreRow', row: code, values: plan },
        }).reply.ok,
      ).toBe(false);
  });

  it('never write what another party fills, nor after the end', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const analysis = { act: 'write', section: 'case', text: 'Ajeno' };
    expect(refused(site, tokenOf(site, 'receiving'), 'analysis', analysis)).toContain('otra parte');
    expect(refused(site, tokenOf(site, 'receiving'), 'pair', { act: 'removeRow', row: 'PA-2026-001' })).toContain(
      'otra parte',
    );
    ask(site, 'closeCase', { programme, case: id });
    expect(refused(site, tokenOf(site, 'advising'), 'analysis', analysis)).toContain('terminó');
    ask(site, 'reopenCase', { programme, case: id });
    onPage(site, 'advising', 'analysis', { act: 'write', section: 'case', text: 'El caso' });
    expect((screenOf(site, 'analysis') as SectionsSpec).sections[0]?.texts[0]?.text).toBe('El caso');
  });
});

describe('The people of a case', () => {
  it('get one link each; who is replaced or leaves keeps none that opens', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const former = tokenOf(site, 'advising');
    const [seat] = rowsOf(site, seats);
    change(site, id, 'pair', {
      act: 'saveRow',
      row: seat?.id ?? '',
      values: { name: 'Luz Gil', email: 'luz@raiz.example' },
    });
    expect(openPage(site, former).reply).toMatchObject({ ok: false, code: 'seatLeft' });
    expect(openPage(site, tokenFor(site, 'luz@raiz.example', 'party')).reply.ok).toBe(true);
    const left = rowsOf(site, seats).find(({ email }) => email === people.receiving.email)?.id ?? '';
    change(site, id, 'pair', { act: 'removeRow', row: left });
    expect(openPage(site, tokenOf(site, 'receiving')).reply).toMatchObject({ ok: false, code: 'seatLeft' });
    change(site, id, 'pair', { act: 'restoreRow', row: left, values: {} });
    expect(openPage(site, tokenOf(site, 'receiving')).reply.ok).toBe(true);
  });

  it('read the name of their way of working in mail and page, and not that of another service', () => {
    const site = peerSite();
    seatedCase(site);
    const [mail] = mailsTo(site, people.advising.email);
    expect(mail?.htmlBody).toContain('Asesoría entre pares');
    expect(mail?.htmlBody).not.toContain('Círculos de acompañamiento');
    expect(pageOf(site, 'advising').head.service).toBe('Asesoría entre pares');
  });

  it('stand on both sides only where both projects advise each other', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const twice = { role: 'receiving', ...people.advising, email: 'otra@raiz.example', phone: '' };
    const add = () =>
      callPanel(site, 'changeBlock', { programme, case: id, block: 'pair', input: { act: 'addRows', rows: [twice] } })
        .reply;
    expect(add()).toMatchObject({ ok: false, code: 'bothSides' });
    const { stages } = ask(site, 'caseDetail', { programme, case: id });
    const request = stages[0]?.blocks[0]?.screen as RowsSpec;
    const row = request.rows[0]?.id ?? '';
    change(site, id, 'pair-request', { act: 'saveRow', row, values: { direction: 'both' } });
    expect(add().ok).toBe(true);
    expect(mailsTo(site, 'otra@raiz.example')).toHaveLength(1);
  });
});

describe('A workbook without the programme', () => {
  it('has no tab of it, and says what to do when its case is asked for', () => {
    const site = peerSite();
    const id = openedCase(site);
    expect(ask(site, 'listAdvisories', {}).items.map((item) => item.id)).not.toContain(id);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
  });
});
