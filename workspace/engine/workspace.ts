// The workspace as its users hold it: the server, the demo and the tests open one and act on it.

import { offeredServices } from '../services/offered.ts';
import { readBundle } from './bundle.ts';
import { type ClientOutcome, callFromClient } from './client-call.ts';
import { createClock } from './clock.ts';
import { createEngine, type Engine, hostValue } from './engine.ts';
import { createEvents } from './events.ts';
import type { Outcome } from './execution.ts';
import { executionsOf } from './executions.ts';
import { consumerLimits, type Limits } from './limits.ts';
import type { FaultOrder, InterleaveOrder } from './orders.ts';
import type { MenuItem } from './screen.ts';
import type {
  Answers,
  AuthMode,
  Execution,
  ExecutionKind,
  FormSubmission,
  Occurrence,
  Service,
  ServiceContext,
} from './service.ts';
import { openStore } from './store.ts';
import { fire, fireDue, moveClock } from './triggers.ts';
import { knownVisitor } from './visitor.ts';
import { answerWeb, type WebOutcome, type WebRequest } from './web-app.ts';
import { createWorld, type Users, type World } from './world.ts';

export interface WorkspaceOptions {
  /** Absent: in memory. */
  readonly folder?: string;
  /** The built script: Code.js, html files, appsscript.json. */
  readonly dist: string;
  /** An ISO instant at which the clock stands; absent: it runs with real time. */
  readonly now?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly users?: Users;
  readonly limits?: Partial<Limits>;
  /** Makes ids repeatable. */
  readonly seed?: string;
  /** Cuts out of inline scripts what looks like a comment, as HtmlService is reported to; not by default. */
  readonly stripsScripts?: boolean;
  /** By default all that the workspace offers. */
  readonly services?: readonly Service[];
}

interface RunOptions {
  readonly user?: string;
  readonly authMode?: AuthMode;
  readonly kind?: ExecutionKind;
  /** The event object, as data or built inside the execution; passed as the only argument. */
  readonly event?: object | ((context: ServiceContext) => object);
}

export interface Workspace {
  readonly world: World;
  run(functionName: string, args?: readonly unknown[], options?: RunOptions): Outcome<unknown>;
  clientCall(
    functionName: string,
    args: readonly unknown[],
    options?: { user?: string; from?: 'sidebar' | 'web-app' },
  ): ClientOutcome;
  webApp(request: WebRequest): WebOutcome;
  submitForm(
    formId: string,
    answers: Answers,
    options?: { respondent?: string },
  ): FormSubmission & { readonly fired: readonly Outcome<unknown>[] };
  /** Opens the workbook that holds the script: its onOpen triggers build the menu on the user's screen. */
  openSpreadsheet(options?: { user?: string; authMode?: AuthMode }): readonly Outcome<unknown>[];
  /** onInstall, as after installing an add-on. */
  install(options?: { user?: string }): Outcome<unknown>;
  /** Chooses a menu item by caption, or by captions from the menu down. */
  menu(item: string | readonly string[], options?: { user?: string }): Outcome<unknown>;
  /** For what people do and the script did not: edits in the grid. */
  fire(occurrence: Occurrence): readonly Outcome<unknown>[];
  /** By milliseconds, or to an ISO instant; time-based triggers run on the way. */
  advanceClock(to: number | string): readonly Outcome<unknown>[];
  /** For a clock that runs: call now and then. */
  runDueTriggers(): readonly Outcome<unknown>[];
  executions(): readonly Execution[];
  orderFault(order: FaultOrder): void;
  interleave(order: InterleaveOrder): void;
  /** An independent copy in memory at this state, with a standing clock. */
  fork(): Workspace;
}

const defaultUsers: Users = { owner: 'coordinacion@servicio.example', others: [] };

