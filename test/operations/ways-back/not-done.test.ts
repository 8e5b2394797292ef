// A confirmation says what was done: asked again, or without anybody to write to, it says that nothing left.
import { beforeAll, describe, expect, it } from 'vitest';
import { ofAdvisory } from '../../../demo/own-block.ts';
import { ask } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import {
  contact,
  holdSession,
  invite,
  mailsDuring,
  mentor,
  type Office,
  openOffice,
  plannedCase,
} from '../../product/small-office.ts';
import { typeInto } from '../../product/type-into.ts';

let office: Office;
let planned: ReturnType<typeof plannedCase>;
beforeAll(() => {
  office = openOffice();
  planned = plannedCase();
}, 60_000);

const held = () => holdSession({ ...planned, site: planned.site.fork() });

/** Takes the address of everybody in the directory away, as somebody in the sheet may. */
function withoutAddresses(site: Workspace): void {
  for (const { id } of rowsOf(site, advisors)) typeInto(site, advisors, id, 'email', '');
}

describe('Withdrawing an invitation', () => {
  const who = mentor.name;
  const invited = () => {
    const site = office.site.fork();
    return { site, invitation: invite({ ...office, site }, office.mentor) };
  };

  it('says that nothing is missing, and asked again that nothing left', () => {
    const { site, invitation } = invited();
    expect(ask(site, 'withdrawInvitation', { invitation })).toEqual({ invitation, notDone: '' });
    const again = mailsDuring(site, () =>
      expect(ask(site, 'withdrawInvitation', { invitation }).notDone).toContain(`la invitación de ${who} ya no estaba`),
    );
    expect(again).toEqual([]);
  });

  it('says who has no address', () => {
    const { site, invitation } = invited();
    withoutAddresses(site);
    expect(ask(site, 'withdrawInvitation', { invitation }).notDone).toContain(`La invitación de ${who} quedó retirada`);
    expect(rowsOf(site, assignments).find(({ id }) => id === invitation)?.answer).toBe('withdrawn');
  });

  it('noted as unanswered writes to nobody, and there is nothing to explain', () => {
    const { site, invitation } = invited();
    expect(ask(site, 'withdrawInvitation', { invitation, silent: true }).notDone).toBe('');
  });
});

describe('Ending an advisory', () => {
  it('closed a second time says since when it is closed', () => {
    const site = held();
    const input = { advisory: planned.advisory, despiteMissing: true };
    expect(ask(site, 'closeAdvisory', input).notDone).toBe('');
    const again = mailsDuring(site, () =>
      expect(ask(site, 'closeAdvisory', input).notDone).toContain('ya estaba cerrada desde el'),
    );
    expect(again).toEqual([]);
  });

  it('closed before any session says that nobody was written to', () => {
    const site = planned.site.fork();
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'closeAdvisory', { advisory: planned.advisory, despiteMissing: true }).notDone).toContain(
        'porque no hubo sesiones',
      ),
    );
    expect(mails).toEqual([]);
  });

  it('closed or cancelled says whose address is missing', () => {
    const site = held();
    withoutAddresses(site);
    const other = site.fork();
    const closed = ask(site, 'closeAdvisory', { advisory: planned.advisory, despiteMissing: true }).notDone;
    expect(closed).toContain(`falta el correo de ${mentor.name}`);
    const cancelled = ask(other, 'cancelAdvisory', { advisory: planned.advisory, reason: 'Cambio de planes' }).notDone;
    expect(cancelled).toContain(`falta el correo de ${mentor.name}`);
  });

  it('cancelled a second time says since when it is cancelled', () => {
    const site = planned.site.fork();
    const input = { advisory: planned.advisory, reason: 'Cambio de planes' };
    expect(ask(site, 'cancelAdvisory', input).notDone).toBe('');
    const again = mailsDuring(site, () =>
      expect(ask(site, 'cancelAdvisory', input).notDone).toContain('ya estaba cancelada desde el'),
    );
    expect(again).toEqual([]);
  });
});

describe('The list and the survey of a session', () => {
  it('leave once a day, and again only when that is asked for', () => {
    const site = planned.site.fork();
    expect(ask(site, 'sendSessionTools', { session: planned.session }).notDone).toBe('');
    const again = mailsDuring(site, () =>
      expect(ask(site, 'sendSessionTools', { session: planned.session })).toMatchObject({
        sentTo: '',
        notDone: expect.stringContaining(`${contact.name} ya recibió hoy`),
      }),
    );
    expect(again).toEqual([]);
    const asked = mailsDuring(site, () =>
      expect(ask(site, 'sendSessionTools', { session: planned.session, again: true }).notDone).toBe(''),
    );
    expect(asked.length).toBe(1);
  });
});

describe('The agreements of an advisory', () => {
  it('written down before are not sent again, and that is said', () => {
    const site = held();
    const agreement = {
      agreement: 'Feria de fin de año',
      ownerName: contact.name,
      ownerEmail: contact.email,
      dueOn: '2027-03-01',
    };
    const input = ofAdvisory(planned.advisory, 'follow-up', { act: 'addRows', rows: [agreement] });
    const { row, notDone } = ask(site, 'changeBlock', input);
    expect(notDone).toBeUndefined();
    const again = mailsDuring(site, () =>
      expect(ask(site, 'changeBlock', input)).toMatchObject({
        row,
        notDone: expect.stringContaining('no salió otro correo'),
      }),
    );
    expect(again).toEqual([]);
    expect(rowsOf(site, commitments)).toHaveLength(1);
  });
});
