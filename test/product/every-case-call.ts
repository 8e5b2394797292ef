// Every operation over the cases of programmes, asked once, by the team and on the page of a party.

import { programme, switchOn } from '../../demo/peer-advisory/case-on-site.ts';
import { fillDirectory } from '../../demo/peer-advisory/projects.ts';
import { actOnPage, ask } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { addDays } from '../../src/calendar/local-date.ts';
import { advisors } from '../../src/tables/advisors.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { change, onPage, openedCase, seatedCase, tokenOf } from '../blocks/peer-case.ts';
import { askInRoom } from './room-calls.ts';

export function askAboutCases(site: Workspace): void {
  switchOn(site);
  const { today } = ask(site, 'today', {});
  const meeting = { startsAt: `${addDays(today, 9)}T10:00`, place: 'Sala 2' };
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
  change(site, id, 'perceptions', { act: 'share' });
  change(site, id, 'perceptions', { act: 'recount' });
  const { row: set = '' } = change(site, id, 'balance-meeting', { act: 'addRows', rows: [meeting] });
  change(site, id, 'balance-meeting', { act: 'saveRow', row: set, values: { place: 'Sala 3' } });
  change(site, id, 'balance-meeting', { act: 'removeRow', row: set });
  change(site, id, 'balance-meeting', { act: 'restoreRow', row: set, values: {} });
  fillDirectory(site);
  ask(site, 'programmeDirectory', { programme });
  ask(site, 'suggestParties', { programme, case: id, block: 'pair' });
  ask(site, 'listCases', { programme });
  ask(site, 'caseOfRow', { table: 'advisories', id });
  ask(site, 'searchEveryCase', { query: 'semilla' });
  const pair = ask(site, 'caseDetail', { programme, case: id }).stages[0]?.blocks.find(({ key }) => key === 'pair');
  const seat = pair?.screen.type === 'rows' ? (pair.screen.rows[0]?.id ?? '') : '';
  ask(site, 'sendPageLink', { programme, case: id, seat });
  ask(site, 'closeCase', { programme, case: id });
  ask(site, 'reopenCase', { programme, case: id });
  const other = openedCase(site, 'Otra asesoría');
  change(site, other, 'balance-meeting', { act: 'addRows', rows: [meeting] });
  ask(site, 'cancelCase', { programme, case: other, reason: 'Se desistió' });
  askInRoom(site);
  // What looks at the cases of every programme.
  ask(site, 'today', {});
  ask(site, 'listCommitments', {});
  ask(site, 'personData', { advisor: rowsOf(site, advisors)[0]?.id ?? '' });
}
