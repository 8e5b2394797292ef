// One row for each meeting that was held: minutes, or what was seen. Those that lack theirs are owed, each a few days after
// its meeting; nobody is asked for what is still to come.
import type { Block } from '../../blocks/block.ts';
import type { Dossier } from '../../blocks/dossier.ts';
import type { Owed } from '../../blocks/state.ts';
import type { Worksheet } from '../../blocks/worksheet/worksheet.ts';
import { addDays, dayOf } from '../../calendar/local-date.ts';
import { label } from '../../text/language.ts';

const DAYS_FOR_IT = 5;

/** @param rows a worksheet `per` these meetings */
export function forEachMeeting<W extends Worksheet>(rows: W, meetings: Block): W {
  const held = (dossier: Dossier) => (meetings.gatherings?.(dossier) ?? []).filter(({ isHeld }) => isHeld);
  const lacking = (dossier: Dossier) => {
    const told = rows.inOrder(dossier).map((row) => String((row as { readonly gathering?: unknown }).gathering));
    return held(dossier).filter(({ id }) => !told.includes(id));
  };
  return {
    ...rows,
    state(dossier) {
      const state = rows.state(dossier);
      const owedBy = (owed: Omit<Owed, 'role'>) => ({
        ...state,
        done: '' as const,
        owes: rows.aspects.by.map((role) => ({ role, ...owed })),
      });
      const left = lacking(dossier);
      const [first] = left;
      if (first) {
        const missing = left.length === 1 ? ofOne : label(...ofMany(left.length));
        return owedBy({ verb: 'fill', missing, due: addDays(dayOf(first.startsAt), DAYS_FOR_IT) });
      }
      const isOver = meetings.state(dossier).done !== '';
      return isOver ? state : owedBy({ verb: 'fill', missing: ofNext, isAhead: true });
    },
    screen(dossier, author) {
      const spec = rows.screen(dossier, author);
      return spec.type === 'rows' ? { ...spec, least: Math.max(spec.least, held(dossier).length) } : spec;
    },
  };
}

const ofOne = label('Falta la de una reunión', 'That of one meeting is missing', 'Falta a de uma reunião');
const ofMany = (count: number) =>
  [
    `Faltan las de ${count} reuniones`,
    `Those of ${count} meetings are missing`,
    `Faltam as de ${count} reuniões`,
  ] as const;
const ofNext = label('Después de la próxima reunión', 'After the next meeting', 'Depois da próxima reunião');
