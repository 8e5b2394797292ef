// The forms that the blocks of programmes bring along: what is installed, pulled, shared and named is taken from here.
import { type BlockForm, formKeyOf } from '../blocks/block-form.ts';
import { type BlockProgramme, blocksOf } from '../blocks/programme.ts';
import { blockProgrammes } from './block-programmes.ts';
import type { AddedProgramme } from './programme-names.ts';

export interface BroughtForm {
  /** Of its row in `forms`. */
  readonly key: string;
  readonly form: BlockForm;
  readonly programme: BlockProgramme<AddedProgramme>;
}

function formsBrought(programme: BlockProgramme<AddedProgramme>): readonly BroughtForm[] {
  return blocksOf(programme).flatMap(({ key, form }) =>
    form ? [{ key: formKeyOf(programme.key, key), form, programme }] : [],
  );
}

/** In a workbook in which these programmes are switched on. */
export function formsBroughtBy(programmes: readonly string[]): readonly BroughtForm[] {
  return blockProgrammes.filter(({ key }) => programmes.includes(key)).flatMap(formsBrought);
}

export function findBroughtForm(key: string): BroughtForm | undefined {
  return blockProgrammes.flatMap(formsBrought).find((each) => each.key === key);
}
