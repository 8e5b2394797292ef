// Who may ask for what: the team from the panel, somebody with a signed link for its one purpose, and nobody else.
// https://developers.google.com/apps-script/reference/base/session#getactiveuser

import { showDate } from '../../src/calendar/show-date.ts';
import type { Caller } from '../../src/define/context.ts';
import type { CallerKind } from '../../src/define/define-operation.ts';
import { decodePayload, type LinkPayload, type LinkPurpose, sameSignature } from '../../src/define/links.ts';
import { refuse } from '../../src/define/refusal.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { team } from '../../src/tables/team.ts';
import type { Installation } from '../google/script-properties.ts';
import { sign } from '../google/signature.ts';
import { toRefusal } from '../interpreter/faults.ts';
import type { OpenBook } from '../interpreter/open-book.ts';
import type { Asker } from '../interpreter/run-operation.ts';

const nobody: Caller = { email: '', name: '' };

/** A link is opened before the workbook: what it is about may say which tables are read. */
export function askerOf(kind: CallerKind, input: unknown, installation: Installation): Asker {
  if (kind === 'system') throw refuse('notTeam', { email: Session.getActiveUser().getEmail() });
  if (kind === 'anyone') return { input, admit: () => nobody };
  if (kind === 'team') return { input, admit: teamMember };
  const link = openLink(kind.link, input, installation.secret);
  return {
    input: link ? withId(link, input) : input,
    admit(book) {
      refuseClosed(link, book);
      return nobody;
    },
  };
}

/** The member of the team behind the panel. */
export function teamMember(book: OpenBook): Caller {
  const email = Session.getActiveUser().getEmail();
  if (email === '') throw refuse('unknownCaller');
  const members = rowsIn(book.loaded.rows, team);
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

/** What a link says, once its signature and purpose hold. */
function openLink(purpose: LinkPurpose, input: unknown, secret: string): LinkPayload | undefined {
  const given = typeof input === 'object' && input !== null ? (input as { token?: unknown }).token : '';
  const token = typeof given === 'string' ? given : '';
  const cut = token.lastIndexOf('.');
  const payload = decodePayload(token.slice(0, Math.max(0, cut)));
  if (payload?.purpose !== purpose) return undefined;
  return sameSignature(token.slice(cut + 1), sign(token.slice(0, cut), secret)) ? payload : undefined;
}

function refuseClosed(link: LinkPayload | undefined, { run: { context } }: OpenBook): asserts link is LinkPayload {
  if (!link) throw refuse('linkInvalid');
  if (link.until < context.today) throw refuse('linkExpired', { until: showDate(link.until, context.language) });
}

function withId({ id }: LinkPayload, input: unknown): unknown {
  const { token: _, ...rest } = input as Record<string, unknown>;
  return { ...rest, id };
}
