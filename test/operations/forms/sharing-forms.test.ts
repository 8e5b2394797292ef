// The forms that people may share: their links lead to the real forms, with the area chosen, and go by mail to its contact.
import { describe, expect, it } from 'vitest';
import { answerForm, ask, callPanel, mailsTo } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { areas } from '../../../src/tables/areas.ts';
import { forms } from '../../../src/tables/system.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { FormStore } from '../../../workspace/services/forms/form-store.ts';
import { parsePrefilled } from '../../../workspace/services/forms/form-urls.ts';
import { installedCopy } from '../../product/site.ts';

const contact = 'berta@salud.example';

function withArea(values: Readonly<Record<string, string>> = {}) {
  const site = installedCopy();
  const { area } = ask(site, 'saveArea', {
    values: {
      name: 'Salud y cuidado',
      contactName: 'Berta Solís',
      contactEmail: contact,
      contactPhone: '3312345678',
      active: 'yes',
      ...values,
    },
  });
  return { site, area };
}

/** What the form shows as chosen, by question key, when somebody opens the address. */
function chosenIn(site: Workspace, form: string, address: string): Readonly<Record<string, unknown>> {
  const row = rowsOf(site, forms).find(({ id }) => id === form);
  const items = JSON.parse(row?.items ?? '{}') as Readonly<Record<string, number>>;
  const stored = new FormStore(site.world).find(row?.formId ?? '');
  if (!stored) throw new Error(`There is no form ${form}`);
  const { answers } = parsePrefilled(stored, address.split('?')[1] ?? '');
  return Object.fromEntries(
    Object.entries(items).flatMap(([key, item]) => (answers[item] === undefined ? [] : [[key, answers[item]]])),
  );
}

describe('sharedForms', () => {
  it('gives the link of every form that people may share, with a text for WhatsApp that holds it', () => {
    const { site } = withArea();
    const { items, areas: listed } = ask(site, 'sharedForms', {});
    expect(items.map(({ key }) => key)).toEqual(['areaRequest', 'needsDiagnosis', 'advisorProfile']);
    for (const { key, url, message } of items) {
      expect(url).toBe(rowsOf(site, forms).find(({ id }) => id === key)?.url);
      expect(message.text).toContain(url);
      expect(message.whatsappUrl).toContain(encodeURIComponent(url));
    }
    expect(listed).toEqual([expect.objectContaining({ name: 'Salud y cuidado', reachable: true })]);
  });

  it('with an area, opens the forms with that area chosen in their list', () => {
    const { site, area } = withArea();
    const { items } = ask(site, 'sharedForms', { area });
    for (const key of ['areaRequest', 'needsDiagnosis'] as const) {
      const url = items.find((form) => form.key === key)?.url ?? '';
      expect(chosenIn(site, key, url)).toEqual({ area: 'Salud y cuidado' });
      expect(url).not.toContain('other_option');
      expect(url).not.toContain('entrepares-');
    }
    expect(items[0]?.message.whatsappUrl).toContain('3312345678');
    answerForm(site, 'needsDiagnosis', { area: 'Salud y cuidado', level: 'Inicial' });
  });

  it('does not offer an area that is no longer active', () => {
    const { site, area } = withArea();
    ask(site, 'saveArea', { area, values: { active: 'no' } });
    expect(ask(site, 'sharedForms', {}).areas).toEqual([]);
  });
});

describe('sendForm', () => {
  it('mails the form to the contact of the area, with the area chosen', () => {
    const { site, area } = withArea();
    expect(ask(site, 'sendForm', { form: 'areaRequest', area })).toEqual({ sentTo: 'Berta Solís' });
    const [mail] = mailsTo(site, contact);
    expect(mail?.subject).toContain('pedir acompañamiento');
    const address = (/https:[^\s"]+viewform[^\s"]*/.exec(mail?.body ?? '')?.[0] ?? '').replaceAll('&amp;', '&');
    expect(chosenIn(site, 'areaRequest', address)).toEqual({ area: 'Salud y cuidado' });
  });

  it('says whose address is missing, and sends nothing', () => {
    const { site, area } = withArea({ contactEmail: '' });
    const { reply } = callPanel(site, 'sendForm', { form: 'needsDiagnosis', area });
    expect(reply).toMatchObject({ ok: false, code: 'noEmail' });
    expect(rowsOf(site, areas)).toHaveLength(1);
    expect(mailsTo(site, contact)).toEqual([]);
  });
});
