// The request by form of a programme of blocks: what an answer opens, tells and seats, and what becomes of answers that
// are wrong, come twice, or come while the programme is switched off.
import { describe, expect, it } from 'vitest';
import { answerForm, ask, callPanel, type FormAnswers, mailsTo } from '../../demo/site.ts';
import { rowsOf, valuesOf } from '../../demo/workbook-view.ts';
import { formKeyOf } from '../../src/blocks/block-form.ts';
import type { RowsSpec } from '../../src/blocks/screen.ts';
import { seats } from '../../src/blocks/seat.ts';
import { request } from '../../src/programmes/peer-advisory/stages/request.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { forms } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { FormStore } from '../../workspace/services/forms/form-store.ts';
import { applyRequests } from '../../workspace/services/sheets/batch-update.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import { coordinator, installedCopy } from '../product/site.ts';
import { loseColumn, typeInto } from '../product/type-into.ts';
import { fireFor, formRow, refusedByPage, storePastPage } from '../reliability/submissions.ts';
import { change, openedCase, pageOf, peerSite, people, programme, requestOf } from './peer-case.ts';

const form = formKeyOf(programme, 'pair-request');
const { email } = people.receiving;
const answers: FormAnswers = {
  ...requestOf('Ahorro que protege'),
  direction: 'Recibir asesoría',
  consent: 'Sí, estoy de acuerdo',
};

const cases = (site: Workspace) => rowsOf(site, advisories).filter((row) => row.programme === programme);
const asked = (site: Workspace) => rowsOf(site, request.table) as readonly Readonly<Record<string, unknown>>[];
const cards = (site: Workspace) =>
  ask(site, 'today', {}).groups.flatMap(({ key, items }) => (key === 'cases' ? items.map(({ line }) => line) : []));
const pastPage = (site: Workspace, given: FormAnswers) => fireFor(site, storePastPage(site, form, given));
const correct = (site: Workspace, values: Readonly<Record<string, unknown>>) =>
  change(site, cases(site)[0]?.id ?? '', 'pair-request', {
    act: 'saveRow',
    row: String(asked(site)[0]?.id),
    values,
  });

