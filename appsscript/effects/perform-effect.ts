// Performs one effect and answers with what it changes in the workbook, such as the address of a new document.
import type { Effect } from '../../src/define/effects.ts';
import type { Change } from '../../src/define/records.ts';
import type { EffectRecords } from '../interpreter/effect-records.ts';
import { makeDocument } from './make-document.ts';
import { refreshFormOptions } from './refresh-form-options.ts';
import { sendMail } from './send-mail.ts';
import { shareDocument, unshareDocument } from './share-document.ts';

export function performEffect(effect: Effect, records: EffectRecords): readonly Change[] {
  switch (effect.kind) {
    case 'mail':
      return sendMail(effect, records);
    case 'document':
      return makeDocument(effect, records);
    case 'share':
      return shareDocument(effect, records);
    case 'unshare':
      return unshareDocument(effect, records);
    case 'formOptions':
      return refreshFormOptions(records);
  }
}
