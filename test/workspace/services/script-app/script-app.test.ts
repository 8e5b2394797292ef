import { describe, expect, it } from 'vitest';
import { withholdScopes } from '../../../../workspace/engine/permissions.ts';
import { evaluated, openBasic, owner } from '../../fixtures/basic-workspace.ts';

const mailScope = 'https://www.googleapis.com/auth/script.send_mail';
const formsScope = 'https://www.googleapis.com/auth/forms';
const withScopes = () =>
  openBasic({ files: { 'appsscript.json': JSON.stringify({ oauthScopes: [mailScope, formsScope] }) } });

describe('ScriptApp', () => {
  it('gives one token per account and the script’s id', () => {
    const workspace = openBasic();
    const token = evaluated(workspace, 'ScriptApp.getOAuthToken()');
    expect(token).toMatch(/^ya29\./);
    expect(workspace.run('code', ['ScriptApp.getOAuthToken()'], { user: 'x@y.mx' }).result).not.toBe(token);
    expect(evaluated(workspace, 'ScriptApp.getScriptId()')).toBe(workspace.world.scriptId);
  });

  it('says that nothing is missing when all scopes were granted', () => {
    const info = `(() => { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl(), info.getAuthorizedScopes()]; })()`;
    expect(evaluated(withScopes(), info)).toEqual(['NOT_REQUIRED', null, [mailScope, formsScope]]);
  });

  it('says which scopes an account withheld, and the calls that need them fail', () => {
    const workspace = withScopes();
    withholdScopes(workspace.world, owner, [mailScope]);
    const info = `(() => { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${mailScope}']);
      return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, info.getAuthorizationUrl() !== null]; })()`;
    expect(evaluated(workspace, info)).toEqual([true, true]);
    expect(evaluated(workspace, `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${formsScope}'])`)).toBeUndefined();
    expect(() => evaluated(workspace, 'ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)')).toThrow(
      'Authorization is required to perform that action.',
    );
    expect(() => evaluated(workspace, 'MailApp.getRemainingDailyQuota()')).toThrow('not sufficient to call MailApp');
    expect(workspace.run('code', ['MailApp.getRemainingDailyQuota()'], { user: 'otra@servicio.example' }).result).toBe(
      100,
    );
  });

  it('enumerations print as their names and are compared by identity', () => {
    const compared = `[String(ScriptApp.AuthMode.FULL), ScriptApp.EventType.CLOCK === ScriptApp.EventType.CLOCK,
      ScriptApp.WeekDay.MONDAY.ordinal(), JSON.stringify([ScriptApp.TriggerSource.FORMS])]`;
    expect(evaluated(openBasic(), compared)).toEqual(['FULL', true, 1, '["FORMS"]']);
  });
});
