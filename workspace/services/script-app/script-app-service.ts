// ScriptApp: triggers, the web app's address, authorisation.
// https://developers.google.com/apps-script/reference/script/script-app

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { declaredScopes, isGranted } from '../../engine/permissions.ts';
import type { ExecutionKind, Service, ServiceContext } from '../../engine/service.ts';
import {
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
} from './enumerations.ts';
import { oauthTokenOf } from './oauth-token.ts';
import { triggerMethods } from './triggers.ts';

export const scriptApp: Service = {
  name: 'ScriptApp',
  create(context) {
    const { world, execution } = context;
    return guarded('ScriptApp', {
      AuthMode,
      AuthorizationStatus,
      EventType,
      InstallationSource,
      TriggerSource,
      WeekDay,
      ...triggerMethods(context),
      /** https://developers.google.com/apps-script/reference/script/authorization-info */
      getAuthorizationInfo: (_mode: unknown, scopes?: readonly string[]) => authorizationInfo(context, scopes),
      getInstallationSource: () => InstallationSource.NONE,
      getOAuthToken: () => oauthTokenOf(world, execution.effectiveUser),
      getScriptId: () => world.scriptId,
      /** https://developers.google.com/apps-script/reference/script/service */
      getService: () =>
        guarded('Service', {
          getUrl: () => addressHere(world.webAppUrl, execution.kind),
          isEnabled: () => world.webAppUrl !== undefined,
        }),
      requireAllScopes: () => requireScopes(context, declaredScopes(world) ?? []),
      requireScopes: (_mode: unknown, scopes: readonly string[]) => requireScopes(context, scopes),
    });
  },
};

/** A page of the deployed web app knows its own address; everything else runs the newest code, and is told that one's. */
function addressHere(deployed: string | undefined, kind: ExecutionKind): string | null {
  if (deployed === undefined) return null;
  return kind === 'web-app' ? deployed : deployed.replace(/\/exec$/, '/dev');
}

function missing({ world, execution }: ServiceContext, scopes: readonly string[]): string[] {
  return scopes.filter((scope) => !isGranted(world, execution.effectiveUser, scope));
}

function authorizationInfo(context: ServiceContext, scopes?: readonly string[]): object {
  const asked = scopes ?? declaredScopes(context.world) ?? [];
  const lacking = missing(context, asked);
  return guarded('AuthorizationInfo', {
    getAuthorizationStatus: () =>
      lacking.length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
    getAuthorizationUrl: () =>
      lacking.length > 0 ? `https://script.google.com/macros/s/${context.world.scriptId}/authorize` : null,
    getAuthorizedScopes: () => asked.filter((scope) => !lacking.includes(scope)),
  });
}

/** Google stops the run and shows the consent page; the run ends here with its text. */
function requireScopes(context: ServiceContext, scopes: readonly string[]): void {
  if (missing(context, scopes).length > 0) {
    throw new GoogleError('Authorization is required to perform that action.');
  }
}
