// A person's answers: checks, messages, pages, the linked sheet, triggers and mishaps.

import { describe, expect, it } from 'vitest';
import { fire } from '../../../../workspace/engine/triggers.ts';
import { SubmissionRefused, submitAnswers } from '../../../../workspace/services/forms/submission.ts';
import { loseLinkedRows } from '../../../../workspace/services/forms/submission-faults.ts';
import { containerWorkbook, workbooksOf } from '../../../../workspace/services/sheets/workbook-store.ts';
import { scriptWorld } from '../drive/script-world.ts';

const make = (body: string, options?: Parameters<typeof scriptWorld>[0]) => {
  const script = scriptWorld(options);
  const id = script.run(
    `const form = FormApp.create('Solicitud').setPublished(true); ${body}; return form.getId();`,
  ) as string;
  return {
    ...script,
    id,
    submit: (answers: Parameters<typeof submitAnswers>[2], extra = {}) =>
      submitAnswers(script.world, id, answers, extra),
  };
};

const refusal = (body: () => unknown): SubmissionRefused => {
  try {
    body();
  } catch (error) {
    if (error instanceof SubmissionRefused) return error;
    throw error;
  }
  throw new Error('The answers were accepted.');
};

const messages = (body: () => unknown) => Object.values(refusal(body).errors).sort();

