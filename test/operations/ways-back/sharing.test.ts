// A document that was opened to somebody by mistake is no longer shared with her, through the built add-on.

import { beforeAll, describe, expect, it } from 'vitest';
import { ofAdvisory } from '../../../demo/own-block.ts';
import { ask, canOpen, clickPanel } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { documents } from '../../../src/tables/documents.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { atEachMoment, contact, mailsDuring, mentor, openCase } from '../../product/small-office.ts';

let shared: Workspace;
let advisory = '';
let document = '';
let url = '';

/** The mentor has her templates, and has delivered the first of them: the contact may comment on it. */
beforeAll(() => {
  const opened = openCase();
  ({ site: shared, advisory } = opened);
  ask(shared, 'recordLinkUp', { advisory });
  const design = rowsOf(shared, documents).find(({ kind }) => kind === 'session-design');
  document = design?.id ?? '';
  url = design?.url ?? '';
  ask(shared, 'changeBlock', ofAdvisory(advisory, 'design', { act: 'deliver', url }));
}, 60_000);

const sharedWith = (site: Workspace) =>
  ask(site, 'advisoryDetail', { advisory }).documents.find(({ id }) => id === document)?.sharedWith;

describe('A document that was shared by mistake', () => {
  it('says with whom it is shared', () => {
    expect(sharedWith(shared)).toEqual([mentor.email, contact.email]);
    expect(canOpen(shared, url, mentor.email) && canOpen(shared, url, contact.email)).toBe(true);
  });

  it('opens no more for the person, who is told; the others keep it', () => {
    const site = shared.fork();
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'stopSharing', { document, email: contact.email })).toEqual({ who: contact.name, notDone: '' }),
    );
    expect(mails.map(({ to }) => to.join())).toEqual([contact.email]);
    expect(mails[0]?.body).toContain(`Hola, ${contact.name}`);
    expect(canOpen(site, url, contact.email)).toBe(false);
    expect(canOpen(site, url, mentor.email)).toBe(true);
    expect(sharedWith(site)).toEqual([mentor.email]);
  });

  it('is taken back once: asked again nobody is written to, and it says so', () => {
    const site = shared.fork();
    ask(site, 'stopSharing', { document, email: contact.email });
    const again = mailsDuring(site, () =>
      expect(ask(site, 'stopSharing', { document, email: contact.email }).notDone).toContain('ya no tenía acceso'),
    );
    expect(again).toEqual([]);
    atEachMoment(shared, 'stopSharing', { document, email: contact.email }, (after, mails, moment) => {
      expect(canOpen(after, url, contact.email), moment).toBe(false);
      expect(mails.length, moment).toBe(1);
    });
  });

  it('stays open when the click is undone in time', () => {
    const site = shared.fork();
    const { reply } = clickPanel(site, 'stopSharing', { document, email: contact.email });
    const mails = mailsDuring(site, () => ask(site, 'undoCall', { call: reply.ok ? (reply.held?.call ?? '') : '' }));
    expect(mails).toEqual([]);
    expect(canOpen(site, url, contact.email)).toBe(true);
    expect(sharedWith(site)).toEqual([mentor.email, contact.email]);
  });

  it('is shared again with whoever needs it after all, by the next delivery', () => {
    const site = shared.fork();
    ask(site, 'stopSharing', { document, email: contact.email });
    for (const each of ['https://drive.google.com/file/d/otra/view', url])
      ask(site, 'changeBlock', ofAdvisory(advisory, 'design', { act: 'deliver', url: each }));
    expect(canOpen(site, url, contact.email)).toBe(true);
    expect(sharedWith(site)).toEqual([mentor.email, contact.email]);
  });
});
