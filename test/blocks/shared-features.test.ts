// What every programme shares, through the built add-on: agreements and their owners, what is known about a person, and
// how the panel names those who are about to be written to.
import { describe, expect, it } from 'vitest';
import { fillDirectory } from '../../demo/peer-advisory/projects.ts';
import { actOnPage, ask, clickPanel, mailsTo, tokenFor } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { programmeNames } from '../../src/programmes/programme-names.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { commitments } from '../../src/tables/commitments.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { change, morningOf, onPage, peerSite, people, programme, seatedCase } from './peer-case.ts';

const owner = { ownerName: 'Luz Vera', ownerEmail: 'luz@semilla.example' };

/** A case with one agreement of its follow-up plan. */
function agreedCase(): { readonly site: Workspace; readonly id: string; readonly commitment: string } {
  const site = peerSite();
  const id = seatedCase(site);
  const { row = '' } = change(site, id, 'follow-up', {
    act: 'addRows',
    rows: [{ agreement: 'Abrir la escuela', dueOn: '2026-12-15', ...owner }],
  });
  return { site, id, commitment: row };
}

describe('An agreement of a case', () => {
  it('stands in the list with the title and the programme of its case', () => {
    const { site, commitment } = agreedCase();
    expect(ask(site, 'listCommitments', {}).items).toMatchObject([
      { id: commitment, advisoryTitle: 'Género en los proyectos', programme },
    ]);
    ask(site, 'saveSettings', { values: { programmes: '' } });
    expect(ask(site, 'listCommitments', {}).items).toEqual([]);
  });

  it('begins with no progress, also where the form for it was left empty', () => {
    const { site, id } = agreedCase();
    const row = { agreement: 'Contar lo hecho', dueOn: '2026-12-20', ...owner, progress: '', progressNote: '' };
    change(site, id, 'follow-up', { act: 'addRows', rows: [row] });
    expect(rowsOf(site, commitments).map(({ progress }) => progress)).toEqual([0, 0]);
  });

  it('is reported on the page of its owner, which names the case', () => {
    const { site } = agreedCase();
    const token = tokenFor(site, owner.ownerEmail, 'commitment');
    expect(actOnPage(site, 'reportProgress', token, { progress: 40 })).toMatchObject({
      progress: 40,
      advisoryTitle: 'Género en los proyectos',
      head: { service: programmeNames[programme].es },
    });
  });

  it('is reminded by hand, near its day and after it; late, it stands on Hoy', () => {
    const { site, commitment } = agreedCase();
    expect(ask(site, 'remindCommitment', { commitment })).toMatchObject({ sentTo: owner.ownerEmail, notDone: '' });
    const [reminder] = mailsTo(site, owner.ownerEmail).slice(-1);
    expect(reminder?.body).toContain(programmeNames[programme].es);
    const toOwner = (day: string) => morningOf(site, day).filter(({ to }) => to[0] === owner.ownerEmail);
    expect(toOwner('2026-12-16').map(({ subject }) => subject)).toEqual(['Ya venció: Abrir la escuela']);
    morningOf(site, '2026-12-17');
    const cards = ask(site, 'today', {}).groups.find(({ key }) => key === 'commitments')?.items;
    expect(cards).toMatchObject([{ line: { title: owner.ownerName } }]);
  });

  it('is changed and cancelled in the block that the list leads to, and its owner is told', () => {
    const { site, id, commitment } = agreedCase();
    const { block = '' } = ask(site, 'listCommitments', {}).items[0] ?? {};
    const values = { dueOn: '2027-01-15', ownerName: 'Sol Paz', ownerEmail: 'sol@raiz.example' };
    change(site, id, block, { act: 'saveRow', row: commitment, values });
    expect(mailsTo(site, 'sol@raiz.example').at(-1)).toMatchObject({
      subject: 'Un acuerdo a su nombre: Abrir la escuela',
      body: expect.stringContaining('Género en los proyectos'),
    });
    change(site, id, block, { act: 'removeRow', row: commitment });
    expect(mailsTo(site, 'sol@raiz.example').at(-1)?.subject).toBe('Ya no hace falta: Abrir la escuela');
    expect(rowsOf(site, commitments)[0]?.cancelledOn).not.toBe('');
  });
});

describe('What is known about a person', () => {
  it('includes her seats, what she wrote, linked and decided, and her agreements, and nothing of others', () => {
    const { site, id } = agreedCase();
    const { email, name } = people.receiving;
    ask(site, 'saveAdvisor', { values: { name, email } });
    onPage(site, 'receiving', 'theme', { act: 'write', section: 'strengthen', text: 'Mi texto' });
    onPage(site, 'advising', 'theme', { act: 'write', section: 'strengthen', text: 'Texto ajeno' });
    onPage(site, 'receiving', 'key-documents', {
      act: 'addRows',
      rows: [{ title: 'Mi diagnóstico', url: 'https://docs.example/diagnostico' }],
    });
    onPage(site, 'receiving', 'plan-agreed', { act: 'decide', option: 'yes', note: 'Mi nota' });
    change(site, id, 'follow-up', {
      act: 'addRows',
      rows: [{ agreement: 'Mi acuerdo', dueOn: '2026-12-15', ownerName: name, ownerEmail: email }],
    });
    fillDirectory(site);
    const advisor = rowsOf(site, advisors)[0]?.id ?? '';
    const known = () => ask(site, 'personData', { advisor }).text;
    for (const part of [people.receiving.organisation, 'Mi texto', 'Mi diagnóstico', 'Mi nota', 'Mi acuerdo'])
      expect(known()).toContain(part);
    expect(known()).toContain('Una aplicación de educación financiera');
    for (const part of ['Texto ajeno', people.advising.email, owner.ownerEmail]) expect(known()).not.toContain(part);
    ask(site, 'saveSettings', { values: { programmes: '' } });
    ask(site, 'installPart', { part: 'tabs' });
    expect(known()).toContain('Mi texto');
  });
});

describe('A click that writes to those who take part', () => {
  it('names them before it leaves', () => {
    const { site, id } = agreedCase();
    const input = { act: 'addRows' as const, rows: [{ startsAt: '2026-12-10T10:00' }] };
    const { reply } = clickPanel(site, 'changeBlock', { programme, case: id, block: 'balance-meeting', input });
    expect(reply.ok && reply.held?.people).toEqual(['Ana', 'Eva']);
  });
});
