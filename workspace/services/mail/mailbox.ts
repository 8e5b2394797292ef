// Sent mail, as it is kept: mail/<number>.eml is the message as it left, mail/<number>.json what a list needs of it.

import type { World } from '../../engine/world.ts';
import { emlOf } from './eml.ts';
import type { Message } from './message.ts';

export interface StoredMail extends Omit<Message, 'attachments' | 'inlineImages'> {
  readonly id: string; // five digits, in the order of sending
  readonly at: number; // ms
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly size: number }[];
  readonly inlineImages: readonly { readonly name: string; readonly contentType: string; readonly cid: string }[];
}

export function storeMail(world: World, message: Message): StoredMail {
  const { store, clock } = world;
  const id = String(store.list('mail/').filter((path) => path.endsWith('.json')).length + 1).padStart(5, '0');
  const { attachments, inlineImages, ...rest } = message;
  const mail: StoredMail = {
    ...rest,
    id,
    at: clock.now(),
    attachments: attachments.map(({ name, contentType, bytes }) => ({ name, contentType, size: bytes.length })),
    inlineImages: inlineImages.map(({ name, contentType, cid = name }) => ({ name, contentType, cid })),
  };
  store.batch(() => {
    store.writeJson(`mail/${id}.json`, mail);
    store.writeBytes(`mail/${id}.eml`, emlOf(message, { id, at: mail.at, host: world.scriptId }));
  });
  world.events.emit({ type: 'changed', what: 'mail' });
  return mail;
}

/** Oldest first. */
export function mailsOf(world: World): StoredMail[] {
  const paths = world.store.list('mail/').filter((path) => path.endsWith('.json'));
  return paths.flatMap((path) => world.store.readJson<StoredMail>(path) ?? []);
}

/** The message with its attachments, as bytes of an .eml file. */
export function emlBytes(world: World, id: string): Uint8Array | undefined {
  return world.store.readBytes(`mail/${id}.eml`);
}
