// A world in memory in which a test runs pieces of script against some services.

import { createClock } from '../../../../workspace/engine/clock.ts';
import { createEngine, type Engine, hostValue } from '../../../../workspace/engine/engine.ts';
import { createEvents } from '../../../../workspace/engine/events.ts';
import { consumerLimits, type Limits } from '../../../../workspace/engine/limits.ts';
import { programOf } from '../../../../workspace/engine/program.ts';
import type { Execution } from '../../../../workspace/engine/service.ts';
import { openStore } from '../../../../workspace/engine/store.ts';
import { createWorld, type World } from '../../../../workspace/engine/world.ts';
import { driveService } from '../../../../workspace/services/drive/drive-service.ts';
import { formService } from '../../../../workspace/services/forms/form-app.ts';
import { scriptApp } from '../../../../workspace/services/script-app/script-app-service.ts';
import { urlFetchApp } from '../../../../workspace/services/url-fetch/url-fetch-app.ts';
import { utilitiesService } from '../../../../workspace/services/utilities/utilities-service.ts';

export const owner = 'coordinacion@servicio.example';
export const colleague = 'area@servicio.example';

const fileScopes = [
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/forms',
  'https://www.googleapis.com/auth/script.external_request',
  'https://www.googleapis.com/auth/script.scriptapp',
];

export interface ScriptWorld {
  readonly world: World;
  readonly engine: Engine;
  /** Runs the body of a function and gives what it returns; throws what the script throws. */
  run(body: string, user?: string): unknown;
  lastExecution(): Execution;
}

export interface ScriptWorldOptions {
  readonly oauthScopes?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly now?: string;
}

export const scriptWorld = (options: ScriptWorldOptions = {}): ScriptWorld => {
  let program = programOf([]);
  const world = createWorld({
    store: openStore(),
    clock: (store) => createClock(store, Date.parse(options.now ?? '2026-08-03T15:00:00Z')),
    events: createEvents,
    users: { owner, others: [colleague] },
    limits: { ...consumerLimits, ...options.limits },
    bundle: {
      folder: '',
      manifest: { oauthScopes: options.oauthScopes ?? fileScopes },
      get program() {
        return program;
      },
      html: () => undefined,
    },
    timeZone: 'America/Mexico_City',
    locale: 'es_MX',
    seed: 'test',
  });
  const services = [driveService, formService, scriptApp, urlFetchApp, utilitiesService];
  const engine = createEngine(world, services);
  let last: Execution | undefined;
  return {
    world,
    engine,
    run(body, user = owner) {
      program = programOf([{ name: 'main.js', text: `function main() { ${body} }` }]);
      const outcome = engine.start({ functionName: 'main', kind: 'editor', user, read: hostValue });
      last = outcome.execution;
      if (outcome.error) throw Object.assign(new Error(outcome.error.message), { name: outcome.error.name });
      return outcome.result;
    },
    lastExecution() {
      if (!last) throw new Error('Nothing has run yet.');
      return last;
    },
  };
};
