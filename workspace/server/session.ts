// Who asks: the person chosen at this browser, kept in a cookie. Nobody chosen = the workbook's owner; '' = a visitor.
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { World } from '../engine/world.ts';
import type { Person } from './api.ts';
import { PERSON_COOKIE as COOKIE } from './person-cookie.ts';

const STORE_PATH = 'page/people.json';

export function personOf(context: Context, world: World): string {
  return getCookie(context, COOKIE) ?? world.users.owner;
}

export function becomePerson(context: Context, email: string): void {
  setCookie(context, COOKIE, email, { path: '/', sameSite: 'Lax', maxAge: 365 * 24 * 3600 });
}

/** Owner, the world's other people, and the addresses that were typed here before. */
export function knownPeople(world: World): Person[] {
  const typed = world.store.readJson<string[]>(STORE_PATH) ?? [];
  const emails = new Set([world.users.owner, ...world.users.others, ...typed]);
  return [...emails].map((email) => ({ email, name: email === world.users.owner ? 'dueña del libro' : '' }));
}

export function rememberPerson(world: World, email: string): void {
  if (email === '' || knownPeople(world).some((person) => person.email === email)) return;
  world.store.writeJson(STORE_PATH, [...(world.store.readJson<string[]>(STORE_PATH) ?? []), email]);
}