describe('submitAnswers', () => {
  it('asks for required answers and keeps nothing of a refused submission', () => {
    const { submit, run, id } = make(
      `form.addTextItem().setTitle('Nombre').setRequired(true); form.addTextItem().setTitle('Otro')`,
    );
    expect(messages(() => submit({ Nombre: '  ', Otro: 'x' }))).toEqual(['Esta pregunta es obligatoria']);
    expect(run(`return FormApp.openById('${id}').getResponses().length`)).toBe(0);
  });

  it('enforces validations with the text that was set, else one of its own', () => {
    const { submit } = make(`
      const v = () => FormApp.createTextValidation();
      form.addTextItem().setTitle('correo').setValidation(v().requireTextIsEmail().build());
      form.addTextItem().setTitle('edad').setValidation(v().setHelpText('Escribe tu edad en años').requireNumberBetween(18, 99).build());
      form.addTextItem().setTitle('clave').setValidation(v().requireTextMatchesPattern('[A-Z]{3}-\\\\d+').build());
      form.addParagraphTextItem().setTitle('texto').setValidation(FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(5).build());
      form.addCheckboxItem().setTitle('temas').setChoiceValues(['a', 'b', 'c']).setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build());
      form.addGridItem().setTitle('orden').setRows(['x', 'y']).setColumns(['1', '2']).setValidation(FormApp.createGridValidation().requireLimitOneResponsePerColumn().build());
    `);
    expect(
      messages(() =>
        submit({
          correo: 'ana',
          edad: '17',
          clave: 'ab-1',
          texto: '123456',
          temas: ['a', 'b', 'c'],
          orden: ['1', '1'],
        }),
      ),
    ).toEqual([
      'Debe coincidir con [A-Z]{3}-\\d+',
      'Debe ser una dirección de correo electrónico válida',
      'Debe tener como máximo 5 caracteres',
      'Debes seleccionar como máximo 2 opciones',
      'Escribe tu edad en años',
      'No selecciones más de una respuesta por columna',
    ]);
    expect(
      submit({ correo: 'ana@x.mx', edad: '18', clave: 'ABC-12', texto: 'ñandú', temas: ['a', 'b'], orden: ['1', '2'] })
        .responseId,
    ).toMatch(/^2_/);
  });

  it('refuses choices that are not offered, impossible dates and unknown questions', () => {
    const { submit } = make(
      `form.addListItem().setTitle('Área').setChoiceValues(['Norte']); form.addDateItem().setTitle('Fecha'); form.addScaleItem().setTitle('Nota').setBounds(1, 5)`,
    );
    expect(messages(() => submit({ Área: 'Sur', Fecha: '2026-02-30', Nota: '6' }))).toEqual([
      'Debe ser una fecha válida',
      'Elige un número entre 1 y 5',
      'Elige una de las opciones',
    ]);
    expect(refusal(() => submit({ Nada: 'x' })).message).toContain('«Nada»');
  });

  it('follows the pages that the answers lead to, and drops answers to the others', () => {
    const { submit, run, id } = make(`
      const choice = form.addMultipleChoiceItem().setTitle('¿Participas?').setRequired(true);
      const yes = form.addPageBreakItem().setTitle('Sí');
      form.addTextItem().setTitle('Tema').setRequired(true);
      const no = form.addPageBreakItem().setTitle('No').setGoToPage(FormApp.PageNavigationType.SUBMIT);
      form.addTextItem().setTitle('Motivo').setRequired(true);
      choice.setChoices([choice.createChoice('Sí', yes), choice.createChoice('No', no)]);
    `);
    expect(messages(() => submit({ '¿Participas?': 'Sí' }))).toHaveLength(1);
    submit({ '¿Participas?': 'Sí', Tema: 'Agua', Motivo: 'sobra' });
    submit({ '¿Participas?': 'No', Motivo: 'Sin tiempo' });
    expect(
      run(`return FormApp.openById('${id}').getResponses().map(r => r.getItemResponses().map(i => i.getResponse()))`),
    ).toEqual([
      ['Sí', 'Agua'],
      ['No', 'Sin tiempo'],
    ]);
  });

  it('says that a form is unpublished, closed, or answered before', () => {
    const { submit, run, id } = make(`form.addTextItem().setTitle('a'); form.setLimitOneResponsePerUser(true)`);
    submit({ a: '1' }, { respondent: 'ana@x.mx' });
    expect(refusal(() => submit({ a: '2' }, { respondent: 'ana@x.mx' })).message).toContain('una vez');
    run(`FormApp.openById('${id}').setAcceptingResponses(false).setCustomClosedFormMessage('Vuelve en enero')`);
    expect(refusal(() => submit({ a: '3' }, { respondent: 'eva@x.mx' })).message).toBe('Vuelve en enero');
    run(`FormApp.openById('${id}').setPublished(false)`);
    expect(refusal(() => submit({ a: '3' })).message).toContain('aún no se publica');
    expect(() => run(`FormApp.openById('${id}').setAcceptingResponses(true)`)).toThrow('not published');
  });

  it('collects the address of who answers', () => {
    const { submit, run, id } = make(`form.addTextItem().setTitle('a'); form.setCollectEmail(true)`);
    expect(refusal(() => submit({ a: '1' })).errors).toEqual({ email: 'Esta pregunta es obligatoria' });
    submit({ a: '1' }, { respondent: 'ana@x.mx' });
    expect(run(`return FormApp.openById('${id}').getResponses()[0].getRespondentEmail()`)).toBe('ana@x.mx');
  });

  it('edits a response where the form allows it', () => {
    const { submit, run, id } = make(`form.addTextItem().setTitle('a'); form.setAllowResponseEdits(true)`);
    const { responseId } = submit({ a: '1' });
    submit({ a: '2' }, { editResponseId: responseId });
    expect(
      run(`return FormApp.openById('${id}').getResponses().map(r => r.getItemResponses()[0].getResponse())`),
    ).toEqual(['2']);
  });
});

