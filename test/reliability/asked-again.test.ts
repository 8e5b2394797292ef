// Somebody asks again because no answer came: what she asked for is done once, and she gets its answer.
import { describe, expect, it } from 'vitest';
import { mailsTo } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { answeredCalls } from '../../src/tables/system.ts';
import { trainings } from '../../src/tables/trainings.ts';
import type { Reply } from '../../src/views/reply.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { installedCopy } from '../product/site.ts';

const mentor = { values: { name: 'Zoila Paz', email: 'zoila@correo.example', status: 'candidate' }, consent: true };
const training = {
  values: {
    name: 'Primera de diciembre',
    session: 'first',
    startsAt: '2026-12-03T10:00',
    modality: 'onSite',
    place: 'Sala 2',
  },
};

function asked(site: Workspace, name: string, input: unknown, callId: unknown): Reply<unknown> | undefined {
  return site.clientCall('operation', [name, input, callId]).result as Reply<unknown> | undefined;
}

describe('A call asked again', () => {
  it('is done once, wherever the run broke, and gives the first answer', () => {
    const undisturbed = installedCopy();
    const { calls } = undisturbed.clientCall('operation', ['saveTraining', training, 'click-on-save']).execution;
    for (let at = 1; at <= calls.length; at++)
      for (const when of ['before', 'after', 'kill'] as const) {
        const site = installedCopy();
        site.orderFault({ at, when });
        const first = asked(site, 'saveTraining', training, 'click-on-save');
        const second = asked(site, 'saveTraining', training, 'click-on-save');
        const point = `${when} call ${at}`;
        expect(second, point).toMatchObject({ ok: true });
        if (first?.ok) expect(second, point).toEqual(first);
        expect(rowsOf(site, trainings).length, point).toBe(1);
      }
  });

  it('sends no second mail', () => {
    const site = installedCopy();
    asked(site, 'saveAdvisor', mentor, 'click-on-saving');
    const id = rowsOf(site, advisors)[0]?.id;
    const send = () => asked(site, 'sendProfileForm', { advisor: id }, 'click-on-sending');
    const before = mailsTo(site, mentor.values.email).length;
    const first = send();
    expect(first).toMatchObject({ ok: true, held: { mails: 1 } });
    const result = first?.ok ? first.result : undefined;
    // Its mail still waits, for what is left of its seconds.
    expect(send()).toMatchObject({ ok: true, result, held: { call: 'click-on-sending', mails: 1 } });
    asked(site, 'sendHeld', { calls: ['click-on-sending'] }, undefined);
    expect(send()).toMatchObject({ ok: true });
    expect(mailsTo(site, mentor.values.email).length).toBe(before + 1);
  });

  it('is another call with another id, without one, or under another name', () => {
    const site = installedCopy();
    for (const callId of ['click-number-1', 'click-number-2', undefined, undefined, 'short', 'no <good> id at all'])
      expect(asked(site, 'saveTraining', training, callId)).toMatchObject({ ok: true });
    expect(rowsOf(site, trainings).length).toBe(6);
    expect(asked(site, 'saveAdvisor', mentor, 'click-number-1')).toMatchObject({ ok: true });
    expect(rowsOf(site, advisors).length).toBe(1);
  });

  it('is remembered for a while and not for ever', () => {
    const site = installedCopy();
    for (let at = 100; at < 150; at++) asked(site, 'saveTraining', training, `click-number-${at}`);
    const kept = rowsOf(site, answeredCalls).map(({ id }) => id as string);
    expect(kept.length).toBe(40);
    expect(kept.at(-1)).toBe('click-number-149');
    expect(kept).not.toContain('click-number-109');
  });

  it('tells nobody else the answer', () => {
    const site = installedCopy();
    asked(site, 'saveTraining', training, 'click-on-save');
    const outcome = site.clientCall('operation', ['saveTraining', training, 'click-on-save'], {
      user: 'otra@ejemplo.mx',
    });
    expect(outcome.result).toMatchObject({ ok: false, code: 'notTeam' });
  });
});
