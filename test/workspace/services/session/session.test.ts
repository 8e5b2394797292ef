import { describe, expect, it } from 'vitest';
import { evaluated, openBasic, owner } from '../../fixtures/basic-workspace.ts';

describe('Session', () => {
  it('names the user, the language and the time zone', () => {
    const told = `[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(),
      Session.getActiveUserLocale(), Session.getScriptTimeZone()]`;
    expect(evaluated(openBasic(), told)).toEqual([owner, owner, 'es', 'America/Mexico_City']);
    expect(evaluated(openBasic({ locale: 'pt_BR' }), 'Session.getActiveUserLocale()')).toBe('pt_BR');
  });

  it('needs the scope of the address, and tells a simple trigger only of the owner’s domain', () => {
    const none = openBasic({ files: { 'appsscript.json': '{"oauthScopes":[]}' } });
    expect(() => evaluated(none, 'Session.getActiveUser()')).toThrow(
      'not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
    const files = { 'Code.js': 'function onOpen() { console.log(Session.getActiveUser().getEmail()); }' };
    const opened = (user: string) => openBasic({ files }).openSpreadsheet({ user })[0]?.execution.logs[0]?.text;
    expect([opened('x@gmail.com'), opened('otra@servicio.example')]).toEqual(['', 'otra@servicio.example']);
  });

  it('gives a key for a user that says nothing about them and changes after thirty days', () => {
    const workspace = openBasic();
    const key = () => evaluated(workspace, 'Session.getTemporaryActiveUserKey()');
    const first = key();
    expect([first === key(), String(first).includes('coordinacion')]).toEqual([true, false]);
    workspace.advanceClock(30 * 86_400_000);
    expect(key()).not.toBe(first);
  });
});
