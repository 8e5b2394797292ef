// Who may ask for what: the team from the panel, somebody with a signed link for its one purpose, and nobody else.
// https://developers.google.com/apps-script/reference/base/session#getactiveuser

import { showDate } from '../../src/calendar/show-date.ts';
import type { Caller } from '../../src/define/context.ts';
import type { CallerKind } from '../../src/define/define-operation.ts';
import type { Row } from '../../src/define/define-table.ts';
import { decodePayload, type LinkPayload, type LinkPurpose, sameSignature } from '../../src/define/links.ts';
import { refuse } from '../../src/define/refusal.ts';
import { team } from '../../src/tables/team.ts';
import { sign } from '../google/signature.ts';
import { toRefusal } from '../interpreter/faults.ts';
import type { OpenBook } from '../interpreter/open-book.ts';
import type { Identify } from '../interpreter/run-operation.ts';

export function identifier(kind: CallerKind, input: unknown): Identify {
  if (kind === 'system') throw refuse('notTeam', { email: Session.getActiveUser().getEmail() });
  if (kind === 'anyone') return () => ({ caller: { email: '', name: '' }, input });
  return kind === 'team'
    ? (book) => ({ caller: teamMember(book), input })
    : (book) => ({ caller: { email: '', name: '' }, input: withId(openLink(kind.link, input, book), input) });
}

/** The member of the team behind the panel. */
export function teamMember(book: OpenBook): Caller {
  const email = Session.getActiveUser().getEmail();
  if (email === '') throw refuse('unknownCaller');
  const members = (book.loaded.rows.get(team.key)?.all ?? []) as unknown as readonly Row<typeof team>[];
  const member = members.find((row) => row.active && row.email.toLowerCase() === email.toLowerCase());
  if (!member) throw refuse('notTeam', { email });
  return { email, name: member.name };
}

/** Whoever may edit a workbook too damaged to say who is of the team may have it checked and repaired. */
export function requireRepairer(open: () => OpenBook): void {
  if (Session.getActiveUser().getEmail() === '') throw refuse('unknownCaller');
  let book: OpenBook;
  try {
    book = open();
  } catch (error) {
    if (['tabMissing', 'columnMissing'].includes(toRefusal(error).code)) return;
    throw error;
  }
  teamMember(book);
}

/** What a link says, once its signature, purpose and expiry hold. */
export function openLink(purpose: LinkPurpose, input: unknown, book: OpenBook): LinkPayload {
  const given = typeof input === 'object' && input !== null ? (input as { token?: unknown }).token : '';
  const token = typeof given === 'string' ? given : '';
  const cut = token.lastIndexOf('.');
  const payload = decodePayload(token.slice(0, Math.max(0, cut)));
  if (!payload || payload.purpose !== purpose) throw refuse('linkInvalid');
  if (!sameSignature(token.slice(cut + 1), sign(token.slice(0, cut), book.installation.secret)))
    throw refuse('linkInvalid');
  if (payload.until < book.run.context.today)
    throw refuse('linkExpired', { until: showDate(payload.until, book.run.context.language) });
  return payload;
}

function withId({ id }: LinkPayload, input: unknown): unknown {
  const { token: _, ...rest } = input as Record<string, unknown>;
  return { ...rest, id };
}
