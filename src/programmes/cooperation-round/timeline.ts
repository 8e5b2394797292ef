// The round as a picture: a box for each of its stages, one after the other, with what stands of it. Drawn from the
// state of the blocks, so that nobody keeps it up to date.
import { type Block, defineBlock } from '../../blocks/block.ts';
import type { Dossier } from '../../blocks/dossier.ts';
import { fieldNamed, plainField } from '../../blocks/merge-fields.ts';
import { untouched } from '../../blocks/state.ts';
import { showDate, showPeriod } from '../../calendar/show-date.ts';
import { label, type Translated } from '../../text/language.ts';

export interface Phase {
  readonly key: string;
  readonly label: Translated;
  readonly block: Block;
}

export function timelineOf(key: string, phases: readonly Phase[]): Block {
  return defineBlock(
    key,
    { label: label('Línea de tiempo', 'Timeline', 'Linha do tempo'), by: [], optional: true },
    {
      kind: 'timeline',
      tables: [...new Set(phases.flatMap(({ block }) => block.tables))],
      changes: {},
      state: () => ({ ...untouched, isSpared: true }),
      screen: (dossier) => ({
        type: 'sections',
        sections: phases.map((phase) => ({
          key: phase.key,
          title: phase.label[dossier.context.language],
          help: '',
          isOwn: false,
          texts: [{ role: '', roleName: '', text: standing(phase, dossier), by: '', isOpen: false }],
        })),
        levels: phases.map((phase) => [phase.key]),
        isDrawing: true,
        mayAdd: false,
        most: 0,
      }),
      fields: () => Object.fromEntries(phases.map((phase) => [fieldNamed(phase.label), plainField(phase.label)])),
      merge: (dossier) =>
        Object.fromEntries(phases.map((phase) => [fieldNamed(phase.label), standing(phase, dossier)])),
    },
  );
}

/** The days on which it takes place, the day on which it was done, or that it has begun. */
function standing({ block }: Phase, dossier: Dossier): string {
  const { language } = dossier.context;
  const { starts, ends, done, opened } = block.state(dossier);
  if (starts !== '') return showPeriod(starts, ends, language);
  if (done !== '') return showDate(done, language);
  return (opened === '' ? toCome : underWay)[language];
}

const toCome = label('Por venir', 'To come', 'Por vir');
const underWay = label('En curso', 'Under way', 'Em curso');