describe('the linked sheet', () => {
  const linked = (extra = '') => {
    const made = make(
      `form.addTextItem().setTitle('Nombre'); form.addGridItem().setTitle('Acuerdo').setRows(['A', 'B']).setColumns(['Sí']); form.addDateItem().setTitle('Fecha'); ${extra}`,
    );
    containerWorkbook(made.world);
    made.run(
      `FormApp.openById('${made.id}').setDestination(FormApp.DestinationType.SPREADSHEET, '${made.world.containerId}')`,
    );
    const sheet = () => workbooksOf(made.world).find(made.world.containerId)?.sheets[0];
    return { ...made, sheet, cells: () => (sheet()?.rows ?? []).map((row) => (row ?? []).map((cell) => cell?.value)) };
  };

  it('gets a tab with headers and a row for each response, text staying text', () => {
    const { submit, sheet, cells, run, id, world } = linked();
    expect(sheet()?.properties.title).toBe('Respuestas de formulario 1');
    const { destination } = submit({ Nombre: '=HYPERLINK("x")', Acuerdo: ['Sí', ''], Fecha: '2026-08-04' });
    expect(destination).toEqual({ spreadsheetId: world.containerId, sheetId: sheet()?.properties.sheetId, row: 2 });
    expect(cells()[0]).toEqual(['Marca temporal', 'Nombre', 'Acuerdo [A]', 'Acuerdo [B]', 'Fecha']);
    expect(cells()[1]?.slice(1)).toEqual(['=HYPERLINK("x")', 'Sí', undefined, 46238]);
    expect(Math.floor(cells()[1]?.[0] as number)).toBe(46237);
    expect(run(`return FormApp.openById('${id}').getDestinationId()`)).toBe(world.containerId);
  });

  it('follows columns that people move, headers they rename, and questions that are added', () => {
    const { submit, cells, run, id, world, sheet } = linked();
    const sheetId = sheet()?.properties.sheetId as number;
    workbooksOf(world).change(world.containerId, (draft) => {
      const tab = draft.sheet(sheetId);
      tab.changeCell(0, 1, (cell) => ({ ...cell, value: 'Fecha' }));
      tab.changeCell(0, 4, (cell) => ({ ...cell, value: 'Nombre' }));
    });
    run(`FormApp.openById('${id}').addTextItem().setTitle('Nueva')`);
    submit({ Nombre: 'Ana', Fecha: '2026-08-04', Nueva: '7' });
    expect(cells()[0]).toEqual(['Marca temporal', 'Fecha', 'Acuerdo [A]', 'Acuerdo [B]', 'Nombre', 'Nueva']);
    expect(cells()[1]?.slice(1)).toEqual([46238, undefined, undefined, 'Ana', 7]);
  });

  it('loses a row when ordered to, while the form keeps the response', () => {
    const { submit, cells, run, id, world } = linked();
    loseLinkedRows(world, 1);
    expect(submit({ Nombre: 'perdida' }).destination).toBeUndefined();
    submit({ Nombre: 'escrita' });
    expect(
      cells()
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(['escrita']);
    expect(run(`return FormApp.openById('${id}').getResponses().length`)).toBe(2);
  });

  it('is forgotten by the form when people delete the tab', () => {
    const { submit, world, sheet, run, id } = linked();
    const sheetId = sheet()?.properties.sheetId;
    workbooksOf(world).change(world.containerId, (draft) => {
      draft.sheets = draft.sheets.filter((each) => each.id !== sheetId);
    });
    expect(submit({ Nombre: 'Ana' }).destination).toBeUndefined();
    expect(() => run(`FormApp.openById('${id}').getDestinationId()`)).toThrow('no response destination');
  });
});

describe('a form-submit trigger', () => {
  it('gets the response and the form; a lost, doubled or late trigger can be played', () => {
    const { submit, engine, run, id } = make(`
      form.addTextItem().setTitle('a');
      ScriptApp.newTrigger('main').forForm(form).onFormSubmit().create();
    `);
    run(`
      const event = arguments[0];
      return event && [event.response.getItemResponses()[0].getResponse(), event.source.getTitle(), FormApp.openById('${id}').getResponses().length];
    `);
    submit({ a: 'lost' }); // stored, never announced
    const second = submit({ a: 'doubled' });
    const third = submit({ a: 'early' });
    const announced = [third, second, second].flatMap((submission) =>
      fire(engine, { type: 'form-submit', ...submission }),
    );
    expect(announced.map(({ result }) => result)).toEqual([
      ['early', 'Solicitud', 3],
      ['doubled', 'Solicitud', 3],
      ['doubled', 'Solicitud', 3],
    ]);
  });
});
