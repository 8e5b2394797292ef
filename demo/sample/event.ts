// An event of the sample: something that a person did through the add-on, on a day counted from today.

import type { Workspace } from '../../workspace/engine/workspace.ts';
import { mailsOf } from '../../workspace/services/mail/mailbox.ts';
import type { RequestCase } from './case.ts';
import type { Days } from './days.ts';
import type { Base } from './fill-base.ts';
import type { FilledCase } from './fill-cases.ts';

export interface EventSetting {
  readonly base: Base;
  readonly filled: ReadonlyMap<RequestCase, FilledCase>;
  readonly days: Days;
}

export interface SampleEvent {
  readonly on: number;
  readonly time: string;
  play(site: Workspace): void;
}

/** The token of the page about one row, from the message that brought it. */
export function tokenOf(site: Workspace, purpose: string, id: string): string {
  for (const { body } of mailsOf(site.world).reverse())
    for (const [, written = ''] of body.matchAll(/[?&]e=([^\s"&]+)/g)) {
      const token = decodeURIComponent(written);
      if (token.startsWith(`${purpose}~${id}~`)) return token;
    }
  throw new Error(`No message leads to the ${purpose} page of ${id}`);
}