describe('An answer of the form', () => {
  it('opens a case, tells whoever asked, leads her to her page, and is on Hoy to be decided', () => {
    const site = peerSite();
    answerForm(site, form, answers);
    expect(cases(site)).toMatchObject([{ title: 'Ahorro que protege', openedOn: '2026-11-20' }]);
    expect(asked(site)).toMatchObject([
      { project: 'Ahorro que protege', direction: 'receive', channel: 'form', toReview: '', consentOn: '2026-11-20' },
    ]);
    expect(rowsOf(site, seats)).toMatchObject([
      { organisation: 'Ahorro que protege', name: people.receiving.name, role: 'receiving' },
    ]);
    const mails = mailsTo(site, email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Recibimos su solicitud: Ahorro que protege']);
    expect(mails[0]?.body).toContain('Incluir a más mujeres');
    const page = pageOf(site, 'receiving');
    expect(page).toMatchObject({ title: 'Ahorro que protege', organisation: 'Ahorro que protege', owes: [] });
    expect(cards(site).map(({ detail }) => detail)).toContain('Decisión sobre la solicitud · Falta decidir');
    expect(cards(site).map(({ detail }) => detail)).not.toContain(expect.stringContaining('Solicitud ·'));
  });

  it('seats a project that gives advice on that side', () => {
    const site = peerSite();
    answerForm(site, form, { ...answers, direction: 'Dar asesoría' });
    expect(rowsOf(site, seats)).toMatchObject([{ role: 'advising' }]);
  });

  it('that does not go on is cancelled with its reason, and one that was opened by hand is not asked about', () => {
    const site = peerSite();
    answerForm(site, form, answers);
    const [opened] = cases(site);
    const decide = (note: string) =>
      callPanel(site, 'changeBlock', {
        programme,
        case: opened?.id ?? '',
        block: 'request-accepted',
        input: { act: 'decide', option: 'no', note },
      }).reply;
    expect(decide('')).toMatchObject({ ok: false });
    expect(cases(site)).toMatchObject([{ cancelledOn: '' }]);
    const reply = decide('Fuera de nuestra región');
    expect(reply.ok && reply.result.case).toMatchObject({ end: 'cancelled', reason: 'Fuera de nuestra región' });
    expect(cards(site)).toEqual([]);
  });

  it('keeps the page of the form and the cells of the tab to the same limits', () => {
    const site = peerSite();
    const long = 'x'.repeat(4_001);
    const refused = refusedByPage(site, form, { ...answers, email: 'eva(arroba)red', objective: long });
    expect(refused).toEqual({ email: expect.stringMatching(/correo/), objective: expect.stringMatching(/4000/) });
    expect(cases(site)).toEqual([]);
    const id = openedCase(site);
    const added = callPanel(site, 'changeBlock', {
      programme,
      case: id,
      block: 'pair-request',
      input: { act: 'addRows', rows: [{ ...requestOf('Otra'), objective: long }] },
    }).reply;
    expect(added).toMatchObject({ ok: false, message: expect.stringContaining('Objetivo de la asesoría') });
  });
});

describe('An answer that comes past the page of the form', () => {
  it('with a wrong address is kept, writes to nobody, and acknowledges once the team has corrected it', () => {
    const site = peerSite();
    pastPage(site, { ...answers, email: 'eva.paz(arroba)red' });
    expect(asked(site)[0]).toMatchObject({ email: 'eva.paz(arroba)red', acknowledgedOn: '' });
    expect(asked(site)[0]?.toReview).toMatch(/Correo.*no parece un correo/);
    expect(rowsOf(site, seats)).toEqual([]);
    expect(cards(site).map(({ detail }) => detail)).toEqual([
      expect.stringContaining('Proyectos y responsables'),
      'Solicitud · Falta corregir: Correo',
    ]);
    correct(site, { email, toReview: '' });
    expect(mailsTo(site, email).map(({ subject }) => subject)).toEqual(['Recibimos su solicitud: Ahorro que protege']);
    expect(pageOf(site, 'receiving').title).toBe('Ahorro que protege');
    expect(cards(site).map(({ detail }) => detail)).toContain('Decisión sobre la solicitud · Falta decidir');
  });

  it('with a choice of its own says what was written, and understands one in another language', () => {
    const site = peerSite();
    pastPage(site, { ...answers, direction: 'Las dos cosas' });
    expect(asked(site)[0]).toMatchObject({ direction: '' });
    expect(asked(site)[0]?.toReview).toContain('Las dos cosas');
    expect(mailsTo(site, email)[0]?.body).toContain('Las dos cosas');
    const other = peerSite();
    pastPage(other, { ...answers, direction: 'Dar assessoria', language: 'Português' });
    expect(asked(other)[0]).toMatchObject({ direction: 'give', language: 'pt', toReview: '' });
  });

  it('with nothing in it, or far too much, is a case to be looked at, and does not stop the next', () => {
    const site = peerSite();
    pastPage(site, {});
    const long = 'texto largo '.repeat(5_000);
    pastPage(site, Object.fromEntries(Object.keys(answers).map((key) => [key, long])));
    answerForm(site, form, answers);
    expect(cases(site).map(({ title }) => title.slice(0, 12))).toEqual(['Solicitud', 'texto largo ', 'Ahorro que p']);
    expect(mailsTo(site, email)).toHaveLength(1);
    expect(formRow(site, form).trouble).toBe('');
  });
});

describe('Whoever sends it twice', () => {
  it('opens one case: the same again changes nothing, what differs is kept to be looked at', () => {
    const site = peerSite();
    answerForm(site, form, answers);
    answerForm(site, form, answers);
    expect(asked(site)).toMatchObject([{ toReview: '' }]);
    answerForm(site, form, { ...answers, objective: 'Que ninguna quede sola' });
    expect(cases(site)).toHaveLength(1);
    expect(asked(site)).toHaveLength(1);
    expect(asked(site)[0]).toMatchObject({ objective: 'Incluir a más mujeres' });
    expect(asked(site)[0]?.toReview).toContain('Objetivo de la asesoría: Que ninguna quede sola');
    expect(cards(site).map(({ detail }) => detail)).toContain('Solicitud · Hay algo por revisar');
    correct(site, { objective: 'Que ninguna quede sola', toReview: '' });
    expect(cards(site).map(({ detail }) => detail)).not.toContain('Solicitud · Hay algo por revisar');
  });

  it('because her address was wrong is acknowledged at the right one', () => {
    const site = peerSite();
    pastPage(site, { ...answers, email: 'eva.paz(arroba)red' });
    answerForm(site, form, answers);
    expect(cases(site)).toHaveLength(1);
    expect(asked(site)).toMatchObject([{ email, toReview: '', acknowledgedOn: '2026-11-20' }]);
    expect(mailsTo(site, email)).toHaveLength(1);
  });

  it('after the team noted it for her changes nothing of what the team wrote', () => {
    const site = peerSite();
    const id = openedCase(site);
    change(site, id, 'pair-request', { act: 'addRows', rows: [requestOf('Ahorro que protege')] });
    correct(site, { objective: 'Como quedamos por teléfono' });
    answerForm(site, form, answers);
    expect(cases(site)).toHaveLength(1);
    expect(asked(site)).toMatchObject([{ objective: 'Como quedamos por teléfono', channel: 'panel' }]);
    expect(asked(site)[0]?.toReview).toContain('Incluir a más mujeres');
  });

  it('for another project, or after the first was cancelled, opens another case', () => {
    const site = peerSite();
    answerForm(site, form, answers);
    answerForm(site, form, { ...answers, project: 'Huertos' });
    expect(cases(site)).toHaveLength(2);
    ask(site, 'cancelCase', { programme, case: cases(site)[0]?.id ?? '', reason: 'Se retira' });
    answerForm(site, form, answers);
    expect(cases(site)).toHaveLength(3);
  });
});

describe('A case that the team opens by hand', () => {
  it('may leave the request empty: nobody owes it, now or ever', () => {
    const site = peerSite();
    const id = openedCase(site);
    const { owes, stages, milestones } = ask(site, 'caseDetail', { programme, case: id });
    expect(owes.map(({ block }) => block)).toEqual(['pair']);
    expect(stages[0]?.blocks[0]).toMatchObject({ key: 'pair-request', isOptional: true, state: 'next' });
    expect(stages[0]?.blocks.map(({ key }) => key)).not.toContain('request-accepted');
    expect(JSON.stringify(milestones)).not.toContain('pair-request');
  });

  it('takes what was asked for by telephone, and seats whoever asked', () => {
    const site = peerSite();
    const id = openedCase(site);
    change(site, id, 'pair-request', { act: 'addRows', rows: [requestOf('Por teléfono')] });
    expect(rowsOf(site, seats)).toMatchObject([{ role: 'receiving', email, organisation: 'Por teléfono' }]);
    expect(mailsTo(site, email)).toHaveLength(1);
    const other = 'eva.nueva@credito.example';
    correct(site, { email: other });
    expect(mailsTo(site, other)).toHaveLength(1);
    expect(rowsOf(site, seats).map(({ email: to, until }) => [to, until])).toEqual([
      [email, '2026-11-20'],
      [other, ''],
    ]);
  });

  it('shows the other party what was asked for, without telephone and address', () => {
    const site = peerSite();
    const id = openedCase(site);
    change(site, id, 'pair-request', { act: 'addRows', rows: [requestOf('Por teléfono')] });
    change(site, id, 'pair', { act: 'addRows', rows: [{ role: 'advising', ...people.advising }] });
    const screen = pageOf(site, 'advising').stages[0]?.blocks.find(({ key }) => key === 'pair-request')
      ?.screen as RowsSpec;
    expect(screen.rows[0]?.shown).toMatchObject({ objective: 'Incluir a más mujeres' });
    expect(screen.may).toEqual([]);
    expect(JSON.stringify(screen)).not.toContain(email);
    expect(JSON.stringify(screen)).not.toContain(people.receiving.phone);
  });
});

describe('The form of a programme', () => {
  it('is made, named and shared where the programme is switched on, and only there', () => {
    const bare = installedCopy();
    expect(rowsOf(bare, forms).map(({ id }) => id)).not.toContain(form);
    expect(ask(bare, 'sharedForms', {}).items.map(({ key }) => key)).not.toContain(form);
    const site = peerSite();
    const made = new FormStore(site.world).find(formRow(site, form).formId);
    expect(made?.title).toBe('Solicitud de asesoría · Asesoría entre pares');
    const shared = ask(site, 'sharedForms', {}).items.find(({ key }) => key === form);
    expect(shared).toMatchObject({ url: formRow(site, form).url, forAreas: true });
    expect(shared?.message.text).toContain(shared?.url);
    const { area } = ask(site, 'saveArea', {
      values: { name: 'Red de Crédito', contactName: 'Berta', contactEmail: 'berta@red.example', active: 'yes' },
    });
    ask(site, 'sendForm', { form, area });
    expect(mailsTo(site, 'berta@red.example')[0]).toMatchObject({
      subject: 'Solicitud de asesoría: Asesoría entre pares',
      body: expect.stringContaining(shared?.url ?? '-'),
    });
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
  });

  it('speaks the language of the workbook, with the name of the programme', () => {
    const site = peerSite();
    ask(site, 'saveSettings', { values: { language: 'pt' } });
    ask(site, 'installPart', { part: 'forms' });
    const made = new FormStore(site.world).find(formRow(site, form).formId);
    expect(made?.title).toBe('Solicitação de assessoria · Assessoria entre pares');
    expect(made?.items.map(({ title }) => title)).toContain('O que procura?');
  });

  it('leaves the menus when it is switched off; an answer waits, is told once, and comes in afterwards', () => {
    const site = peerSite();
    ask(site, 'saveSettings', { values: { programmes: [] } });
    expect(ask(site, 'sharedForms', {}).items.map(({ key }) => key)).not.toContain(form);
    answerForm(site, form, answers);
    ask(site, 'pullAnswers', {});
    expect(cases(site)).toEqual([]);
    expect(mailsTo(site, email)).toEqual([]);
    const [trouble] = ask(site, 'sharedForms', {}).troubles;
    expect(trouble).toMatchObject({
      title: 'Solicitud de asesoría',
      lost: [{ what: expect.stringContaining('apagada') }],
    });
    ask(site, 'settleAnswers', { form });
    ask(site, 'pullAnswers', {});
    expect(ask(site, 'sharedForms', {}).troubles).toEqual([]);
    ask(site, 'saveSettings', { values: { programmes: programme } });
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    ask(site, 'pullAnswers', {});
    expect(cases(site)).toHaveLength(1);
    expect(mailsTo(site, email)).toHaveLength(1);
  });

  it('finds its tab under another name', () => {
    const site = peerSite();
    userEdits(site, coordinator).renameSheet(request.table.sheetId, 'Quién pide');
    answerForm(site, form, answers);
    expect(asked(site)).toHaveLength(1);
  });

  it('does not keep the answers of other forms waiting where a tab of the programme is gone', () => {
    const site = peerSite();
    userEdits(site, coordinator).removeSheet(request.table.sheetId);
    fireFor(site, storePastPage(site, 'needsDiagnosis', { wish: 'Aprender' }));
    expect(formRow(site, 'needsDiagnosis').seenIds).not.toBe('[]');
  });
});

describe('A workbook from before the form', () => {
  it('goes on with its cases as they were, and gets columns and form by checking the installation', () => {
    const site = peerSite();
    const id = openedCase(site);
    change(site, id, 'pair-request', { act: 'addRows', rows: [{ ...requestOf('Antes'), email: 'antes@red.example' }] });
    const [row] = asked(site);
    for (const [key, column] of Object.entries(request.table.columns)) {
      if (!column.addedLater) continue;
      typeInto(site, request.table, String(row?.id), key, '');
      loseColumn(site, request.table, key);
    }
    const formerly = 'Un proyecto asesora al otro';
    offer(site, 'direction', formerly);
    typeInto(site, request.table, String(row?.id), 'direction', formerly);
    typeInto(site, forms, form, 'formId', '');
    const detail = ask(site, 'caseDetail', { programme, case: id });
    const block = detail.stages[0]?.blocks[0];
    expect(block).toMatchObject({ state: 'done', owes: [], screen: { rows: [{ values: { direction: 'receive' } }] } });
    for (const part of ['tabs', 'language', 'forms'] as const) ask(site, 'installPart', { part });
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    expect(ask(site, 'caseDetail', { programme, case: id }).stages[0]?.blocks[0]).toMatchObject({ state: 'done' });
    typeInto(site, request.table, String(row?.id), 'direction', 'Dar asesoría');
    answerForm(site, form, answers);
    expect(cases(site)).toHaveLength(2);
  });
});

/** The words that the dropdown of a column takes, as an earlier version left it. */
function offer(site: Workspace, key: string, ...words: readonly string[]): void {
  const at = (valuesOf(site, request.table)[0] ?? []).indexOf(key);
  const { sheetId } = request.table;
  const range = { sheetId, startRowIndex: 2, startColumnIndex: at, endColumnIndex: at + 1 };
  const condition = { type: 'ONE_OF_LIST', values: words.map((userEnteredValue) => ({ userEnteredValue })) };
  workbooksOf(site.world).change(site.world.containerId, (draft) =>
    applyRequests(draft, [{ setDataValidation: { range, rule: { condition, strict: true } } }], {
      user: coordinator,
      now: 46_000,
      newTextId: () => 'x',
    }),
  );
}
