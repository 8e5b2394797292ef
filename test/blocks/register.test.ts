// Registering for a workshop through the built add-on: by the public form and in the panel, once however often it is sent,
// within places and days; and cards that the team chooses among.
import { describe, expect, it } from 'vitest';
import { onPage, pageOf, screenOf } from '../../demo/case-pages.ts';
import {
  inPanel,
  linkOf,
  openWorkshop,
  programme,
  sendForm as sendLink,
  switchOn,
  workshopIn,
} from '../../demo/learning-workshop/case-on-site.ts';
import { everybody } from '../../demo/learning-workshop/people.ts';
import { answerForm, type FormAnswers, letTimePass, mailsTo } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { formKeyOf } from '../../src/blocks/block-form.ts';
import { seats } from '../../src/blocks/seat.ts';
import { registrations } from '../../src/programmes/learning-workshop/stages/call.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { installedCopy } from '../product/site.ts';

const DAY_MS = 86_400_000;
const rosa = {
  name: 'Rosa Quispe',
  email: 'rosa@surco.example',
  gender: 'Mujer',
  organisation: 'Red Surco',
  kind: 'Organización local',
  expects: 'Ideas que ya funcionaron.',
};
const others: readonly FormAnswers[] = [
  { ...rosa, name: 'Juan Mamani', email: 'juan@surco.example', gender: 'Hombre', organisation: ' red  SURCO ' },
  { ...rosa, name: 'Inés Peeters', email: 'ines@puente.example', organisation: 'Puente', kind: 'ONG internacional' },
];

type Register = 'workshop-people' | 'experience-cards';
const sendForm = (site: Workspace, id: string, block: Register, answers: FormAnswers) =>
  sendLink(site, linkOf(site, id, block), block, answers);

let prepared: { readonly site: Workspace; readonly id: string } | undefined;

/** Open, with two places left after hers. */
function workshop(): { readonly site: Workspace; readonly id: string } {
  if (!prepared) {
    const site = installedCopy();
    switchOn(site);
    const id = openWorkshop(site, 'Saberes que se cruzan');
    const facts = { place: 'Casa Común', places: '3', registerUntil: '2026-11-25', cardsUntil: '2026-11-25' };
    inPanel(site, id, 'workshop-facts', { act: 'addRows', rows: [facts] });
    sendForm(site, id, 'workshop-people', rosa);
    prepared = { site, id };
  }
  return { site: prepared.site.fork(), id: prepared.id };
}

const people = (site: Workspace, id: string) => screenOf(workshopIn(site, id), 'workshop-people', 'rows');
const sums = (site: Workspace, id: string) =>
  Object.fromEntries((people(site, id).sums ?? []).map(({ label, value }) => [label, value]));
const lastTo = (site: Workspace, email: string) => mailsTo(site, email).at(-1);

