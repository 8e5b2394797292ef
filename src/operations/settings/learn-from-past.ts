// What the past of this workbook says about each criterion, and the weights that it proposes. Nothing is written:
// whoever takes a proposal saves the setting. Its code is read when it is first asked for.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { matchingTables } from '../../matching/match-request.ts';

export const learnFromPast = defineQuery({
  reads: matchingTables,
  input: v.object({}),
  run: (records, _input, context) => context.matching().learn(records, context),
});
