// FormApp as a script uses it: forms, items, publication, responses.

import { describe, expect, it } from 'vitest';
import { formService } from '../../../../workspace/services/forms/form-app.ts';
import { scriptWorld } from '../drive/script-world.ts';

const submit = (
  world: ReturnType<typeof scriptWorld>['world'],
  id: string,
  answers: Record<string, string | string[] | string[][]>,
  respondent?: string,
) => formService.receiveSubmission?.(world, id, answers, respondent === undefined ? {} : { respondent });

describe('FormApp', () => {
  it('makes a form that waits for publication after June 2026', () => {
    const { run } = scriptWorld();
    const seen = run(`
      const form = FormApp.create('Solicitud').setDescription('Cuéntanos').setProgressBar(true);
      const before = [form.isPublished(), form.isAcceptingResponses()];
      form.setPublished(true);
      return [before, form.isPublished(), form.isAcceptingResponses(), form.getTitle(), form.getDescription(), form.hasProgressBar(),
        form.getEditUrl().startsWith('https://docs.google.com/forms/d/' + form.getId()), /\\/d\\/e\\/1FAIpQLS.*viewform$/.test(form.getPublishedUrl())];
    `);
    expect(seen).toEqual([[false, false], true, true, 'Solicitud', 'Cuéntanos', true, true, true]);
  });

  it('published forms at once before the change of 2026', () => {
    const { run } = scriptWorld({ now: '2026-05-01T00:00:00Z' });
    expect(run(`return FormApp.create('x').isPublished()`)).toBe(true);
  });

  it('makes all kinds of items and reads their answers with the right types', () => {
    const { run, world } = scriptWorld();
    const id = run(`
      const form = FormApp.create('Todo').setPublished(true);
      form.addTextItem().setTitle('Nombre').setRequired(true);
      form.addParagraphTextItem().setTitle('Problema');
      form.addMultipleChoiceItem().setTitle('Modalidad').setChoiceValues(['En línea', 'Presencial']).showOtherOption(true);
      form.addCheckboxItem().setTitle('Temas').setChoiceValues(['Datos', 'Compras', 'Agua']);
      form.addListItem().setTitle('Área').setChoiceValues(['Norte', 'Sur']);
      form.addScaleItem().setTitle('Escala').setBounds(0, 10).setLabels('Nada', 'Mucho');
      form.addRatingItem().setTitle('Estrellas').setRatingScaleLevel(5).setRatingIcon(FormApp.RatingIconType.HEART);
      form.addGridItem().setTitle('Acuerdo').setRows(['A', 'B']).setColumns(['Sí', 'No']);
      form.addCheckboxGridItem().setTitle('Días').setRows(['Lunes', 'Martes']).setColumns(['Mañana', 'Tarde']);
      form.addDateItem().setTitle('Fecha');
      form.addDateTimeItem().setTitle('Cita');
      form.addTimeItem().setTitle('Hora');
      form.addDurationItem().setTitle('Duración');
      form.addSectionHeaderItem().setTitle('Gracias');
      return form.getId();
    `) as string;
    submit(world, id, {
      Nombre: 'Ana',
      Problema: '=1+1',
      Modalidad: 'Por teléfono',
      Temas: ['Agua', 'Datos'],
      Área: 'Sur',
      Escala: '7',
      Estrellas: '4',
      Acuerdo: ['Sí', ''],
      Días: [['Mañana', 'Tarde'], []],
      Fecha: '2026-11-20',
      Cita: '2026-11-20T15:30',
      Hora: '09:05',
      Duración: '1:30:00',
    });
    const seen = run(`
      const form = FormApp.openById('${id}');
      const response = form.getResponses()[0];
      return [form.getItems().map(i => i.getType().toString()), response.getItemResponses().map(r => [r.getItem().getTitle(), r.getResponse()]),
        response.getTimestamp().toISOString(), form.getResponse(response.getId()).getId() === response.getId(), response.getRespondentEmail()];
    `) as unknown[];
    expect(seen[1]).toEqual([
      ['Nombre', 'Ana'],
      ['Problema', '=1+1'],
      ['Modalidad', 'Por teléfono'],
      ['Temas', ['Agua', 'Datos']],
      ['Área', 'Sur'],
      ['Escala', '7'],
      ['Estrellas', '4'],
      ['Acuerdo', ['Sí', null]],
      ['Días', [['Mañana', 'Tarde'], null]],
      ['Fecha', '2026-11-20'],
      ['Cita', '2026-11-20 15:30'],
      ['Hora', '09:05'],
      ['Duración', '01:30:00'],
    ]);
    expect((seen[0] as string[]).at(-1)).toBe('SECTION_HEADER');
    expect(seen.slice(3)).toEqual([true, '']);
  });

  it('refuses what is not supported by its name', () => {
    const { run } = scriptWorld();
    expect(() => run(`FormApp.create('x').addImageItem()`)).toThrow('Form.addImageItem');
    expect(() => run(`FormApp.create('x').addTextItem().setPoints(3)`)).toThrow('TextItem.setPoints');
    expect(() => run(`FormApp.openById('nope')`)).toThrow('No item with the given ID could be found');
    expect(run(`return FormApp.getActiveForm()`)).toBeNull();
  });

  it('moves, deletes, duplicates and finds items', () => {
    const { run } = scriptWorld();
    const seen = run(`
      const form = FormApp.create('x');
      const a = form.addTextItem().setTitle('a'), b = form.addListItem().setTitle('b'), c = form.addTextItem().setTitle('c');
      form.moveItem(2, 0);
      form.moveItem(a, 2);
      const order = form.getItems().map(i => i.getTitle());
      form.deleteItem(b);
      a.duplicate().setTitle('d');
      return [order, form.getItems().map(i => i.getTitle()), form.getItems(FormApp.ItemType.TEXT).length, form.getItemById(c.getId()).asTextItem().getTitle(),
        form.getItemById(12), a.getIndex()];
    `);
    expect(seen).toEqual([['c', 'b', 'a'], ['c', 'a', 'd'], 3, 'c', null, 1]);
  });
});
