// Every operation over the cases of programmes, asked once, by the team and on the page of a party.

import { programme, switchOn } from '../../demo/peer-advisory/case-on-site.ts';
import { actOnPage, ask } from '../../demo/site.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { change, onPage, openedCase, seatedCase, tokenOf } from '../blocks/peer-case.ts';

export function askAboutCases(site: Workspace): void {
  switchOn(site);
  const id = seatedCase(site);
  actOnPage(site, 'partyPage', tokenOf(site, 'receiving'), {});
  onPage(site, 'receiving', 'theme', { act: 'write', section: 'strengthen', text: 'La gestión de clientes' });
  onPage(site, 'receiving', 'key-documents', {
    act: 'addRows',
    rows: [{ title: 'Diagnóstico', url: 'https://docs.example/diagnostico' }],
  });
  onPage(site, 'receiving', 'key-documents', { act: 'share' });
  const plan = { result: 'Más mujeres', activity: 'Taller' };
  const { row = '' } = change(site, id, 'work-plan', { act: 'addRows', rows: [plan, plan] });
  change(site, id, 'work-plan', { act: 'saveRow', row, values: { activity: 'Dos talleres' } });
  change(site, id, 'work-plan', { act: 'moveRow', row, by: -1 });
  change(site, id, 'work-plan', { act: 'removeRow', row });
  change(site, id, 'work-plan', { act: 'restoreRow', row, values: plan });
  change(site, id, 'plan-agreed', { act: 'decide', option: 'yes' });
  ask(site, 'listCases', { programme });
  ask(site, 'caseOfRow', { table: 'advisories', id });
  ask(site, 'searchEveryCase', { query: 'semilla' });
  const pair = ask(site, 'caseDetail', { programme, case: id }).stages[0]?.blocks.find(({ key }) => key === 'pair');
  const seat = pair?.screen.type === 'rows' ? (pair.screen.rows[0]?.id ?? '') : '';
  ask(site, 'sendPageLink', { programme, case: id, seat });
  ask(site, 'closeCase', { programme, case: id });
  ask(site, 'reopenCase', { programme, case: id });
  ask(site, 'cancelCase', { programme, case: openedCase(site, 'Otra asesoría'), reason: 'Se desistió' });
}
