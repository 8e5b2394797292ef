// The monthly digest of a learning workshop, through the built add-on: seen before it is sent, in slices, one a month to
// an address, and none to whoever said "no more".
import { beforeAll, describe, expect, it } from 'vitest';
import { onPage, pageOf, screenOf } from '../../demo/case-pages.ts';
import {
  inPanel,
  linkOf,
  openWorkshop,
  sendForm,
  switchOn,
  workshopIn,
} from '../../demo/learning-workshop/case-on-site.ts';
import { people } from '../../demo/learning-workshop/people.ts';
import { letTimePass, mailsTo } from '../../demo/site.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { spendQuota } from '../../workspace/services/mail/mail-quota.ts';
import { coordinator, installedCopy } from '../product/site.ts';

const DAY_MS = 86_400_000;
const digest = 'workshop-digest';
const four = people.slice(0, 4);
const [ana, eva] = four.map(({ email }) => email) as [string, string, string, string];
const item = { title: 'Nueva guía', news: 'Ya está la guía para cocinas de padres.', url: 'https://docs.example/guia' };

let prepared: Workspace;
let first = '';
let second = '';
beforeAll(() => {
  prepared = installedCopy();
  switchOn(prepared);
  first = openWorkshop(prepared, 'Cuidados');
  second = openWorkshop(prepared, 'Riego');
  for (const person of four)
    sendForm(prepared, linkOf(prepared, first, 'workshop-people'), 'workshop-people', { ...person });
  sendForm(prepared, linkOf(prepared, second, 'workshop-people'), 'workshop-people', {
    ...people[0],
    email: ana.toUpperCase(),
  });
  sendForm(prepared, linkOf(prepared, second, 'workshop-people'), 'workshop-people', { ...people[5] });
}, 60_000);

const write = (site: Workspace, id: string, title = item.title) =>
  inPanel(site, id, digest, { act: 'addRows', rows: [{ ...item, title }] });
const send = (site: Workspace, id: string) => inPanel(site, id, digest, { act: 'share' });
const seen = (site: Workspace, id: string) => screenOf(workshopIn(site, id), digest, 'rows');
const got = (site: Workspace) =>
  people
    .slice(0, 6)
    .map(({ email }) => mailsTo(site, email).filter(({ subject }) => /^Novedades/.test(subject)).length);

describe('The monthly digest', () => {
  it('is seen as people get it, and goes in slices, never twice, however often it is sent', () => {
    const site = prepared.fork();
    expect(seen(site, first).may).not.toContain('share');
    write(site, first);
    const { preview, sharing, may } = seen(site, first);
    expect(may).toContain('share');
    expect(sharing).toBe('Enviar a 4');
    letTimePass(site, DAY_MS);
    spendQuota(site.world, coordinator, site.world.limits.mailRecipientsPerDay - 2);
    send(site, first);
    send(site, first);
    expect(got(site).reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(seen(site, first).rows[0]).toMatchObject({
      isOpen: false,
      standing: { label: 'Enviada: noviembre 2026, a 4' },
    });
    letTimePass(site, 2 * DAY_MS);
    expect(got(site)).toEqual([1, 1, 1, 1, 0, 0]);
    const mail = mailsTo(site, eva).at(-1);
    expect(mail?.subject).toBe(preview?.subject);
    for (const said of [item.title, item.news, item.url]) {
      expect(mail?.body).toContain(said);
      expect(preview?.html).toContain(said);
    }
    write(site, first, 'Otra');
    expect(seen(site, first).may).not.toContain('share');
    send(site, first);
    expect(got(site)).toEqual([1, 1, 1, 1, 0, 0]);
    letTimePass(site, 12 * DAY_MS);
    send(site, first);
    expect(got(site)).toEqual([2, 2, 2, 2, 0, 0]);
  });

  it('goes once a month to whoever registered in two workshops', () => {
    const site = prepared.fork();
    for (const id of [first, second]) write(site, id);
    send(site, first);
    expect(seen(site, second).sums?.map(({ value }) => value)).toEqual(['1', '0']);
    send(site, second);
    expect(got(site)).toEqual([1, 1, 1, 1, 0, 1]);
  });

  it('goes no more to whoever says so on her page, in any workshop, until she asks for it again', () => {
    const site = prepared.fork();
    const says = (option: string) => onPage(site, ana, digest, { act: 'decide', option });
    const hers = () => screenOf(pageOf(site, ana), digest, 'choice').chosen;
    expect(hers()).toBe('yes');
    says('no');
    says('no');
    expect(hers()).toBe('no');
    for (const id of [first, second]) write(site, id);
    for (const id of [second, first]) send(site, id);
    expect(got(site)).toEqual([0, 1, 1, 1, 0, 1]);
    expect(seen(site, first).sums?.at(-1)?.value).toBe('1');
    says('yes');
    letTimePass(site, 12 * DAY_MS);
    write(site, first);
    send(site, first);
    expect(got(site)).toEqual([1, 2, 2, 2, 0, 1]);
  });

  it('holds ten pieces of news, and what was sent stays as it was', () => {
    const site = prepared.fork();
    inPanel(site, first, digest, { act: 'addRows', rows: Array.from({ length: 10 }, () => item) });
    expect(() => write(site, first)).toThrow(/10/);
    send(site, first);
    const [row] = seen(site, first).rows;
    expect(() => inPanel(site, first, digest, { act: 'removeRow', row: row?.id ?? '' })).toThrow(/notYours/);
  });
});
