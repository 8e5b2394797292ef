import { describe, expect, it } from 'vitest';
import { guarded } from '../../../workspace/engine/guarded.ts';
import type { Service } from '../../../workspace/engine/service.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { scriptServices } from '../../../workspace/services/script-services.ts';
import { evaluated, openBasic, owner, perform } from '../fixtures/basic-workspace.ts';

const notes = (workspace: Workspace) =>
  JSON.parse(String(evaluated(workspace, "PropertiesService.getScriptProperties().getProperty('notes') || '[]'"))) as {
    at: string;
    trigger: string;
    user: string;
    hour: number;
  }[];
const times = (workspace: Workspace) => notes(workspace).map(({ at }) => at.slice(0, 16));
const install = (workspace: Workspace, builder: string, user = owner) => {
  const { result, error } = workspace.run(
    'statements',
    [`return ScriptApp.newTrigger('note').${builder}.create().getUniqueId()`],
    { user },
  );
  if (error) throw new Error(error.message);
  return result;
};

describe('a time-based trigger', () => {
  it('runs each time the moving clock passes its hour, in the script’s time zone', () => {
    const workspace = openBasic(); // Monday 2 March, 9:00 in Mexico City
    const id = install(workspace, 'timeBased().everyDays(1).atHour(8)');
    expect(workspace.advanceClock('2026-03-05T20:00:00Z')).toHaveLength(3);
    expect(times(workspace)).toEqual(['2026-03-03T14:00', '2026-03-04T14:00', '2026-03-05T14:00']);
    expect(notes(workspace)[0]).toMatchObject({ trigger: id, user: owner, hour: 14 });
  });

  it('keeps the local hour across a change of the clocks', () => {
    const workspace = openBasic({ now: '2026-03-27T12:00:00Z' });
    install(workspace, "timeBased().everyDays(1).atHour(9).inTimezone('Europe/Madrid')");
    workspace.advanceClock('2026-03-30T12:00:00Z');
    expect(times(workspace)).toEqual(['2026-03-28T08:00', '2026-03-29T07:00', '2026-03-30T07:00']);
  });

  it.each([
    ['everyMinutes(30)', 2],
    ['everyHours(1)', 1],
    ['everyHours(6)', 0],
  ])('%s fires %i times in an hour', (builder, count) => {
    const workspace = openBasic();
    install(workspace, `timeBased().${builder}`);
    expect(workspace.advanceClock(61 * 60_000)).toHaveLength(count);
  });

  it.each([
    ['everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7)', ['2026-03-06T13:00', '2026-03-20T13:00']],
    [
      'onWeekDay(ScriptApp.WeekDay.SUNDAY).atHour(7).nearMinute(15)',
      ['2026-03-08T13:15', '2026-03-15T13:15', '2026-03-22T13:15'],
    ],
    ['onMonthDay(15).atHour(0)', ['2026-03-15T06:00']],
    ['everyDays(10).atHour(10)', ['2026-03-02T16:00', '2026-03-12T16:00', '2026-03-22T16:00']],
  ])('%s fires on the right days', (builder, expected) => {
    const workspace = openBasic();
    install(workspace, `timeBased().${builder}`);
    workspace.advanceClock('2026-03-23T00:00:00Z');
    expect(times(workspace)).toEqual(expected);
  });

  it('that was for once stays in the list without ever running again', () => {
    const workspace = openBasic();
    install(workspace, 'timeBased().after(60000)');
    install(workspace, "timeBased().at(new Date('2026-03-02T16:00:00Z'))");
    install(workspace, 'timeBased().atDate(2026, 3, 4)');
    workspace.advanceClock('2026-04-01T00:00:00Z');
    expect(times(workspace)).toHaveLength(3);
    expect(evaluated(workspace, 'ScriptApp.getProjectTriggers().length')).toBe(3);
  });

  it('missed while nobody looked runs once, then goes on', () => {
    const workspace = openBasic();
    install(workspace, 'timeBased().everyMinutes(10)');
    workspace.world.clock.advance(60 * 60_000);
    expect(workspace.runDueTriggers()).toHaveLength(1);
    expect(workspace.runDueTriggers()).toHaveLength(0);
    expect(workspace.advanceClock(10 * 60_000)).toHaveLength(1);
  });

  it('goes on after a run that failed', () => {
    const workspace = openBasic();
    perform(workspace, "ScriptApp.newTrigger('missing').timeBased().everyHours(1).create()");
    const outcomes = workspace.advanceClock(2 * 3_600_000 + 60_000);
    expect(outcomes.map(({ error }) => error?.message)).toEqual(Array(2).fill('Script function not found: missing'));
  });
});

