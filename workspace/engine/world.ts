// What all executions share: store, clock, users, limits, the built files of the script, and identifiers.

import { createHash, randomBytes } from 'node:crypto';
import type { Bundle } from './bundle.ts';
import type { Clock } from './clock.ts';
import type { Events } from './events.ts';
import type { Limits } from './limits.ts';
import { createScreen, type Screen } from './screen.ts';
import type { ExecutionKind } from './service.ts';
import type { Store } from './store.ts';

export interface Users {
  /** Owner of workbook and script; the web app runs as this account. */
  readonly owner: string;
  readonly others: readonly string[];
}

export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly events: Events;
  readonly users: Users;
  readonly limits: Limits;
  /** The newest code: what editor, menu, panel and triggers run. */
  readonly bundle: Bundle;
  /** What a run of this kind finds. */
  bundleFor(kind: ExecutionKind): Bundle;
  /** The web app keeps this version, whatever the newest code is (in memory). */
  publish(version: Bundle): void;
  /** Whether pages reach the browser with what looks like a comment cut out of their inline scripts. */
  readonly stripsScripts: boolean;
  /** IANA name, from the script's manifest unless given. */
  readonly timeZone: string;
  /** As Session.getActiveUserLocale gives it with an underscore where Sheets wants one: 'es_MX'. */
  readonly locale: string;
  /** Id of the workbook that holds the script. */
  readonly containerId: string;
  readonly scriptId: string;
  /** Address of the web app, undefined until it is deployed. */
  readonly webAppUrl: string | undefined;
  deployWebApp(url: string): void;
  /** An id like Google's: letters, digits, - and _. Deterministic in a seeded world. */
  newId(length?: number): string;
  /** Random bytes; deterministic in a seeded world. */
  random(length: number): Uint8Array;
  /** The screen of one user (in memory). */
  screen(user: string): Screen;
  /** An independent copy in memory at this very state, with a standing clock and no past executions. */
  fork(): World;
}

export interface WorldParts {
  readonly store: Store;
  readonly clock: (store: Store) => Clock;
  readonly events: () => Events;
  readonly users: Users;
  readonly limits: Limits;
  readonly bundle: Bundle;
  /** False unless given. */
  readonly stripsScripts?: boolean;
  readonly timeZone: string;
  readonly locale: string;
  /** Makes ids and uuids repeatable. */
  readonly seed?: string;
}

interface Identity {
  readonly containerId: string;
  readonly scriptId: string;
  readonly webAppUrl?: string;
  /** Ids drawn so far: a seeded world that is opened again goes on where it stopped. */
  readonly drawn: number;
}

const path = 'world.json';

export function createWorld(parts: WorldParts): World {
  const { store, seed } = parts;
  const screens = new Map<string, Screen>();
  const kept = store.readJson<Identity>(path);
  let drawn = kept?.drawn ?? 0;
  let published: Bundle | undefined;

  function random(length: number): Uint8Array {
    if (seed === undefined) return new Uint8Array(randomBytes(length));
    drawn++;
    const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) =>
      createHash('sha256').update(`${seed}/${drawn}/${block}`).digest(),
    );
    if (identity) keep(identity);
    return new Uint8Array(Buffer.concat(blocks).subarray(0, length));
  }

  function newId(length = 44): string {
    return `1${Buffer.from(random(length))
      .toString('base64url')
      .slice(0, length - 1)}`;
  }

  function keep(next: Omit<Identity, 'drawn'>): void {
    identity = { ...next, drawn };
    store.writeJson(path, identity);
  }

  let identity: Identity | undefined = kept;
  if (!identity) keep({ containerId: newId(), scriptId: newId(57) });
  const current = (): Identity => identity as Identity;

  return {
    store,
    clock: parts.clock(store),
    events: parts.events(),
    users: parts.users,
    limits: parts.limits,
    bundle: parts.bundle,
    bundleFor(kind) {
      return (kind === 'web-app' && published) || this.bundle;
    },
    publish(version) {
      published = version;
    },
    stripsScripts: parts.stripsScripts ?? false,
    timeZone: parts.timeZone,
    locale: parts.locale,
    get containerId() {
      return current().containerId;
    },
    get scriptId() {
      return current().scriptId;
    },
    get webAppUrl() {
      return current().webAppUrl;
    },
    deployWebApp: (url) => keep({ ...current(), webAppUrl: url }),
    newId,
    random,
    screen(user) {
      const screen = screens.get(user) ?? createScreen();
      screens.set(user, screen);
      return screen;
    },
    fork() {
      const copy = store.fork();
      for (const past of copy.list('executions/')) copy.delete(past);
      const instant = this.clock.now();
      return createWorld({ ...parts, store: copy, clock: () => movableFrom(instant) });
    },
  };
}

/** A standing clock for a copy of the world. */
function movableFrom(start: number): Clock {
  let at = start;
  return {
    now: () => at,
    advance(milliseconds) {
      at += Math.max(0, milliseconds);
    },
  };
}
