// Questions of two specialists that ask nearly the same: they stand one below the other for the secretariat, which keeps
// one of them. Told by the words that they share.
import type { Block } from '../../blocks/block.ts';
import type { RowSpec } from '../../blocks/screen.ts';
import { folded } from '../../define/columns/column.ts';
import { label } from '../../text/language.ts';

/** Share of the words of both that they have in common. */
const NEARLY = 0.45;

const heading = label('Se parece a', 'Resembles', 'Parecida com');

/** The same block; the team sees rows together whose `column` says nearly the same. */
export function withAlikeTogether<B extends Block>(block: B, column: string): B {
  return {
    ...block,
    screen(dossier, author) {
      const spec = block.screen(dossier, author);
      if (spec.type !== 'rows' || !author.isTeam) return spec;
      const saidIn = ({ shown }: RowSpec) => shown[column] ?? '';
      const groups = grouped(spec.rows, saidIn);
      if (groups.every((group) => group.length === 1)) return spec;
      const [like] = spec.fields;
      if (!like) return spec;
      const alike = {
        ...like,
        key: 'alike',
        label: heading[dossier.context.language],
        required: false,
        readOnly: true,
      };
      return {
        ...spec,
        fields: [...spec.fields, alike],
        rows: groups.flatMap((group) =>
          group.map((row) => ({ ...row, shown: { ...row.shown, alike: others(group, row).map(saidIn).join('\n') } })),
        ),
        // Where they stand follows from what they say.
        may: spec.may.filter((each) => each !== 'move'),
      };
    },
  };
}

const others = <T>(group: readonly T[], one: T): readonly T[] => group.filter((each) => each !== one);

/** Those alike together, each group where its first one stands. */
function grouped<T>(all: readonly T[], saidIn: (one: T) => string): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const one of all) {
    const group = groups.find((each) => each.some((other) => likeness(saidIn(one), saidIn(other)) >= NEARLY));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function likeness(one: string, other: string): number {
  const words = (text: string) =>
    new Set(
      folded(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 3)
        .map((word) => word.replace(/(es|s)$/, '')),
    );
  const [first, second] = [words(one), words(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}
