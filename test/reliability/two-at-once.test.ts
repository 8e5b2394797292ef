// Two people, or a person and a trigger, at the same moment; and days on which Google sends no more mail.
import { describe, expect, it } from 'vitest';
import { ask, callPanel, type FormAnswers, mailsTo } from '../../demo/site.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { requests } from '../../src/tables/requests.ts';
import { outbox } from '../../src/tables/system.ts';
import type { Reply } from '../../src/views/reply.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { spendQuota } from '../../workspace/services/mail/mail-quota.ts';
import { coordinator, installedCopy } from '../product/site.ts';
import { storeSilently } from './submissions.ts';

const base = installedCopy();
const { area } = ask(base, 'saveArea', { values: story.area });

const newRequest = (contactName: string, contactEmail: string = story.request.contactEmail) => ({
  values: {
    area,
    contactName,
    contactEmail,
    focus: 'Ventas en ferias',
    level: 'beginner',
    participants: '8',
    objective: 'Vender más en ferias.',
    expectedResult: 'Un plan de venta cada una.',
    format: 'longTerm',
    modality: 'mixed',
    proposedAt: '2027-01-20T10:00',
  },
});
const namesIn = (site: Workspace) => rowsOf(site, requests).map((row) => row.contactName);

/** The calls of saving one request, undisturbed. */
const calls = callPanel(base.fork(), 'createRequest', newRequest('Ana')).execution.calls.length;
const boundaries = Array.from({ length: calls }, (_, index) => index + 1);

describe('A second person who saves at the same moment', () => {
  it('is served before or after, or is told in words to try again: no request is lost, no code given twice', () => {
    for (const at of boundaries) {
      const site = base.fork();
      let second: Reply<unknown> | undefined;
      site.interleave({
        at,
        run: () => {
          second = callPanel(site, 'createRequest', newRequest('Berta')).reply;
        },
      });
      const first = callPanel(site, 'createRequest', newRequest('Ana')).reply;
      expect(first.ok, `call ${at}`).toBe(true);
      if (second && !second.ok) expect(second.message).toMatch(/Otra persona está guardando.*vuelva a intentar/);
      expect(namesIn(site).sort(), `call ${at}`).toEqual(second?.ok ? ['Ana', 'Berta'] : ['Ana']);
      expect(new Set(rowsOf(site, requests).map(({ id }) => id)).size).toBe(namesIn(site).length);
      expect(rowsOf(site, outbox)).toEqual([]);
    }
  });
});

describe('A form answered while somebody saves', () => {
  it('is received then or in the next round, and its trigger never fails for it', () => {
    for (const at of boundaries) {
      const site = base.fork();
      const fired: string[] = [];
      site.interleave({
        at,
        run: () => {
          const submission = storeSilently(site, 'areaRequest', {
            ...story.request,
            contactName: 'Eva',
          } as FormAnswers);
          fired.push(...site.fire({ type: 'form-submit', ...submission }).map(({ execution }) => execution.status));
        },
      });
      expect(callPanel(site, 'createRequest', newRequest('Ana')).reply.ok).toBe(true);
      expect(fired, `call ${at}`).toEqual(['completed']);
      site.advanceClock(5 * 3_600_000);
      expect(namesIn(site).sort(), `call ${at}`).toEqual(['Ana', 'Eva']);
    }
  });
});

describe('A day on which Google sends no more mail', () => {
  it('keeps the rest in the outbox, says so, and sends it the next day', () => {
    const site = base.fork();
    spendQuota(site.world, coordinator, site.world.limits.mailRecipientsPerDay - 1);
    const addresses = ['una@correo.example', 'dos@correo.example', 'tres@correo.example'];
    for (const [at, email] of addresses.entries())
      expect(callPanel(site, 'createRequest', newRequest(`Persona ${at}`, email)).reply.ok).toBe(true);
    const sent = () => addresses.map((email) => mailsTo(site, email).length);
    expect(sent()).toEqual([1, 0, 0]);
    expect(rowsOf(site, outbox).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    expect(rowsOf(site, outbox)[0]?.problem).toMatch(/mañana|hoy|día/);
    site.advanceClock(30 * 3_600_000);
    expect(sent()).toEqual([1, 1, 1]);
    expect(rowsOf(site, outbox)).toEqual([]);
  });
});