describe('installed triggers', () => {
  it('are seen only by the account that made them, and run as it', () => {
    const workspace = openBasic();
    install(workspace, 'timeBased().after(1)', 'otra@servicio.example');
    expect(evaluated(workspace, 'ScriptApp.getProjectTriggers().length')).toBe(0);
    workspace.advanceClock(10_000);
    expect(notes(workspace)[0]?.user).toBe('otra@servicio.example');
  });

  it('tell what they are, and go when they are deleted', () => {
    const workspace = openBasic();
    install(workspace, "forForm('the-form').onFormSubmit()");
    const described = `const [t] = ScriptApp.getProjectTriggers();
      const is = [t.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT, String(t.getTriggerSource())];
      const text = [t.getHandlerFunction(), t.getTriggerSourceId()];
      ScriptApp.deleteTrigger(t);
      return [...is, ...text, ScriptApp.getProjectTriggers().length];`;
    expect(perform(workspace, described)).toEqual([true, 'FORMS', 'note', 'the-form', 0]);
  });

  it('are at most twenty for an account', () => {
    const workspace = openBasic();
    for (let count = 0; count < 20; count++) install(workspace, 'timeBased().everyHours(1)');
    expect(() => install(workspace, 'timeBased().everyHours(1)')).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(() => install(workspace, 'timeBased().everyHours(1)', 'otra@servicio.example')).not.toThrow();
  });

  it('refuse a minute that Google does not offer, and a builder without a choice', () => {
    const workspace = openBasic();
    expect(() => install(workspace, 'timeBased().everyMinutes(7)')).toThrow('1, 5, 10, 15 or 30');
    expect(() => install(workspace, 'timeBased()')).toThrow('no schedule');
    expect(() => install(workspace, "forSpreadsheet('id')")).toThrow('no event type');
  });
});

/** Stands for the forms of the workspace. */
const forms: Service = {
  name: 'FormApp',
  create: () => guarded('FormApp', {}),
  triggerEvent: (_context, occurrence) => ({
    response: guarded('FormResponse', {
      getId: () => (occurrence.type === 'form-submit' ? occurrence.responseId : ''),
    }),
  }),
  receiveSubmission: (world, formId) => ({
    formId,
    responseId: 'response-1',
    destination: { spreadsheetId: world.containerId, sheetId: 7, row: 2 },
  }),
};
const sheets: Service = {
  name: 'SpreadsheetApp',
  create: () => guarded('SpreadsheetApp', {}),
  triggerEvent: (_context, occurrence) => ({ type: occurrence.type }),
};
const handlers = {
  'Handlers.js': `
    function remember(what) { const p = PropertiesService.getScriptProperties(); p.setProperty('log', (p.getProperty('log') || '') + what + ';'); }
    function onForm(e) { remember('form ' + e.response.getId() + ' ' + e.authMode); }
    function onSheet(e) { remember('sheet ' + e.type); }
    function onEdit(e) { remember('simple ' + e.type + ' ' + e.authMode + ' ' + e.user.getEmail()); }
    function onInstall(e) { remember('install ' + e.authMode); }`,
};
const withForms = () => openBasic({ services: [...scriptServices, forms, sheets], files: handlers });
const log = (workspace: Workspace) =>
  evaluated(workspace, "PropertiesService.getScriptProperties().getProperty('log')");

