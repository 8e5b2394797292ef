// Voting on the toy programme: in memory, through the same cells as in the sheet.
import { describe, expect, it } from 'vitest';
import type { VoteSpec } from '../../src/blocks/counted-screen.ts';
import { seats } from '../../src/blocks/seat.ts';
import { ballots } from '../../src/blocks/vote/ballots.ts';
import { authorFor, type CaseInMemory, caseInMemory } from '../harness/case-in-memory.ts';
import { favourites, ideas, people, toy, visit, wishes } from './toy.ts';

const addresses = ['ana@casa.example', 'eva@casa.example', 'sol@casa.example'];

/** Three wishes, three guests, open. */
function opened(): { readonly held: CaseInMemory; readonly options: readonly string[] } {
  const held = caseInMemory(toy);
  const rows = addresses.map((email) => ({ role: 'guest', organisation: 'Casa', name: email, email, phone: '' }));
  for (const row of rows) held.change(people, { act: 'addRows', rows: [row] }, 'toy-team');
  const wanted = ['Sombra', 'Agua', 'Silencio'].map((wish) => ({ wish, weight: 3 }));
  held.change(wishes, { act: 'addRows', rows: wanted }, 'guest');
  held.change(favourites, { act: 'decide', option: 'open' }, 'toy-team');
  return { held, options: wishes.inOrder(held.dossier()).map(({ id }) => id) };
}

const seatsIn = (held: CaseInMemory) => held.dossier().rows(seats);
const guestAt = (held: CaseInMemory, at: number) => ({
  ...authorFor(toy, 'guest'),
  email: seatsIn(held)[at]?.email ?? '',
});
const teamSees = (held: CaseInMemory): VoteSpec => favourites.screen(held.dossier(), authorFor(toy, 'toy-team'));

describe('A vote', () => {
  it('counts each person once, takes the change of a vote for a change, and says where a place is shared', () => {
    const { held, options } = opened();
    const [shade = '', water = ''] = options;
    const cast = (option: string) => held.change(favourites, { act: 'vote', options: [option] }, 'guest');
    const paper = (at: number, option: string) =>
      held.change(favourites, { act: 'vote', options: [option], person: seatsIn(held)[at]?.id ?? '' }, 'toy-team');
    cast(shade);
    cast(shade);
    cast(water);
    paper(1, water);
    paper(2, shade);
    const { tally, count } = teamSees(held);
    expect(count).toEqual({ voted: 3, people: 3 });
    expect(tally?.map(({ label, votes, place, isTied }) => [label, votes, place, isTied])).toEqual([
      ['Agua', 2, 1, false],
      ['Sombra', 1, 2, false],
      ['Silencio', 0, 3, false],
    ]);
    paper(1, options[2] ?? '');
    expect(teamSees(held).tally?.map(({ place, isTied }) => [place, isTied])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ]);
    expect(favourites.merge(held.dossier())).toMatchObject({ votaron: 3, de_cuantas_personas: 3 });
    held.change(favourites, { act: 'decide', option: 'closed' }, 'toy-team');
    expect(favourites.state(held.dossier())).toMatchObject({ done: '2026-11-20', count: 3 });
  });

  it('keeps what somebody voted for without who she is, and shows her only her own', () => {
    const { held, options } = opened();
    held.change(favourites, { act: 'vote', options: options.slice(1, 2) }, 'guest');
    const kept = JSON.stringify(held.dossier().rows(ballots));
    expect(kept).toContain('Agua');
    for (const { id, name, email } of seatsIn(held))
      for (const word of [id, name, email]) expect(kept, word).not.toContain(word);
    expect(favourites.screen(held.dossier(), guestAt(held, 0)).given).toEqual(options.slice(1, 2));
    expect(favourites.screen(held.dossier(), guestAt(held, 1)).given).toEqual([]);
  });

  it('refuses by name too many votes, what cannot be voted for, and whatever comes while it is closed', () => {
    const { held, options } = opened();
    const refused = (chosen: readonly string[], person?: string) =>
      held.refusal(
        favourites,
        { act: 'vote', options: [...chosen], ...(person ? { person } : {}) },
        person ? 'toy-team' : 'guest',
      );
    const before = held.everything();
    expect(refused(options.slice(0, 2))).toMatch(/«Favoritos» cada persona tiene un voto y aquí van 2/);
    expect(refused(['WI-2026-999'])).toMatch(/ya no está en «Favoritos»/);
    expect(held.refusal(favourites, { act: 'decide', option: 'closed' }, 'guest')).toMatch(/lo llena otra parte/);
    expect(held.everything()).toBe(before);
    held.change(favourites, { act: 'vote', options: options.slice(0, 1) }, 'guest');
    expect(refused(options.slice(1, 2), seatsIn(held)[0]?.id)).toMatch(/ana@casa\.example ya votó/);
    held.change(favourites, { act: 'decide', option: 'closed' }, 'toy-team');
    expect(refused(options.slice(1, 2))).toMatch(/«Favoritos» no está abierta/);
    expect(teamSees(held).tally?.[0]).toMatchObject({ label: 'Sombra', votes: 1 });
  });

  it('hides its results from the room for as long as the team wants', () => {
    const { held } = opened();
    const seen = () => favourites.screen(held.dossier(), guestAt(held, 0));
    expect(seen().tally).toHaveLength(3);
    held.change(favourites, { act: 'decide', option: 'hidden' }, 'toy-team');
    expect(seen()).toMatchObject({ tally: null, people: [], projection: '' });
    expect(teamSees(held).tally).toHaveLength(3);
  });
});

describe('Rows that belong to a row of another block', () => {
  it('are chosen by its name, stand in its order, and keep that name when it is gone', () => {
    const { held, options } = opened();
    const screen = () => ideas.screen(held.dossier(), authorFor(toy, 'guest'));
    expect(screen()).toMatchObject({ may: [] });
    held.change(
      visit,
      { act: 'addRows', rows: [{ startsAt: '2026-11-25T10:00', minutes: 60, place: 'Sala' }] },
      'toy-team',
    );
    const [gathering] = visit.gatherings?.(held.dossier()) ?? [];
    const idea = (about: string, words: string) => ({ gathering: gathering?.id, about, idea: words });
    held.change(ideas, { act: 'addRows', rows: [idea(options[1] ?? '', 'Un pozo')] }, 'guest');
    held.change(ideas, { act: 'addRows', rows: [idea(options[0] ?? '', 'Un árbol')] }, 'guest');
    const shown = () => {
      const drawn = screen();
      return drawn.type === 'rows' ? drawn.rows.map((row) => [row.shown.about, row.shown.idea]) : [];
    };
    expect(shown()).toEqual([
      ['Sombra', 'Un árbol'],
      ['Agua', 'Un pozo'],
    ]);
    held.change(wishes, { act: 'removeRow', row: options[0] ?? '' }, 'guest');
    expect(shown()).toEqual([
      ['Agua', 'Un pozo'],
      ['Sombra', 'Un árbol'],
    ]);
    expect(held.refusal(ideas, { act: 'addRows', rows: [idea('WI-0', 'Nada')] }, 'guest')).toMatch(/Deseo/);
  });
});
