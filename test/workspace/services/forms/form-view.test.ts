// What a form's page shows, and prefilled addresses there and back.

import { describe, expect, it } from 'vitest';
import { findFormView } from '../../../../workspace/services/forms/form-view.ts';
import { resolveShortUrl } from '../../../../workspace/services/forms/short-urls.ts';
import { scriptWorld } from '../drive/script-world.ts';

describe('findFormView', () => {
  it('shows pages, choices with their ways, rules and messages', () => {
    const { run, world } = scriptWorld();
    const id = run(`
      const form = FormApp.create('Solicitud').setDescription('Para áreas').setConfirmationMessage('Gracias');
      form.addTextItem().setTitle('Correo').setRequired(true).setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText('Revisa tu correo').build());
      const choice = form.addListItem().setTitle('¿Seguimos?');
      const more = form.addPageBreakItem().setTitle('Más').setHelpText('Detalles');
      form.addScaleItem().setTitle('Nota').setLabels('mal', 'bien');
      choice.setChoices([choice.createChoice('Sí', more), choice.createChoice('No', FormApp.PageNavigationType.SUBMIT)]);
      return form.getId();
    `) as string;
    const view = findFormView(world, id);
    expect(view?.state).toMatchObject({ open: false, reason: 'unpublished' });
    run(`FormApp.openById('${id}').setPublished(true)`);
    const open = findFormView(world, view?.publishedId ?? '');
    expect(open?.state).toEqual({ open: true });
    expect(open?.pages.map(({ title, helpText, next }) => [title, helpText, next])).toEqual([
      ['', '', 1],
      ['Más', 'Detalles', 'SUBMIT'],
    ]);
    expect(open?.pages[0]?.items[0]).toMatchObject({
      kind: 'TEXT',
      required: true,
      validation: { message: 'Revisa tu correo' },
    });
    expect(open?.pages[0]?.items[1]?.choices).toEqual([
      { value: 'Sí', goTo: 1 },
      { value: 'No', goTo: 'SUBMIT' },
    ]);
    expect(open?.confirmationMessage).toBe('Gracias');
    expect(findFormView(world, 'none')).toBeUndefined();
  });

  it('reads the answers of a prefilled address back', () => {
    const { run, world } = scriptWorld();
    const [id, url, short] = run(`
      const form = FormApp.create('Asistencia').setPublished(true);
      const session = form.addTextItem().setTitle('Sesión'), topics = form.addCheckboxItem().setTitle('Temas').setChoiceValues(['a', 'b & c']).showOtherOption(true);
      const day = form.addDateItem().setTitle('Día'), hour = form.addTimeItem().setTitle('Hora');
      const grid = form.addGridItem().setTitle('G').setRows(['1', '2']).setColumns(['x', 'y']);
      const url = form.createResponse().withItemResponse(session.createResponse('S-1 ñ+&=')).withItemResponse(topics.createResponse(['b & c', 'otro']))
        .withItemResponse(day.createResponse(new Date('2026-08-04T02:00:00Z'))).withItemResponse(hour.createResponse(9, 5)).withItemResponse(grid.createResponse(['y', null])).toPrefilledUrl();
      return [form.getId(), url, form.shortenFormUrl(url)];
    `) as [string, string, string];
    expect(url).toMatch(
      /^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform\?usp=pp_url&entry\.\d+=S-1\+%C3%B1%2B%26%3D&/,
    );
    const view = findFormView(world, id, new URL(url).search);
    expect(Object.values(view?.prefilled.answers ?? {})).toEqual(
      expect.arrayContaining(['S-1 ñ+&=', ['b & c', 'otro'], '2026-08-03', '09:05', ['y', null]]),
    );
    expect(resolveShortUrl(world, short)).toBe(url);
  });

  it('refuses answers that a question does not take', () => {
    const { run } = scriptWorld();
    expect(() => run(`FormApp.create('x').addListItem().setChoiceValues(['a']).createResponse('b')`)).toThrow(
      'Invalid response',
    );
    expect(() => run(`FormApp.create('x').addDateItem().createResponse('2026-01-01')`)).toThrow('must be a Date');
    expect(() =>
      run(
        `FormApp.create('x').addTextItem().setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(1).build())`,
      ),
    ).toThrow('does not fit');
    expect(() => run(`FormApp.create('x').addListItem().setChoiceValues(['a', 'a'])`)).toThrow(
      'duplicate choice values',
    );
    expect(() => run(`FormApp.createTextValidation().requireNumberBetween(1)`)).toThrow(
      "don't match the method signature",
    );
  });

  it('lets a script submit, without firing triggers, only to a form that takes answers', () => {
    const { run } = scriptWorld();
    const submit = (published: boolean) => `
      const form = FormApp.create('x').setPublished(${published}); const item = form.addTextItem().setTitle('a');
      const response = form.createResponse().withItemResponse(item.createResponse('hola')).submit();
      return [response.getId() === form.getResponses()[0].getId(), form.getResponses()[0].getResponseForItem(item).getResponse(), form.getResponses(new Date(0)).length, form.getResponses(response.getTimestamp()).length];`;
    expect(run(submit(true))).toEqual([true, 'hola', 1, 0]);
    expect(() => run(submit(false))).toThrow('not currently accepting responses');
  });

  it('copies a form through Drive, without responses, link or publication', () => {
    const { run } = scriptWorld();
    expect(
      run(`
        const form = FormApp.create('Plantilla').setPublished(true); form.addTextItem().setTitle('a');
        const copy = FormApp.openById(Drive.Files.copy({ name: 'Nueva' }, form.getId()).id);
        const seen = [copy.getItems().length, copy.isPublished(), copy.getPublishedUrl() !== form.getPublishedUrl()];
        Drive.Files.remove(form.getId());
        try { FormApp.openById(form.getId()) } catch (e) { seen.push(e.message.slice(0, 10)) }
        return seen;`),
    ).toEqual([1, false, true, 'No item wi']);
  });
});
