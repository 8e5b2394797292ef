// The pages that a link opens for somebody without an account. A link carries its purpose, one id and an expiry,
// signed with the workbook's secret; opening it never changes anything.

export const linkPurposes = {
  /** A mentor accepts or declines; lives until the invitation ends. */
  invitation: { days: 30 },
  /** A requesting area follows its request and delivers what it owes. */
  request: { days: 365 },
  /** The owner of a commitment reports progress. */
  commitment: { days: 730 },
  /** Somebody who takes part in a case: what she owes, what was shared with her, what she gave. */
  party: { days: 730 },
  /** A vote as it stands, to be projected in the room; read only. */
  projection: { days: 30 },
  /** Anybody verifies a certificate. */
  certificate: { days: 36_500 },
  /** Before everybody had one page: where a mentor delivered, and where an area reviewed what she had. */
  delivery: { days: 120 },
  review: { days: 120 },
} as const;

export type LinkPurpose = keyof typeof linkPurposes;
/** No new link has one of these; those that were mailed lead to the page of whoever holds them. */
export type FormerPurpose = 'delivery' | 'review';

export function isFormer(purpose: string): purpose is FormerPurpose {
  return purpose === 'delivery' || purpose === 'review';
}

export interface LinkPayload {
  readonly purpose: LinkPurpose;
  readonly id: string;
  /** Last day on which the link works, YYYY-MM-DD. */
  readonly until: string;
}

/** The part of the address that is signed. */
export function encodePayload({ purpose, id, until }: LinkPayload): string {
  return [purpose, id, until].map(encodeURIComponent).join('~');
}

export function decodePayload(encoded: string): LinkPayload | undefined {
  const [purpose, id, until, ...rest] = encoded.split('~').map(decodePart);
  if (rest.length > 0 || !purpose || !id || !until || !Object.keys(linkPurposes).includes(purpose)) return undefined;
  return { purpose: purpose as LinkPurpose, id, until };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Compares two signatures in a time that does not depend on where they differ. */
export function sameSignature(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++)
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index % Math.max(1, other.length));
  return difference === 0;
}
