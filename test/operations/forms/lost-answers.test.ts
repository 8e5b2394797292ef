// An answer that could not be received is on Hoy with what to do, until somebody has seen to it.
import { describe, expect, it } from 'vitest';
import { answerForm, ask } from '../../../demo/site.ts';
import { formAttention } from '../../../src/progress/form-attention.ts';
import { forms } from '../../../src/tables/system.ts';
import { openBook } from '../../product/book.ts';
import { installedCopy } from '../../product/site.ts';

describe('an answer that could not be received', () => {
  it('is on Hoy, told on the screen of the forms, and gone once it is settled', () => {
    const site = installedCopy();
    answerForm(site, 'recipientSurvey', {
      session: 'SE-2026-999',
      useful: '5',
      clear: '5',
      mentor: '5',
      welcome: '5',
      wouldReturn: 'Sí',
    });
    const cards = () => ask(site, 'today', {}).groups.flatMap(({ items }) => items);
    expect(cards()[0]).toMatchObject({
      urgency: 'urgent',
      owner: 'coordination',
      line: { action: { kind: 'openForms' } },
      title: expect.stringContaining('no se pudo recibir'),
      detail: expect.stringContaining('SE-2026-999'),
    });
    const [trouble] = ask(site, 'sharedForms', {}).troubles;
    expect(trouble).toMatchObject({ form: 'recipientSurvey', lost: [{ on: '2026-11-20' }], broken: '' });
    expect(trouble?.responsesUrl).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/.+\/edit#responses$/);
    ask(site, 'settleAnswers', { form: 'recipientSurvey' });
    expect(ask(site, 'sharedForms', {}).troubles).toEqual([]);
    expect(cards().map(({ line }) => line.action.kind)).not.toContain('openForms');
  });

  it('is not taken for a form that cannot be opened, which leads to the installation', () => {
    const book = openBook();
    book.change(forms, 'attendance', { trouble: 'attendance: No hay permiso.' });
    const records = { forms: { all: book.rows(forms) } } as never;
    expect(formAttention(records, book.context())).toMatchObject([
      { detail: 'No hay permiso.', line: { action: { kind: 'openInstallation' } } },
    ]);
  });
});
