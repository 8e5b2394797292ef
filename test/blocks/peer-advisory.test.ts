// A peer advisory from the request to its last agreement, through the built add-on: by the team and on two pages.
import { describe, expect, it } from 'vitest';
import { ask } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { sections } from '../../src/blocks/sections/table.ts';
import { change, onPage, pageOf, peerSite, programme, type Side, seatedCase } from './peer-case.ts';

const owed = (page: { owes: readonly { block: string }[] }) => page.owes.map(({ block }) => block);

describe('A peer advisory', () => {
  it('goes from the request to its last agreement', () => {
    const site = peerSite();
    const id = seatedCase(site);
    expect(owed(pageOf(site, 'advising'))).toEqual(['theme']);
    expect(owed(pageOf(site, 'receiving'))).toEqual(['theme', 'key-documents']);
    for (const side of ['advising', 'receiving'] as Side[])
      for (const section of ['strengthen', 'learnFrom'])
        onPage(site, side, 'theme', { act: 'write', section, text: `${side}: ${section}` });
    expect(rowsOf(site, sections)).toHaveLength(4);
    onPage(site, 'receiving', 'key-documents', {
      act: 'addRows',
      rows: [{ title: 'Diagnóstico', url: 'https://docs.example/diagnostico' }],
    });
    expect(pageOf(site, 'advising').stages[0]?.blocks.find(({ key }) => key === 'key-documents')?.screen).toMatchObject(
      {
        rows: [],
      },
    );
    onPage(site, 'receiving', 'key-documents', { act: 'share' });
    expect(owed(pageOf(site, 'advising'))).toEqual(['analysis']);
    for (const section of ['case', 'context'])
      onPage(site, 'advising', 'analysis', { act: 'write', section, text: 'Texto' });
    onPage(site, 'advising', 'work-plan', {
      act: 'addRows',
      rows: [{ result: 'Más mujeres', activity: 'Taller', schedule: '2026-12-10', cost: 1200 }],
    });
    expect(owed(pageOf(site, 'receiving'))).toEqual(['plan-agreed']);
    onPage(site, 'receiving', 'plan-agreed', { act: 'decide', option: 'yes' });
    change(site, id, 'work-plan-paper', { act: 'make' });
    const plan = pageOf(site, 'receiving').stages[0]?.blocks.find(({ key }) => key === 'work-plan')?.screen;
    const [row] = plan?.type === 'rows' ? plan.rows : [];
    onPage(site, 'receiving', 'activities', { act: 'saveRow', row: row?.id ?? '', values: { doneOn: '2026-11-20' } });
    onPage(site, 'receiving', 'balance', { act: 'saveRow', row: row?.id ?? '', values: { reached: 'yes' } });
    for (const section of ['advising', 'receiving', 'shared', 'response'])
      onPage(site, 'advising', 'problem-map', { act: 'write', section, text: 'Texto' });
    const report = pageOf(site, 'advising').stages[2]?.blocks.find(({ key }) => key === 'joint-report')?.screen;
    for (const side of ['advising', 'receiving'] as Side[])
      for (const { key } of report?.type === 'sections' ? report.sections : [])
        onPage(site, side, 'joint-report', { act: 'write', section: key, text: 'Texto' });
    for (const act of ['make', 'share'] as const) change(site, id, 'joint-report-paper', { act });
    expect(owed(pageOf(site, 'receiving'))).toContain('joint-report-paper');
    const paper = pageOf(site, 'receiving').stages[2]?.blocks.find(({ key }) => key === 'joint-report-paper')?.screen;
    const option = paper?.type === 'document' ? (paper.review?.options[0]?.value ?? '') : '';
    onPage(site, 'receiving', 'joint-report-paper', { act: 'decide', option });
    const agreement = {
      agreement: 'Seguir',
      ownerName: 'Eva Paz',
      ownerEmail: 'eva@semilla.example',
      dueOn: '2027-01-15',
    };
    change(site, id, 'follow-up', { act: 'addRows', rows: [agreement] });
    change(site, id, 'follow-up-paper', { act: 'make' });
    expect(owed(pageOf(site, 'receiving'))).toEqual(['follow-up']);
    const view = ask(site, 'caseDetail', { programme, case: id });
    expect(view.done).toBe(view.total - 2);
    ask(site, 'closeCase', { programme, case: id });
    expect(pageOf(site, 'receiving').owes).toEqual([]);
  }, 120_000);
});
