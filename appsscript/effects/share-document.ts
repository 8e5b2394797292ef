// Gives one named person access to a document that the add-on made, or takes it away; doing either twice changes nothing.
// The document's row keeps who has it, so that it can be taken back.
import type { ShareEffect, UnshareEffect } from '../../src/define/effects.ts';
import { type Change, update } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { withShared } from '../../src/documents/shared-with.ts';
import { documents } from '../../src/tables/documents.ts';
import { shareWith, unshareWith } from '../google/drive.ts';
import type { EffectRecords } from '../interpreter/effect-records.ts';

export function shareDocument(effect: ShareEffect, records: EffectRecords): readonly Change[] {
  const row = records.document(effect.document);
  if (!row?.fileId) throw refuse('documentNotMade', { document: effect.document });
  try {
    shareWith(row.fileId, effect.email, effect.role);
  } catch (error) {
    if (effect.alsoMailed && hasNoAccount(error)) return [];
    throw error;
  }
  return [update(documents, effect.document, { sharedWith: withShared(row.sharedWith ?? '', effect.email) })];
}

export function unshareDocument(effect: UnshareEffect, records: EffectRecords): readonly Change[] {
  const fileId = records.document(effect.document)?.fileId;
  if (fileId) unshareWith(fileId, effect.email);
  return [];
}

/**
 * Without a message of its own, Drive lets nobody in whose address belongs to no Google account.
 * https://developers.google.com/workspace/drive/api/guides/handle-errors#invalid-sharing-request
 */
function hasNoAccount(error: unknown): boolean {
  return /invalidSharingRequest|no Google account|Bad Request/i.test(String(error));
}
