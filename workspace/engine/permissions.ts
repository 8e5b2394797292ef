// Which scopes an account has granted the script, and what an execution may therefore do.
// https://developers.google.com/apps-script/concepts/scopes · https://developers.google.com/apps-script/add-ons/concepts/editor-auth-lifecycle

import { GoogleError } from './google-error.ts';
import type { AuthMode } from './service.ts';
import type { World } from './world.ts';

const path = 'withheld-scopes.json';

type Withheld = Readonly<Record<string, readonly string[]>>;

/** Consent is granular: an account may leave out some of the scopes that the script asks for. */
export function withholdScopes(world: World, user: string, scopes: readonly string[]): void {
  world.store.writeJson(path, { ...world.store.readJson<Withheld>(path), [user]: scopes });
}

/** The scopes of the manifest. Undefined when it declares none and Google would detect them. */
export function declaredScopes(world: World): readonly string[] | undefined {
  return world.bundle.manifest.oauthScopes;
}

export function isGranted(world: World, user: string, scope: string): boolean {
  const withheld = world.store.readJson<Withheld>(path)?.[user] ?? [];
  return (declaredScopes(world)?.includes(scope) ?? true) && !withheld.includes(scope);
}

/** One of `scopes` suffices, as in the reference's lists; an empty list asks for FULL only. */
export function checkFull(
  world: World,
  execution: { authMode: AuthMode; effectiveUser: string },
  method: string,
  scopes: readonly string[],
): void {
  const granted = scopes.length === 0 || scopes.some((scope) => isGranted(world, execution.effectiveUser, scope));
  if (execution.authMode !== 'FULL' || !granted) throw notPermitted(method, scopes);
}

export function notPermitted(method: string, scopes: readonly string[]): GoogleError {
  const required = scopes.length > 1 ? `(${scopes.join(' || ')})` : (scopes[0] ?? '');
  return new GoogleError(
    `Specified permissions are not sufficient to call ${method}.${required === '' ? '' : ` Required permissions: ${required}`}`,
  );
}