describe('Whoever registers', () => {
  it('has a place and a page of her own, where she corrects what she said and sees nobody’s address', () => {
    const { site, id } = workshop();
    for (const each of others) sendForm(site, id, 'workshop-people', each);
    expect(lastTo(site, rosa.email)?.subject).toBe('Su lugar está apartado: Saberes que se cruzan');
    const page = pageOf(site, rosa.email);
    expect(page).toMatchObject({ name: rosa.name, organisation: 'Red Surco', owes: [] });
    expect(JSON.stringify(page)).not.toContain('juan@surco.example');
    const [hers] = screenOf(page, 'workshop-people', 'rows').rows;
    const change = (row: string) => () =>
      onPage(site, rosa.email, 'workshop-people', { act: 'saveRow', row, values: { expects: 'Conocer gente.' } });
    change(hers?.id ?? '')();
    expect(people(site, id).rows[0]?.shown).toMatchObject({ expects: 'Conocer gente.' });
    expect(change(people(site, id).rows[1]?.id ?? '')).toThrow(/otra parte/);
  });

  it('twice with one address is corrected, not doubled, and told kindly', () => {
    const { site, id } = workshop();
    sendForm(site, id, 'workshop-people', {
      ...rosa,
      organisation: 'Red Surco Andino',
      expects: '',
    });
    expect(people(site, id).rows.map(({ shown }) => shown)).toMatchObject([
      { organisation: 'Red Surco Andino', expects: rosa.expects },
    ]);
    expect(rowsOf(site, seats)).toMatchObject([{ organisation: 'Red Surco Andino', until: '' }]);
    expect(lastTo(site, rosa.email)).toMatchObject({ subject: 'Corregimos lo suyo: Saberes que se cruzan' });
    expect(lastTo(site, rosa.email)?.body).toContain('no hicimos otra inscripción');
    expect(pageOf(site, rosa.email).organisation).toBe('Red Surco Andino');
  });

  it('is counted person by person, and her organisation once however it is written; those who came, once any did', () => {
    const { site, id } = workshop();
    for (const each of others) sendForm(site, id, 'workshop-people', each);
    expect(sums(site, id)).toEqual({
      Cuentan: '3 de 3 lugares',
      Organizaciones: '2',
      Género: 'Mujer 2 (67 %) · Hombre 1 (33 %)',
      'Tipo de organización': 'ONG internacional 1 (50 %) · Organización local 1 (50 %)',
    });
    for (const { id: row } of people(site, id).rows.slice(0, 2))
      inPanel(site, id, 'workshop-people', { act: 'saveRow', row, values: { came: '2026-11-20' } });
    expect(sums(site, id)).toMatchObject({
      Vinieron: '2',
      Organizaciones: '1',
      Género: 'Mujer 1 (50 %) · Hombre 1 (50 %)',
    });
  });

  it('comes out as the memory counts it: 33 people of 9 and 18 organisations, 73 % women', () => {
    const { site } = workshop();
    const id = openWorkshop(site, 'Otro taller');
    inPanel(site, id, 'workshop-people', { act: 'addRows', rows: everybody.people.map((person) => ({ ...person })) });
    const said = Object.values(sums(site, id)).join('\n');
    for (const count of everybody.counted.slice(1)) expect(said).toMatch(count);
    expect(said).toContain('33 de 120 lugares');
  });

  it('where no place is left, or after the last day, is told so by mail and by name, and can be let in', () => {
    const { site, id } = workshop();
    for (const each of others) sendForm(site, id, 'workshop-people', each);
    const late = { ...rosa, name: 'Eva Paz', email: 'eva@valle.example' };
    sendForm(site, id, 'workshop-people', late);
    expect(lastTo(site, late.email)).toMatchObject({ subject: 'Ya no hay lugar: Saberes que se cruzan' });
    const add = (email: string) => () => {
      const row = { ...rosa, name: 'Otra', email, gender: 'woman', kind: 'local' };
      inPanel(site, id, 'workshop-people', { act: 'addRows', rows: [row] });
    };
    expect(add('otra@valle.example')).toThrow(/hay 3 lugares/);
    inPanel(site, id, 'workshop-people', { act: 'removeRow', row: people(site, id).rows[2]?.id ?? '' });
    expect(() => pageOf(site, 'ines@puente.example')).toThrow(/no figura/);
    letTimePass(site, 6 * DAY_MS);
    sendForm(site, id, 'workshop-people', { ...late, email: 'tarde@valle.example' });
    expect(lastTo(site, 'tarde@valle.example')?.body).toContain('cerraron el 25 de noviembre');
    expect(add('mas@valle.example')).toThrow(/cerró el 25 de noviembre/);
    const waiting = people(site, id).aside?.find(({ values }) => values.email === late.email);
    inPanel(site, id, 'workshop-people', { act: 'decide', row: waiting?.id ?? '', option: 'admit' });
    expect(lastTo(site, late.email)?.subject).toBe('Su lugar está apartado: Saberes que se cruzan');
    expect(pageOf(site, late.email).name).toBe('Eva Paz');
  });

  it('without the code of the link is registered in the only workshop that is open', () => {
    const { site, id } = workshop();
    const form = formKeyOf(programme, registrations.key);
    const bare = { ...rosa, name: 'Eva Paz', email: 'eva@valle.example', consent: 'Sí, estoy de acuerdo' };
    answerForm(site, form, bare);
    expect(people(site, id).rows.map(({ values }) => values.name)).toEqual([rosa.name, 'Eva Paz']);
    const second = openWorkshop(site, 'Otro taller');
    answerForm(site, form, { ...bare, email: 'sin-clave@valle.example' });
    expect([...people(site, id).rows, ...people(site, second).rows]).toHaveLength(2);
  });
});

describe('Experience cards', () => {
  it('come several from one organisation, are linked to a theme, and each sender hears what was chosen', () => {
    const { site, id } = workshop();
    inPanel(site, id, 'workshop-themes', { act: 'addRows', rows: [{ theme: 'Economía del cuidado' }] });
    const card = { organisation: 'Red Surco', contact: rosa.name, email: rosa.email, what: 'Guarderías por turnos.' };
    for (const title of ['Turnos de cuidado', 'Radio de mujeres', 'turnos de  cuidado'])
      sendForm(site, id, 'experience-cards', { ...card, title });
    const cards = () => screenOf(workshopIn(site, id), 'experience-cards', 'rows');
    expect(cards().rows).toHaveLength(2);
    const theme = cards().fields.find(({ key }) => key === 'theme')?.options[0];
    expect(theme?.label).toBe('Economía del cuidado');
    const decide = (at: number, choice: string) =>
      inPanel(site, id, 'experience-cards', {
        act: 'saveRow',
        row: cards().rows[at]?.id ?? '',
        values: { choice, theme: theme?.value ?? '' },
      });
    decide(0, 'yes');
    expect(lastTo(site, rosa.email)?.body).toContain('Se seleccionó para trabajarla');
    decide(1, 'no');
    expect(lastTo(site, rosa.email)?.body).toContain('Esta vez no entra');
    expect(cards().rows[0]?.shown.theme).toBe('Economía del cuidado');
    const shown = screenOf(pageOf(site, rosa.email), 'experience-cards', 'rows').rows;
    expect(shown.map(({ values }) => values)).toMatchObject([
      { title: expect.stringMatching(/^turnos de {1,2}cuidado$/i) },
    ]);
    expect(JSON.stringify(shown)).not.toContain(rosa.email);
  });
});
