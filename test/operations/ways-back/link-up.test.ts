// The link-up called off, set again, and taken back when it was written down as held by mistake, through the built add-on.

import { beforeAll, describe, expect, it } from 'vitest';
import { ofAdvisory } from '../../../demo/own-block.ts';
import { ask, callPanel } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { deliverables } from '../../../src/tables/deliverables.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { atEachMoment, calendarFileOf, later, mailsDuring, mentor, openCase } from '../../product/small-office.ts';

let opened: ReturnType<typeof openCase>;
let scheduled: Workspace;
let held: Workspace;
const at = '2026-12-02T10:00';

beforeAll(() => {
  opened = openCase();
  scheduled = opened.site.fork();
  ask(scheduled, 'scheduleLinkUp', { advisory: opened.advisory, at, place: 'Sala 1' });
  held = scheduled.fork();
  ask(held, 'recordLinkUp', { advisory: opened.advisory });
}, 60_000);

const rowIn = (site: Workspace) => rowsOf(site, advisories).find(({ id }) => id === opened.advisory);

describe('A link-up that has its day', () => {
  it('is called off: it leaves the calendars, everybody is told, and the notes keep its day', () => {
    const site = scheduled.fork();
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'cancelLinkUp', { advisory: opened.advisory, reason: 'Se cruzó otra reunión' }).notDone).toBe(
        '',
      ),
    );
    expect(mails.length).toBe(3);
    for (const mail of mails) {
      expect(mail.subject).toMatch(/^Se canceló la reunión de vinculación/);
      expect(mail.body).toContain('Se cruzó otra reunión.');
      expect(calendarFileOf(site, mail)).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1/);
    }
    expect(rowIn(site)).toMatchObject({ linkUpAt: '', notes: expect.stringContaining('Sala 1') });
  });

  it('called off by mistake is set again as the same event, and the mail says that the cancellation no longer holds', () => {
    const site = scheduled.fork();
    ask(site, 'cancelLinkUp', { advisory: opened.advisory });
    const mails = mailsDuring(site, () =>
      ask(site, 'scheduleLinkUp', { advisory: opened.advisory, at, place: 'Sala 1' }),
    );
    expect(mails.length).toBe(3);
    for (const mail of mails) {
      expect(mail.body).toContain('Le habíamos escrito que esta reunión se cancelaba');
      expect(calendarFileOf(site, mail)).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:2/);
    }
  });

  it('is called off once, also by two people at the same moment', () => {
    const site = scheduled.fork();
    ask(site, 'cancelLinkUp', { advisory: opened.advisory });
    const again = mailsDuring(site, () =>
      expect(ask(site, 'cancelLinkUp', { advisory: opened.advisory }).notDone).toContain('no tiene fecha'),
    );
    expect(again).toEqual([]);
    atEachMoment(scheduled, 'cancelLinkUp', { advisory: opened.advisory }, (after, mails, moment) => {
      expect(rowIn(after)?.linkUpVersion, moment).toBe(1);
      expect(mails.length, moment).toBe(3);
    });
  });

  it('writes to nobody once its hour has passed, and is not called off once it was held', () => {
    const site = scheduled.fork();
    later(site, '2026-12-03T15:00:00Z');
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'cancelLinkUp', { advisory: opened.advisory }).notDone).toContain('su hora ya pasó'),
    );
    expect(mails).toEqual([]);
    const { reply } = callPanel(held.fork(), 'cancelLinkUp', { advisory: opened.advisory });
    expect(reply).toMatchObject({ ok: false, code: 'linkUpHeld' });
    expect(reply.ok ? '' : reply.message).toContain('Todavía no se hizo');
  });
});

describe('A link-up that was written down as held by mistake', () => {
  it('is still to come: the mentor is told, and nothing is expected of her yet', () => {
    const site = held.fork();
    expect(rowsOf(site, deliverables)).toHaveLength(2);
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'reopenLinkUp', { advisory: opened.advisory }).notDone).toBe(''),
    );
    expect(mails.map(({ to }) => to.join())).toEqual([mentor.email]);
    expect(mails[0]?.body).toContain('fue un error nuestro. La reunión es el');
    expect(rowIn(site)).toMatchObject({ linkUpDoneOn: '', linkUpAt: at });
    expect(rowsOf(site, deliverables)).toEqual([]);
    ask(site, 'recordLinkUp', { advisory: opened.advisory });
    expect(rowsOf(site, deliverables)).toHaveLength(2);
  });

  it('is taken back once, also by two people at the same moment', () => {
    const site = held.fork();
    ask(site, 'reopenLinkUp', { advisory: opened.advisory });
    const again = mailsDuring(site, () =>
      expect(ask(site, 'reopenLinkUp', { advisory: opened.advisory }).notDone).toContain('no está anotada como hecha'),
    );
    expect(again).toEqual([]);
    atEachMoment(held, 'reopenLinkUp', { advisory: opened.advisory }, (after, mails, moment) => {
      expect(rowIn(after)?.linkUpDoneOn, moment).toBe('');
      expect(mails.length, moment).toBe(1);
    });
  });

  it('stands once the mentor has delivered, and nothing is lost', () => {
    const site = held.fork();
    const [row] = rowsOf(site, deliverables);
    const given = { act: 'deliver', url: 'https://drive.google.com/file/d/una/view' } as const;
    ask(site, 'changeBlock', ofAdvisory(opened.advisory, row?.kind ?? '', given));
    const { reply } = callPanel(site, 'reopenLinkUp', { advisory: opened.advisory });
    expect(reply).toMatchObject({ ok: false, code: 'linkUpUsed' });
    expect(rowsOf(site, deliverables)).toHaveLength(2);
  });
});
