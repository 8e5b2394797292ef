// At most three ways of working may be chosen, wherever they are; blocks of a way that was not chosen are not there.
import { beforeAll, describe, expect, it } from 'vitest';
import { answerForm, ask, type FormAnswers } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { readPasted } from '../../sidebar/specs/pasted-rows.ts';
import { formKeyOf } from '../../src/blocks/block-form.ts';
import { specs } from '../../src/text/es/specs.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { typeInto } from '../product/type-into.ts';
import { fireFor, refusedByPage, storePastPage } from '../reliability/submissions.ts';
import { asked } from './assistance.ts';
import { Assistance, preparedAssistance } from './assistance-site.ts';

let prepared: Workspace;
beforeAll(async () => {
  prepared = await preparedAssistance();
}, 60_000);

const three = ['personal', 'standing', 'review'];
const four = [...three, 'workshop'];
const request = (modalities: readonly string[]) => ({
  demand: 'Costeo',
  contact: 'Nora Vega',
  email: 'nora@asistencia.example',
  phone: '',
  modalities,
});
const noted = (held: Assistance, modalities: readonly string[]) =>
  held.change('assistance-request', { act: 'addRows', rows: [request(modalities)] });
const kept = (site: Workspace) => rowsOf(site, asked.table) as readonly Readonly<Record<string, unknown>>[];
const keys = (held: Assistance) => held.detail().stages.flatMap(({ blocks }) => blocks.map(({ key }) => key));

const form = formKeyOf('peer-advisory', 'assistance-request');
const answers: FormAnswers = {
  demand: 'Costeo',
  contact: 'Nora Vega',
  email: 'nora@asistencia.example',
  modalities: ['Personalizada', 'Reuniones permanentes', 'Revisión de documentos'],
  consent: 'Sí, estoy de acuerdo',
};
const overfull = { ...answers, modalities: [...(answers.modalities as readonly string[]), 'Prácticas'] };

describe('At most three modalities', () => {
  it('are taken by the panel, and a fourth is refused by name', () => {
    const held = new Assistance(prepared.fork());
    const message = held.refusal('assistance-request', { act: 'addRows', rows: [request(four)] });
    expect(message).toContain('Modalidades');
    expect(message).toContain('hasta 3');
    expect(kept(held.site)).toEqual([]);
    noted(held, three);
    const row = String(kept(held.site)[0]?.id);
    const more = { act: 'saveRow', row, values: { modalities: four } } as const;
    expect(held.refusal('assistance-request', more)).toContain('Modalidades');
    expect(kept(held.site)).toMatchObject([{ modalities: three }]);
  });

  it.each([
    ['en', 'up to 3'],
    ['pt', 'até 3'],
  ] as const)('are named in %s', (language, words) => {
    const held = new Assistance(prepared.fork());
    held.speak(language);
    expect(held.refusal('assistance-request', { act: 'addRows', rows: [request(four)] })).toContain(words);
  });

  it('are all that the form lets through; what gets past it is kept and is to be corrected', () => {
    const site = prepared.fork();
    expect(JSON.stringify(refusedByPage(site, form, overfull))).toContain('Se pueden elegir hasta 3.');
    answerForm(site, form, answers);
    expect(kept(site)).toMatchObject([{ modalities: three, toReview: '' }]);
    const past = prepared.fork();
    fireFor(past, storePastPage(past, form, overfull));
    expect(kept(past)).toMatchObject([{ toReview: expect.stringContaining('Modalidades') }]);
    expect(String(kept(past)[0]?.toReview)).toContain('hasta 3');
  });

  it('are asked for again where the tab says more', () => {
    const held = new Assistance(prepared.fork());
    noted(held, three);
    expect(held.block('assistance-request').owes).toEqual([]);
    const tooMany = 'Personalizada; Prácticas; Taller de equipo; Reuniones permanentes';
    typeInto(held.site, asked.table, String(kept(held.site)[0]?.id), 'modalities', tooMany);
    expect(held.block('assistance-request').owes[0]?.missing).toBe('Falta corregir: Modalidades');
    const parts = ask(held.site, 'checkInstallation', {});
    expect(JSON.stringify(parts)).toContain('se pueden elegir hasta 3');
  });

  it('are all that pasted rows may say', () => {
    const screen = new Assistance(prepared.fork()).screen('assistance-request', 'rows');
    const pasted = `Demanda\tModalidades\nCosteo\tPersonalizada; Prácticas; Taller de equipo; Revisión de documentos`;
    const { problems } = readPasted(pasted, screen.fields, 5, specs);
    expect(problems.join('\n')).toContain('Modalidades');
    expect(problems.join('\n')).toContain('hasta 3');
  });
});

describe('A block of one modality', () => {
  it('is there once it is chosen, and owed then', () => {
    const held = new Assistance(prepared.fork());
    noted(held, ['personal']);
    expect(keys(held)).not.toContain('papers');
    const values = { modalities: ['personal', 'review'] };
    held.change('assistance-request', { act: 'saveRow', row: String(kept(held.site)[0]?.id), values });
    expect(keys(held)).toContain('papers');
    expect(held.block('papers').owes).toMatchObject([{ role: 'assisted' }]);
  });
});
