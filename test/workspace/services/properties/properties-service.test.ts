import { describe, expect, it } from 'vitest';
import { evaluated, openBasic, perform } from '../../fixtures/basic-workspace.ts';

describe('PropertiesService', () => {
  it('keeps texts for the script, for each user and for the document apart', () => {
    const workspace = openBasic();
    const all = "['getScriptProperties', 'getUserProperties', 'getDocumentProperties']";
    perform(workspace, `${all}.forEach((store) => PropertiesService[store]().setProperty('k', store))`);
    const read = `${all}.map((store) => PropertiesService[store]().getProperty('k'))`;
    expect(evaluated(workspace, read)).toEqual(['getScriptProperties', 'getUserProperties', 'getDocumentProperties']);
    expect(workspace.run('code', [read], { user: 'otra@servicio.example' }).result).toEqual([
      'getScriptProperties',
      null,
      'getDocumentProperties',
    ]);
  });

  it('turns values into texts, chains, and gives null for what is missing or inherited', () => {
    const body = `const p = PropertiesService.getScriptProperties();
      p.setProperty('n', 1).setProperties({ a: true, b: null }).deleteProperty('n');
      return [p.getProperties(), p.getKeys(), p.getProperty('n'), p.getProperty('toString')];`;
    expect(perform(openBasic(), body)).toEqual([{ a: 'true', b: 'null' }, ['a', 'b'], null, null]);
  });

  it('replaces all others on request, and forgets all', () => {
    const body = `const p = PropertiesService.getScriptProperties();
      p.setProperties({ a: '1', b: '2' }); p.setProperties({ c: '3' }, true);
      const kept = p.getKeys(); p.deleteAllProperties();
      return [kept, p.getKeys()];`;
    expect(perform(openBasic(), body)).toEqual([['c'], []]);
  });

  it('refuses a value over 9 kB and a store over 500 kB, and keeps what was there', () => {
    const workspace = openBasic();
    const set = (size: number, key = 'k') =>
      perform(workspace, `PropertiesService.getScriptProperties().setProperty('${key}', 'ñ'.repeat(${size / 2}))`);
    set(9 * 1024);
    expect(() => set(9 * 1024 + 2)).toThrow('Argument too large: value');
    for (let at = 0; at < 54; at++) set(9 * 1024, `key${at}`);
    expect(() => set(9 * 1024, 'one more')).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(evaluated(workspace, 'PropertiesService.getScriptProperties().getKeys().length')).toBe(55);
  });
});
