// Who is the contact of a case, from the request to the closing: the person who asked, wherever anybody is written to.
// Only a request without an address that a mail can go to falls back to the contact stored with its area.
import type { Context } from '../define/context.ts';
import type { Finders } from '../define/records.ts';
import { refuse } from '../define/refusal.ts';
import { type Area, areas } from '../tables/areas.ts';
import { type Request, requests } from '../tables/requests.ts';

export interface CaseContact {
  readonly name: string;
  /** '' when there is no address that a mail can go to. */
  readonly email: string;
  readonly phone: string;
  /** Address that gets a copy of what the contact is written; '' for none. */
  readonly copy: string;
  /** Whether this is the area's stored contact because whoever asked has no address. */
  readonly standsIn: boolean;
}

type Asked = Pick<Request, 'contactName' | 'contactEmail' | 'contactPhone'>;

export function contactOf(request: Asked | undefined, area: Area | undefined, context: Context): CaseContact {
  const stored = reachable(areas.columns.contactEmail, area?.contactEmail, context);
  const asked = reachable(requests.columns.contactEmail, request?.contactEmail, context);
  if (asked !== '' || stored === '') {
    const isStored = asked.toLowerCase() === stored.toLowerCase();
    return {
      name: request?.contactName || area?.contactName || area?.name || '',
      email: asked,
      phone: request?.contactPhone || (isStored ? (area?.contactPhone ?? '') : ''),
      copy: !isStored && area && isCopied(area, context) ? stored : '',
      standsIn: false,
    };
  }
  return {
    name: area?.contactName || area?.name || '',
    email: stored,
    phone: area?.contactPhone ?? '',
    copy: '',
    standsIn: true,
  };
}

/** Whether whoever asked has an address that a mail can go to. */
export function isReachable(request: Pick<Request, 'contactEmail'>, context: Context): boolean {
  return reachable(requests.columns.contactEmail, request.contactEmail, context) !== '';
}

/** The same, found by the codes that an advisory or a request carries. */
export function caseContact(
  codes: { readonly request: string; readonly area: string },
  records: Finders<typeof areas | typeof requests>,
  context: Context,
): CaseContact {
  return contactOf(records.requests.find(codes.request), records.areas.find(codes.area), context);
}

function isCopied({ contactCopied }: Area, { settings }: Context): boolean {
  return contactCopied === '' ? settings.copyAreaContact : contactCopied === 'yes';
}

function reachable(column: typeof areas.columns.contactEmail, written: string | undefined, context: Context): string {
  return !written || column.fromAnswer(written, context).problem ? '' : written;
}

/**
 * What the links of the contact carry: the code alone for whoever asked, and with a number once another took over,
 * so that the links of the former contact stop working.
 */
export function heldCode(code: string, request: Pick<Request, 'contactChanges'> | undefined): string {
  const changes = request?.contactChanges ?? 0;
  return changes === 0 ? code : `${code}.${changes}`;
}

/** The code in a link; refuses the link of somebody who is not the contact any more. */
export function openHeld(
  held: string,
  requestOf: (code: string) => Pick<Request, 'contactChanges'> | undefined,
): string {
  const [code = '', changes = '0'] = held.split('.');
  if (Number(changes) !== (requestOf(code)?.contactChanges ?? 0)) throw refuse('linkPassedOn');
  return code;
}
