// A work product through the add-on as it is built: handed in on a page, answered on another, round by round.
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../demo/workbook-view.ts';
import { deliveries } from '../../src/blocks/delivery/table.ts';
import { materials } from '../../src/tables/materials.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { Assistance, ana, elmer, preparedAssistance, rosa } from './assistance-site.ts';
import { morningOf } from './peer-case.ts';

let prepared: Workspace;
beforeAll(async () => {
  prepared = await preparedAssistance();
}, 60_000);
const begun = () => new Assistance(prepared.fork());

const first = 'https://docs.google.com/document/d/primera';
const second = 'https://docs.google.com/document/d/segunda';
const hand = (url: string, was?: string) => ({ act: 'deliver', url, ...(was === undefined ? {} : { was }) }) as const;
const answer = (option: 'approved' | 'returned', note = '') => ({ act: 'decide', option, note }) as const;
const handedIn = () => {
  const held = begun();
  held.sends(rosa, 'product', hand(first, ''));
  return held;
};
const returned = () => {
  const held = handedIn();
  held.sends(ana, 'product', answer('returned', 'Faltan los supuestos del costeo.'));
  return held;
};
const lastMail = (held: Assistance, who: Parameters<Assistance['mails']>[0]) => held.mails(who).at(-1);

describe('A work product', () => {
  it('is owed by those who make it, by its day, and then by whoever reviews it', () => {
    const held = begun();
    expect(held.block('product').owes).toMatchObject([{ role: 'assisted', due: '2026-12-10' }]);
    held.sends(rosa, 'product', hand(first, ''));
    expect(held.block('product').owes).toMatchObject([{ role: 'assistant', due: '2026-11-30' }]);
    expect(held.page(ana).owes.map(({ block }) => block)).toContain('product');
    held.sends(ana, 'product', answer('approved'));
    expect(held.block('product')).toMatchObject({ owes: [], doneOn: '2026-11-20' });
  });

  it('is told of: to whoever reviews it, and back with the answer', () => {
    const held = handedIn();
    expect(lastMail(held, ana)?.subject).toBe('Para revisar: Manual de costeo, de Costeo por resultados');
    expect(lastMail(held, ana)?.body).toContain('a más tardar el 30 de noviembre de 2026');
    held.sends(ana, 'product', answer('returned', 'Faltan los supuestos.'));
    for (const who of [rosa, elmer]) {
      expect(lastMail(held, who)?.subject).toBe('Con cambios: Manual de costeo, de Costeo por resultados');
      expect(lastMail(held, who)?.body).toContain('Faltan los supuestos.');
    }
  });

  it.each([
    ['en', 'To be reviewed: ', 'Round 1 of 2'],
    ['pt', 'Para revisar: ', 'Rodada 1 de 2'],
  ] as const)('reads in %s', (language, subject, round) => {
    const held = begun();
    held.speak(language);
    held.change('product', hand(first));
    expect(lastMail(held, ana)?.subject).toContain(subject);
    expect(held.screen('product', 'delivery').said).toContain(round);
  });

  it('comes again after a return, and what was said stays beside its round', () => {
    const held = returned();
    const owed = held.block('product').owes[0];
    expect(owed).toMatchObject({ role: 'assisted', due: '2026-11-30', missing: 'Falta la versión corregida' });
    held.sends(rosa, 'product', hand(second, ''));
    const { rounds } = held.screen('product', 'delivery', held.page(rosa));
    expect(rounds.map(({ number, state, url }) => [number, state, url])).toEqual([
      [2, 'delivered', second],
      [1, 'returned', first],
    ]);
    expect(rounds[1]?.comments).toBe('Faltan los supuestos del costeo.');
  });

  it('cannot be returned in its last round, by name', () => {
    const held = returned();
    held.sends(rosa, 'product', hand(second, ''));
    expect(held.screen('product', 'delivery', held.page(ana)).review?.options.map(({ value }) => value)).toEqual([
      'approved',
    ]);
    const before = JSON.stringify(rowsOf(held.site, deliveries));
    expect(held.told(ana, 'product', answer('returned', 'Otra vez'))).toContain('«Manual de costeo» tiene 2 vueltas');
    expect(held.refusal('product', answer('returned', 'Otra vez'))).toContain('«Manual de costeo» tiene 2 vueltas');
    expect(JSON.stringify(rowsOf(held.site, deliveries))).toBe(before);
  });

  it('refuses what is no link, a return without comments, and an answer to nothing', () => {
    const held = begun();
    expect(held.told(ana, 'product', answer('approved'))).toContain('todavía no se entrega');
    expect(held.told(rosa, 'product', hand('mi manual'))).toContain('Enlace');
    held.sends(rosa, 'product', hand(first, ''));
    expect(held.told(ana, 'product', answer('returned'))).toContain('Observaciones');
    expect(rowsOf(held.site, deliveries)).toMatchObject([{ url: first, verdict: '' }]);
  });

  it('is handed in and answered only by those whose it is', () => {
    const held = handedIn();
    expect(held.told(ana, 'product', hand(second))).not.toBe('');
    expect(held.told(rosa, 'product', answer('approved'))).not.toBe('');
    expect(rowsOf(held.site, deliveries)).toMatchObject([{ url: first, verdict: '' }]);
  });
});

