// Gives one named person access to a document that the add-on made; giving it twice changes nothing.
import type { ShareEffect } from '../../src/define/effects.ts';
import type { Change } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { shareWith } from '../google/drive.ts';
import type { EffectRecords } from '../interpreter/effect-records.ts';

export function shareDocument(effect: ShareEffect, records: EffectRecords): readonly Change[] {
  const fileId = records.document(effect.document)?.fileId;
  if (!fileId) throw refuse('documentNotMade', { document: effect.document });
  shareWith(fileId, effect.email, effect.role);
  return [];
}
