// What the whole click costs at Google: two calls to read, nothing written; and one commit before the mails go out.
import { describe, expect, it } from 'vitest';
import { clickPropose, openOffice } from '../../../bench/click/measure-click.ts';
import { clickPanel } from '../../../demo/site.ts';
import type { CallRecord } from '../../../workspace/engine/service.ts';
import { callsTo } from '../../product/site.ts';

describe('a click on the proposals', () => {
  it('reads the workbook in two service calls, whatever its size, and commits approvals in one, whose mails wait', () => {
    const site = openOffice({ requests: 120, advisors: 300 });
    const { execution, view } = clickPropose(site);
    expect(execution.calls.map(({ service, method }) => `${service}.${method}`)).toEqual([
      'PropertiesService.getProperty',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
    ]);
    const pairs = view.rows
      .slice(0, 3)
      .flatMap(({ request, person }) => (person ? [{ request: request.id, advisor: person.id }] : []));
    const approved = clickPanel(site, 'approveProposals', { pairs });
    expect(approved.reply).toMatchObject({ ok: true, result: { refused: [] }, held: { mails: 3 } });
    const isCommit = ({ service, method }: CallRecord) => `${service}.${method}`.endsWith('Spreadsheets.batchUpdate');
    // The invitations with their outbox rows, and nothing else: no mail has left.
    expect(approved.execution.calls.filter(isCommit).length).toBe(1);
    expect(callsTo(approved.execution, 'MailApp')).toEqual([]);
    const call = approved.reply.ok ? (approved.reply.held?.call ?? '') : '';
    const sent = clickPanel(site, 'sendHeld', { calls: [call] });
    expect(callsTo(sent.execution, 'MailApp').length).toBe(3);
  });
});
