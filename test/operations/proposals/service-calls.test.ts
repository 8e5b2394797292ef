// What the whole click costs at Google: two calls to read, nothing written; and one commit before the mails go out.
import { describe, expect, it } from 'vitest';
import { clickPropose, openOffice } from '../../../bench/click/measure-click.ts';
import { callPanel } from '../../../demo/site.ts';
import { callsTo } from '../../product/site.ts';

describe('a click on the proposals', () => {
  it('reads the workbook in two service calls, whatever its size, and commits approvals in one before the mails', () => {
    const site = openOffice({ requests: 120, advisors: 300 });
    const { execution, view, processorMs } = clickPropose(site);
    expect(execution.calls.map(({ service, method }) => `${service}.${method}`)).toEqual([
      'PropertiesService.getProperty',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
    ]);
    expect(processorMs).toBeLessThan(5_000);
    const pairs = view.rows
      .slice(0, 3)
      .flatMap(({ request, person }) => (person ? [{ request: request.id, advisor: person.id }] : []));
    const approved = callPanel(site, 'approveProposals', { pairs });
    expect(approved.reply).toMatchObject({ ok: true, result: { refused: [] } });
    expect(callsTo(approved.execution, 'MailApp').length).toBe(3);
    const firstMail = approved.execution.calls.findIndex(({ service }) => service === 'MailApp');
    const commits = approved.execution.calls
      .slice(0, firstMail)
      .filter(({ service, method }) => `${service}.${method}`.endsWith('Spreadsheets.batchUpdate'));
    // One for the invitations with their outbox rows, one that marks the first mail as begun.
    expect(commits.length).toBe(2);
  });
});