describe('Two who write at the same time', () => {
  it('hand in one link, and the second is shown the other before hers takes its place', () => {
    const held = handedIn();
    const late = held.sends(elmer, 'product', hand(second, ''));
    expect(late).toMatchObject({ ok: true, result: { theirs: { text: first, by: expect.stringContaining('Rosa') } } });
    expect(rowsOf(held.site, deliveries)).toMatchObject([{ url: first }]);
    held.sends(elmer, 'product', hand(second, first));
    expect(rowsOf(held.site, deliveries)).toMatchObject([{ url: second, round: 1 }]);
  });

  it('never answer about a link that was replaced, nor twice about the same', () => {
    const held = handedIn();
    const { id } = rowsOf(held.site, deliveries)[0] ?? { id: '' };
    held.sends(rosa, 'product', hand(second, first));
    const old = { ...answer('approved'), row: id, was: first };
    expect(held.told(ana, 'product', old)).toContain('cambió lo entregado');
    held.sends(ana, 'product', { ...old, was: second });
    const mails = held.mails(rosa).length;
    expect(held.told(ana, 'product', { ...old, was: second })).toBe('');
    expect(held.mails(rosa)).toHaveLength(mails);
    expect(held.refusal('product', answer('returned', 'Mejor no'))).toContain('ya se revisó el 20 de noviembre');
    expect(held.told(rosa, 'product', hand(first, second))).toContain('ya se revisó');
  });
});

describe('What was approved', () => {
  it('is taken into the repertoire by the team, once', () => {
    const held = handedIn();
    expect(held.refusal('product', { act: 'keep' })).not.toBe('');
    held.sends(ana, 'product', answer('approved', 'Muy claro.'));
    expect(held.screen('product', 'delivery', held.page(rosa)).keeping).toBe('');
    expect(held.screen('product', 'delivery').keeping).toBe('Guardar en el repertorio');
    held.change('product', { act: 'keep' });
    held.change('product', { act: 'keep' });
    expect(rowsOf(held.site, materials)).toMatchObject([
      { title: 'Manual de costeo · Costeo por resultados', url: first, author: 'Rosa Quispe', advisory: held.id },
    ]);
    expect(held.screen('product', 'delivery')).toMatchObject({ keeping: '', mayDeliver: false });
    expect(held.told(rosa, 'product', { act: 'keep' })).not.toBe('');
  });

  it('is reminded of while it is awaited', () => {
    const held = begun();
    morningOf(held.site, '2026-12-09');
    expect(lastMail(held, rosa)?.body).toContain('Manual de costeo: Falta entregarla. Para el 10 de diciembre');
    expect(
      held
        .mails(ana)
        .map(({ body }) => body)
        .join(),
    ).not.toContain('Manual de costeo');
  });
});