export const Workspace = {
  open(options: WorkspaceOptions): Workspace {
    const bundle = readBundle(options.dist);
    const start = options.now === undefined ? undefined : Date.parse(options.now);
    if (Number.isNaN(start)) throw new Error(`Not an ISO instant: ${options.now}`);
    const world = createWorld({
      store: openStore(options.folder),
      clock: (store) => createClock(store, start),
      events: createEvents,
      users: options.users ?? defaultUsers,
      limits: { ...consumerLimits, ...options.limits },
      bundle,
      timeZone: options.timeZone ?? bundle.manifest.timeZone ?? 'America/Mexico_City',
      locale: options.locale ?? 'es_MX',
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(options.stripsScripts === undefined ? {} : { stripsScripts: options.stripsScripts }),
    });
    return workspaceOf(createEngine(world, options.services ?? offeredServices));
  },
};

function workspaceOf(engine: Engine): Workspace {
  const { world } = engine;
  const atomically = <T>(body: () => T): T => world.store.batch(body);
  return {
    world,
    run(functionName, args = [], options = {}) {
      const { event } = options;
      return engine.start({
        functionName,
        kind: options.kind ?? 'editor',
        ...(options.user === undefined ? {} : { user: options.user }),
        ...(options.authMode === undefined ? {} : { authMode: options.authMode }),
        args: (context) => (event === undefined ? args : [typeof event === 'function' ? event(context) : event]),
        read: hostValue,
      });
    },
    clientCall(functionName, args, { user = world.users.owner, from = 'sidebar' } = {}) {
      return callFromClient(engine, {
        functionName,
        args,
        ...(from === 'sidebar'
          ? { user, kind: 'client-call' }
          : { user: knownVisitor(user, world.users.owner), effectiveUser: world.users.owner, kind: 'web-app' }),
      });
    },
    webApp: (request) => answerWeb(engine, request),
    submitForm: (formId, answers, options = {}) =>
      atomically(() => {
        const forms = engine.services.find((service) => service.receiveSubmission !== undefined);
        if (!forms?.receiveSubmission) throw new Error('This workspace has no forms');
        const submission = forms.receiveSubmission(world, formId, answers, options);
        return { ...submission, fired: fire(engine, { type: 'form-submit', ...submission }) };
      }),
    openSpreadsheet({ user = world.users.owner, authMode = 'LIMITED' } = {}) {
      return fire(engine, { type: 'open', spreadsheetId: world.containerId, user }, { authMode });
    },
    install({ user = world.users.owner } = {}) {
      const args = () => [{ authMode: 'FULL' }];
      return engine.start({ functionName: 'onInstall', kind: 'menu', user, args, read: hostValue });
    },
    menu(item, { user = world.users.owner } = {}) {
      const path = typeof item === 'string' ? [item] : item;
      const functionName = functionOf(world.screen(user).menus, path);
      if (functionName === undefined) throw new Error(`There is no menu item ${path.join(' › ')}`);
      return engine.start({ functionName, kind: 'menu', user, read: hostValue });
    },
    fire: (occurrence) => fire(engine, occurrence),
    advanceClock(to) {
      const target = typeof to === 'number' ? world.clock.now() + to : Date.parse(to);
      if (Number.isNaN(target)) throw new Error(`Not an ISO instant: ${to}`);
      return atomically(() => moveClock(engine, target));
    },
    runDueTriggers: () => atomically(() => fireDue(engine)),
    executions: () => executionsOf(world),
    orderFault: engine.orderFault,
    interleave: engine.interleave,
    fork: () => workspaceOf(createEngine(world.fork(), engine.services)),
  };
}

/** The function behind the first item that has these captions, each below the one before. */
function functionOf(items: readonly MenuItem[], path: readonly string[]): string | undefined {
  const [caption, ...rest] = path;
  for (const item of items) {
    if (item.caption === caption && (rest.length > 0 || item.functionName !== undefined)) {
      if (rest.length === 0) return item.functionName;
      const below = functionOf(item.items ?? [], rest);
      if (below !== undefined) return below;
    }
    const deeper = functionOf(item.items ?? [], path);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
