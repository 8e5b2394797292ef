// The messages that scripts sent, read from their .eml files; which of them were opened here.
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { World } from '../engine/world.ts';

const READ_PATH = 'page/read-mail.json';
const MAIL = /^mail\/([^/]+)\.eml$/;

export interface StoredMail {
  readonly id: string;
  readonly email: Email;
}

const parsed = new WeakMap<World, Map<string, StoredMail>>();

export function mailIds(world: World): string[] {
  return world.store.list('mail/').flatMap((path) => MAIL.exec(path)?.[1] ?? []);
}

/** A message never changes once sent, so each is parsed once. */
export async function mailOf(world: World, id: string): Promise<StoredMail | undefined> {
  const known = parsed.get(world) ?? new Map<string, StoredMail>();
  parsed.set(world, known);
  const before = known.get(id);
  if (before) return before;
  const bytes = world.store.readBytes(`mail/${id}.eml`);
  if (!bytes) return undefined;
  const mail = { id, email: await PostalMime.parse(bytes) };
  known.set(id, mail);
  return mail;
}

/** Newest first. */
export async function allMail(world: World): Promise<StoredMail[]> {
  const all = await Promise.all(mailIds(world).map((id) => mailOf(world, id)));
  const at = ({ email }: StoredMail) => Date.parse(email.date ?? '') || 0;
  return all
    .filter((mail) => mail !== undefined)
    .sort((one, other) => at(other) - at(one) || compareIds(other.id, one.id));
}

const compareIds = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });

const readSet = (world: World) => new Set(world.store.readJson<string[]>(READ_PATH) ?? []);

export const isUnread = (world: World, id: string): boolean => !readSet(world).has(id);

export function unreadMail(world: World): number {
  const read = readSet(world);
  return mailIds(world).filter((id) => !read.has(id)).length;
}

export function markRead(world: World, id: string): void {
  if (!isUnread(world, id)) return;
  world.store.writeJson(READ_PATH, [...readSet(world), id]);
  world.events.emit({ type: 'changed', what: 'mail/read' });
}

/** Attachments that the reader sees: not the pictures inside the text. */
export function filesOf(email: Email): Attachment[] {
  return email.attachments.filter((file) => !(file.related && file.contentId));
}

export function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
