// The profile that the programme looks for, and the call ready to be sent through its three channels.
// With a topic, the call says that it is the one missing.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { topics } from '../../tables/topics.ts';
import type { CallText } from '../../views/advisor-view.ts';
import { callWords } from './call-words.ts';

export const callText = defineQuery({
  reads: [topics],
  input: v.object({ topic: v.optional(v.string()) }),
  run: (records, { topic = '' }, context): CallText =>
    callWords(topic === '' ? '' : (records.topics.find(topic)?.name ?? topic), context),
});
