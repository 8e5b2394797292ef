// The matching of all open requests is a file beside the code: read by whoever asks for proposals, and by nobody else.
import { describe, expect, it } from 'vitest';
import { ask, callPanel } from '../../../demo/site.ts';
import { firstRefusalTexts } from '../../../src/text/first-refusals-text.ts';
import { pushWithout } from '../../product/push-without.ts';
import { callsTo, installedCopy } from '../../product/site.ts';

const FILE = 'Matching';
const incomplete = firstRefusalTexts.es.addonIncomplete({ file: FILE });

describe('The file of the matching', () => {
  it('is read once by asking for proposals, and the workbook once as well', () => {
    const site = installedCopy();
    const read = pushWithout(site);
    const { reply, execution } = callPanel(site, 'proposeAssignments', {});
    expect(reply).toMatchObject({ ok: true, result: { rows: [], totals: { seats: 0 } } });
    expect(read.filter((name) => name === FILE)).toEqual([FILE]);
    expect(callsTo(execution, 'Sheets.Spreadsheets.Values', 'batchGetByDataFilter')).toHaveLength(1);
  });

  it('is read once by the look at the past of the weights', () => {
    const site = installedCopy();
    const read = pushWithout(site);
    ask(site, 'learnFromPast', {});
    expect(read.filter((name) => name === FILE)).toEqual([FILE]);
  });

  it('is read by no other click: neither approving, nor the candidates of one request, nor the day', () => {
    const site = installedCopy();
    const read = pushWithout(site);
    ask(site, 'approveProposals', { pairs: [{ request: 'S-2026-001', advisor: 'M-001' }] });
    callPanel(site, 'candidates', { request: 'S-2026-001' });
    ask(site, 'today', {});
    expect(read).not.toContain(FILE);
  });

  it('is named where a push left it out; everything else goes on, and so does the click once it is there', () => {
    const site = installedCopy();
    const whole = site.world.bundle;
    pushWithout(site, FILE);
    expect(callPanel(site, 'proposeAssignments', {}).reply).toEqual({
      ok: false,
      code: 'addonIncomplete',
      message: incomplete,
    });
    ask(site, 'approveProposals', { pairs: [] });
    Object.assign(site.world, { bundle: whole });
    ask(site, 'proposeAssignments', {});
  });
});
