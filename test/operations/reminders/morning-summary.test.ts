// The summary of the morning: only when something needs the coordination, once a day, through the outbox, and never when off.
import { describe, expect, it } from 'vitest';
import { ask, mailsTo } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { log, outbox, settingRows } from '../../../src/tables/system.ts';
import { installedCopy, succeeded } from '../../product/site.ts';
import { openService } from '../requests/service.ts';

const HER = 'alma@coordinacion.example';

function service(settings: Readonly<Record<string, string>> = { coordinationEmail: HER }) {
  const opened = openService({ today: '2026-11-20' });
  for (const [id, value] of Object.entries(settings)) opened.book.add(settingRows, { id, value });
  const summaries = (day: string) => {
    opened.book.setToday(day);
    const before = opened.book.mails.length;
    opened.book.run('dailyRound');
    return opened.book.mails.slice(before).filter(({ about }) => about === 'morning-summary');
  };
  return { ...opened, summaries };
}

describe('the summary of the morning', () => {
  it('lists what is overdue or due today, once a day', () => {
    const { request, summaries } = service();
    request({ receivedOn: '2026-11-16', proposedAt: '2027-01-14T16:00' });
    expect(summaries('2026-11-28')).toEqual([]);
    const [due] = summaries('2026-11-29');
    expect(due).toMatchObject({ to: HER, subject: 'Hoy la necesita 1 pendiente · dom 29 nov' });
    expect(due?.blocks.find(({ type }) => type === 'list')).toMatchObject({
      items: [expect.stringContaining('Registro de marca (vence hoy)')],
    });
    expect(summaries('2026-11-29')).toEqual([]);
    expect(summaries('2026-11-30')).toHaveLength(1);
  });

  it('says nothing of what waits for somebody else', () => {
    const { request, summaries } = service();
    request({ receivedOn: '2026-11-01', toCorrect: 'Objetivo: falta.' });
    expect(summaries('2026-11-20')).toEqual([]);
  });

  it('is not sent when it is switched off, or when nobody is named', () => {
    for (const settings of [{ coordinationEmail: HER, morningSummary: 'No' }, {}]) {
      const { request, summaries } = service(settings);
      request({ receivedOn: '2026-10-01' });
      expect(summaries('2026-11-20')).toEqual([]);
    }
  });

  it('goes out with the daily trigger, and leaves nothing in the outbox', () => {
    const site = installedCopy();
    ask(site, 'saveSettings', { values: { coordinationEmail: HER } });
    const { area } = ask(site, 'saveArea', { values: { name: 'Salud', active: 'yes' } });
    ask(site, 'createRequest', {
      values: {
        area,
        contactName: 'Berta',
        contactEmail: 'berta@salud.example',
        focus: 'Ferias',
        level: 'beginner',
        participants: '8',
        objective: 'Vender más.',
        expectedResult: 'Un plan.',
        format: 'quick',
        modality: 'online',
        proposedAt: '2027-02-01T10:00',
      },
    });
    const rounds = site.advanceClock(5 * 86_400_000);
    rounds.forEach(succeeded);
    const summaries = mailsTo(site, HER).filter(({ subject }) => subject.startsWith('Hoy la necesita'));
    // Its review is due after two days: on the second day and on each one after it.
    expect(summaries.map(({ subject }) => subject.split(' · ')[1])).toEqual([
      'dom 22 nov',
      'lun 23 nov',
      'mar 24 nov',
      'mié 25 nov',
    ]);
    expect(rowsOf(site, outbox)).toEqual([]);
    expect(rowsOf(site, log).some(({ operation }) => operation === 'dailyRound')).toBe(true);
  });
});
