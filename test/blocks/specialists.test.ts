// Whom a cooperation round proposes for its panel, through the built add-on: what the source asks of a panel, reasons
// that are true, one click that invites, and the next proposal after somebody declined.
import { describe, expect, it } from 'vitest';
import { onPage, pageOf } from '../../demo/case-pages.ts';
import {
  acceptInvitation,
  askByForm,
  inPanel,
  programme,
  switchOn,
} from '../../demo/cooperation-round/case-on-site.ts';
import { fillDirectory, inviteFirst, suggestedFor } from '../../demo/cooperation-round/directory.ts';
import { specialists } from '../../demo/cooperation-round/people.ts';
import * as texts from '../../demo/cooperation-round/texts.ts';
import { ask, callPanel, mailsTo } from '../../demo/site.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { installedCopy } from '../product/site.ts';

const { first, second } = specialists;
let prepared: Workspace | undefined;

/** A round that was asked for and taken up, with a directory. */
function round(more: Partial<typeof texts.request> = {}): { readonly site: Workspace; readonly id: string } {
  if (!prepared) {
    prepared = installedCopy();
    switchOn(prepared);
    fillDirectory(prepared);
  }
  const site = prepared.fork();
  const id = askByForm(site, { ...texts.request, ...more });
  inPanel(site, id, 'round-accepted', { act: 'decide', option: 'yes' });
  return { site, id };
}
const names = (site: Workspace, id: string) => suggestedFor(site, id).items.map(({ name }) => name);
const leftOut = (site: Workspace, id: string) =>
  Object.fromEntries(suggestedFor(site, id).leftOut.map(({ rule, out }) => [rule, out.map(({ name }) => name)]));