describe('a form submission', () => {
  it('fires the form’s trigger and, for every linked form, the workbook’s', () => {
    const workspace = withForms();
    perform(
      workspace,
      `ScriptApp.newTrigger('onForm').forForm('form-1').onFormSubmit().create();
       ScriptApp.newTrigger('onForm').forForm('form-2').onFormSubmit().create();
       ScriptApp.newTrigger('onSheet').forSpreadsheet(${JSON.stringify(workspace.world.containerId)}).onFormSubmit().create();
       ScriptApp.newTrigger('onSheet').forSpreadsheet('another').onFormSubmit().create();`,
    );
    const { fired, responseId } = workspace.submitForm('form-1', { Nombre: 'Ana' });
    expect([fired.length, responseId]).toEqual([2, 'response-1']);
    expect(log(workspace)).toBe('form response-1 FULL;sheet form-submit;');
  });
});

describe('what a person does in the workbook', () => {
  it('fires the simple trigger and the installed ones for an edit', () => {
    const workspace = withForms();
    const spreadsheetId = workspace.world.containerId;
    perform(workspace, `ScriptApp.newTrigger('onSheet').forSpreadsheet('${spreadsheetId}').onEdit().create()`);
    const range = { row: 1, column: 1, rows: 1, columns: 1 };
    workspace.fire({ type: 'edit', spreadsheetId, sheetId: 0, range, user: 'ana@servicio.example' });
    expect(log(workspace)).toBe('simple edit LIMITED ana@servicio.example;sheet edit;');
    workspace.fire({ type: 'change', spreadsheetId, changeType: 'INSERT_ROW', user: owner });
    expect(log(workspace)).toBe('simple edit LIMITED ana@servicio.example;sheet edit;');
  });

  it('installing runs onInstall with full authorisation', () => {
    const workspace = withForms();
    workspace.install();
    expect(log(workspace)).toBe('install FULL;');
  });

  it('a menu item is found by its caption, below its menu', () => {
    const workspace = openBasic();
    workspace.world.screen(owner).menus = [
      { caption: 'Entrepares', items: [{ caption: 'Abrir', functionName: 'echo' }, { caption: '' }] },
    ];
    expect(workspace.menu(['Entrepares', 'Abrir']).execution).toMatchObject({
      kind: 'menu',
      authMode: 'FULL',
      status: 'completed',
    });
    expect(workspace.menu('Abrir').error).toBeUndefined();
    expect(() => workspace.menu('Cerrar')).toThrow('There is no menu item Cerrar');
  });
});

describe('authorisation', () => {
  const run = (workspace: Workspace, expression: string, authMode: 'NONE' | 'LIMITED') =>
    workspace.run('code', [expression], { authMode }).error?.message;

  it('limited: forbids what needs consent and allows properties', () => {
    const workspace = openBasic();
    expect(run(workspace, "MailApp.sendEmail('a@b.mx', 's', 'b')", 'LIMITED')).toBe(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(run(workspace, "UrlFetchApp.fetch('https://www.googleapis.com/')", 'LIMITED')).toContain(
      'UrlFetchApp.fetch',
    );
    expect(run(workspace, 'ScriptApp.getProjectTriggers()', 'LIMITED')).toContain('script.scriptapp');
    expect(run(workspace, "PropertiesService.getScriptProperties().getProperty('a')", 'LIMITED')).toBeUndefined();
  });

  it('none: forbids even properties, also in global scope', () => {
    const workspace = openBasic();
    expect(run(workspace, 'PropertiesService.getUserProperties()', 'NONE')).toContain(
      'PropertiesService.getUserProperties',
    );
    expect(run(workspace, 'Session.getActiveUserLocale()', 'NONE')).toBeUndefined();
    const early = openBasic({ files: { 'Early.js': 'const early = PropertiesService.getScriptProperties();' } });
    expect(early.openSpreadsheet({ authMode: 'NONE' })[0]?.execution.status).toBe('failed');
    expect(early.openSpreadsheet()[0]?.execution.status).toBe('completed');
  });

  it('a scope that the manifest leaves out is missing', () => {
    const manifest = { oauthScopes: ['https://www.googleapis.com/auth/script.scriptapp'] };
    const workspace = openBasic({ files: { 'appsscript.json': JSON.stringify(manifest) } });
    expect(evaluated(workspace, 'ScriptApp.getProjectTriggers().length')).toBe(0);
    expect(() => evaluated(workspace, 'MailApp.getRemainingDailyQuota()')).toThrow('script.send_mail');
  });
});
