// The ways of working that are switched on. Only those that stand by themselves are offered and written down; what is
// read names their companions too, so that whoever asks what is on need not know of them.
import { type ChoicesColumn, choices } from '../define/columns/choice.ts';
import type { Parsed } from '../define/columns/column.ts';
import {
  type AddedProgramme,
  addedProgrammes,
  isCompanion,
  offeredProgrammes,
  withCompanions,
} from '../programmes/programme-names.ts';
import type { Translated } from '../text/language.ts';

type Column = ChoicesColumn<AddedProgramme>;

export function programmesColumn(label: Translated, note: Translated): Column {
  const offered = choices(label, offeredProgrammes, { note });
  const alone = (value: readonly AddedProgramme[]) => value.filter((each) => !isCompanion(each));
  const known = choices<AddedProgramme>(label, addedProgrammes, { note });
  const whole = (parsed: Parsed<readonly AddedProgramme[]>): Parsed<readonly AddedProgramme[]> => ({
    ...parsed,
    value: withCompanions(alone(parsed.value)),
  });
  return {
    ...known,
    question: offered.question,
    fromCell: (cell, context) => whole(known.fromCell(cell, context)),
    fromAnswer: (answer, context) => whole(known.fromAnswer(answer, context)),
    toCell: (value, context) => known.toCell(alone(value), context),
    show: (value, context) => known.show(alone(value), context),
  };
}