describe('The specialists proposed for a panel', () => {
  it('come from the countries that were asked for, best first, each with its reasons', () => {
    const { site, id } = round();
    expect(names(site, id)).toEqual([first.name, second.name, 'Elena Chaves Mora']);
    const [best] = suggestedFor(site, id).items;
    expect(best?.reasons).toEqual(
      expect.arrayContaining([
        'El país pidió aprender de Costa Rica.',
        'Ha dirigido equipos 12 años.',
        'Está libre.',
        'Habla español.',
      ]),
    );
    expect(best?.terms.reduce((sum, { points }) => sum + points, 0)).toBe(best?.score);
  });

  it('are never of the country that asks, and who is left out is told why and what would help', () => {
    const { site, id } = round();
    expect(leftOut(site, id)).toEqual({
      askingCountry: ['Ernesto Villalba Rojas · Paraguay'],
      paused: ['Amalia Duque Ríos · Colombia'],
      language: ['Renata Lopes Farias · Brasil'],
    });
    expect(suggestedFor(site, id).relax).toEqual([
      'Quitar la pausa en el directorio: aparecería 1 especialista más.',
      'Prever interpretación y anotar el idioma en la solicitud: aparecería 1 especialista más.',
    ]);
  });

  it('are of two countries: the second proposal leaves out the country of the first, invited or seated', () => {
    const { site, id } = round();
    expect(inviteFirst(site, id)).toBe(first.email);
    for (const step of [() => undefined, () => acceptInvitation(site, first.email)]) {
      step();
      expect(names(site, id)).toEqual([second.name]);
      expect(leftOut(site, id)).toMatchObject({
        seated: [`${first.name} · Costa Rica`],
        sameCountry: ['Elena Chaves Mora · Costa Rica'],
      });
    }
  });

  it('appear again when somebody declines, without her, and the case tells the coordination', () => {
    const { site, id } = round();
    inviteFirst(site, id);
    const { invitation } = pageOf(site, first.email);
    const answer = { act: 'decide', row: invitation?.row ?? '', option: 'declined', note: 'Cierre de año' } as const;
    onPage(site, first.email, 'panel', answer);
    expect(names(site, id)).toEqual([second.name, 'Elena Chaves Mora']);
    expect(leftOut(site, id)).toMatchObject({ declined: [`${first.name} · Costa Rica`] });
    const cards = ask(site, 'today', {}).groups.flatMap(({ key, items }) => (key === 'cases' ? items : []));
    expect(cards.map(({ line }) => line.detail).join()).toContain('Marcela Solano Vargas no puede («Cierre de año»)');
  });

  it('need teams led and consent on record, and share the load', () => {
    const { site, id } = round({ firstInterest: '', secondInterest: '' });
    const change = (name: string, values: Record<string, unknown>) => {
      const { screen } = ask(site, 'programmeDirectory', { programme });
      const row = screen.rows.find((each) => each.values.name === name)?.id ?? '';
      ask(site, 'changeDirectory', { programme, input: { act: 'saveRow', row, values } });
    };
    change('Elena Chaves Mora', { years: '0' });
    change(second.name, { consentOn: '' });
    expect(leftOut(site, id)).toMatchObject({
      teams: ['Elena Chaves Mora · Costa Rica'],
      consent: [`${second.name} · Chile`],
    });
    const other = askByForm(site, { ...texts.request, initiative: 'Otra ronda', email: 'otra@cuidados.example' });
    inPanel(site, other, 'round-accepted', { act: 'decide', option: 'yes' });
    inPanel(site, other, 'panel', { act: 'addRows', rows: [{ role: 'specialist', ...first }] });
    expect(leftOut(site, id)).toMatchObject({ full: [`${first.name} · Costa Rica`] });
    const { screen } = ask(site, 'programmeDirectory', { programme });
    expect(screen.rows.find(({ values }) => values.name === first.name)?.by).toBe('Está en 1 de 1 a la vez.');
  });

  it('wait for the request, and for somebody in the directory', () => {
    const { site } = round();
    const empty = ask(site, 'openCase', { programme, title: 'Sin solicitud' }).case;
    expect(suggestedFor(site, empty).empty?.title).toBe('Falta saber cuál es el país beneficiario');
  });

  it.each([
    ['en', 'The country asked to learn from Costa Rica.'],
    ['pt', 'O país pediu para aprender com Costa Rica.'],
  ] as const)('are told in %s', (language, reason) => {
    const { site, id } = round();
    ask(site, 'saveSettings', { values: { language } });
    expect(suggestedFor(site, id).items[0]?.reasons).toContain(reason);
  });
});

describe('The panel', () => {
  const refusal = (site: Workspace, id: string, row: Record<string, unknown>) => {
    const input = { act: 'addRows' as const, rows: [row] };
    const { reply } = callPanel(site, 'changeBlock', { programme, case: id, block: 'panel', input });
    return reply.ok ? '' : reply.message;
  };

  it('refuses by name whoever is of the country that asks, or of the country of the other specialist', () => {
    const { site, id } = round();
    const elsewhere = { role: 'specialist', ...first, name: 'Otra', email: 'otra@redes.example' };
    expect(refusal(site, id, { ...elsewhere, country: 'PARAGUAY' })).toContain('es el país que pide la cooperación');
    expect(refusal(site, id, { ...elsewhere, country: '' })).toContain('Falta de qué país es Otra');
    inviteFirst(site, id);
    expect(refusal(site, id, elsewhere)).toContain('Marcela Solano Vargas también viene de Costa Rica');
  });

  it('invites ad honorem, with what the country seeks and nothing of its people', () => {
    const { site, id } = round();
    inviteFirst(site, id);
    const body = mailsTo(site, first.email).at(-1)?.body ?? '';
    for (const said of ['ad honorem', 'Paraguay', texts.request.initiative]) expect(body).toContain(said);
    for (const hidden of [texts.request.focalPoint, texts.request.email])
      for (const told of [body, JSON.stringify(pageOf(site, first.email))]) expect(told).not.toContain(hidden);
  });
});
