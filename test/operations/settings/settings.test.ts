// Settings and outbox: saved as they are shown, checked before, and decided by the team.
// One bad value saves none.
import { describe, expect, it } from 'vitest';
import { cellContext } from '../../../src/interpreter/create-context.ts';
import { settingDefinitions } from '../../../src/settings/definitions.ts';
import { readSettings, settingKeys, showSetting } from '../../../src/settings/settings.ts';
import { outbox, settingRows } from '../../../src/tables/system.ts';
import type { OutboxView, SettingsView } from '../../../src/views/settings-view.ts';
import { openBook } from '../../product/book.ts';

function settingOf(view: SettingsView, key: string) {
  return view.groups.flatMap(({ fields }) => fields).find((field) => field.key === key)?.value;
}

describe('settings', () => {
  it('come back as they were saved, whatever their kind', () => {
    const book = openBook();
    const values = { institution: '=SUM(A1)', weightTopic: 45, trainingRequired: false, language: 'pt' };
    expect(book.run('saveSettings', { values })).toEqual({ saved: Object.keys(values) });
    const view = book.run('readSettings') as SettingsView;
    for (const [key, value] of Object.entries(values)) expect(settingOf(view, key)).toBe(value);
    expect(book.run('saveSettings', { values })).toEqual({ saved: [] });
  });

  it('are not saved at all when one cannot be accepted', () => {
    const book = openBook();
    const values = { institution: 'SISEMH', coordinationEmail: 'sin arroba' };
    expect(book.refusal(() => book.run('saveSettings', { values }))).toContain('No se guardó nada');
    expect(book.rows(settingRows)).toHaveLength(0);
  });

  it('are never null: an empty or unreadable number counts as its default', () => {
    const inForce = (value: string) =>
      readSettings(
        settingKeys.map((id) => ({ id: id as never, value })),
        { language: 'es', nameOf: () => undefined, idOf: () => undefined },
      );
    for (const value of ['', 'pronto', '-1', '1e99']) {
      expect(inForce(value)).toMatchObject({ reviewDays: 2, longTermSessions: 4, silenceDays: 60, weightTopic: 30 });
      expect(Object.values(inForce(value))).not.toContain(null);
    }
    expect(inForce('9')).toMatchObject({ reviewDays: 9, weightTopic: 9 });
  });
});

describe('a setting with several answers', () => {
  it('is read again as it was written', () => {
    const context = cellContext('es', new Map());
    const both = ['peer-advisory', 'cooperation-round'];
    const written = showSetting('programmes', both, context);
    expect(settingDefinitions.programmes.column.fromAnswer(written, context).value).toEqual(both);
  });

  it('names what goes along with a way of working, and neither offers it nor writes it down', () => {
    const context = cellContext('es', new Map());
    const { column } = settingDefinitions.programmes;
    const inForce = column.fromAnswer(['technical-assistance'], context).value;
    expect(inForce).toEqual(['technical-assistance', 'accompaniment']);
    expect(showSetting('programmes', inForce, context)).toBe('Asistencia técnica');
    expect(column.question.options?.map(({ value }) => value)).not.toContain('accompaniment');
    expect(column.fromAnswer(['accompaniment'], context).value).toEqual([]);
  });
});

describe('the outbox', () => {
  it('shows what needs a decision first and lets the team repeat or drop it', () => {
    const book = openBook();
    const waiting = book.add(outbox, { kind: 'mail', state: 'waiting', summary: 'uno' });
    const uncertain = book.add(outbox, { kind: 'mail', state: 'uncertain', summary: 'dos', attempts: 1 });
    book.add(outbox, { kind: 'mail', state: 'done' });
    const view = book.run('outboxView') as OutboxView;
    expect(view.items.map(({ id }) => id)).toEqual([uncertain.id, waiting.id]);
    book.run('retryEffect', { effect: uncertain.id });
    expect(book.rows(outbox).find(({ id }) => id === uncertain.id)).toMatchObject({ state: 'waiting', attempts: 0 });
    book.run('dropEffect', { effect: waiting.id });
    expect(book.rows(outbox).map(({ id }) => id)).not.toContain(waiting.id);
    expect(book.refusal(() => book.run('dropEffect', { effect: waiting.id }))).toContain('no hay nada pendiente');
  });
});
