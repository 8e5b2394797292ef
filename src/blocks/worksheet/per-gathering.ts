// Rows that belong each to one of the things that take place in another block: notes of a session. Kept with its code,
// and with its name as people read it in the tab.
import { dayOf } from '../../calendar/local-date.ts';
import { showDate } from '../../calendar/show-date.ts';
import { choice } from '../../define/columns/choice.ts';
import { technical, text } from '../../define/columns/text.ts';
import { label, type languages, type Translated } from '../../text/language.ts';
import type { Block } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import type { FieldColumns } from '../fields.ts';

type Row = Readonly<Record<string, unknown>>;

const sessionLabel = label('Sesión', 'Session', 'Sessão');

export const perColumns: FieldColumns = {
  gathering: technical(label('Clave de la sesión', 'Key of the session', 'Chave da sessão')),
  session: text(sessionLabel, { computed: true, width: 240, max: 300 }),
};

/** As a document prints it. */
export const perPaper: FieldColumns = { session: text(sessionLabel) };

/** The field in which somebody chooses; what is no longer there stays to be read where it was chosen before. */
export function perField(of: Block, dossier: Dossier, rows: readonly Row[]): FieldColumns {
  const gone = rows.map((row): [string, Translated] => {
    const name = String(row.session ?? '') || '—';
    return [String(row.gathering ?? ''), label(name, name, name)];
  });
  const options = { ...Object.fromEntries(gone.filter(([id]) => id !== '')), ...namesOf(of, dossier) };
  return { gathering: choice(sessionLabel, options, { required: true }) };
}

/** Its name, beside its code. */
export function perName(of: Block, values: Row, dossier: Dossier): Row {
  const name = namesOf(of, dossier)[String(values.gathering ?? '')];
  return name ? { session: name[dossier.context.language] } : {};
}

/** Those of the first session first. */
export function byGathering<R extends Row>(of: Block, rows: readonly R[], dossier: Dossier): readonly R[] {
  const order = Object.keys(namesOf(of, dossier));
  const place = ({ gathering }: R) => {
    const at = order.indexOf(String(gathering ?? ''));
    return at < 0 ? order.length : at;
  };
  return [...rows].sort((one, other) => place(one) - place(other));
}

/** What takes place, by code, in its order; "3 de marzo · Presentación". */
function namesOf(of: Block, dossier: Dossier): Readonly<Record<string, Translated>> {
  const held = [...(of.gatherings?.(dossier) ?? [])].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return Object.fromEntries(
    held.map(({ id, title, startsAt }) => {
      const name = (language: (typeof languages)[number]) =>
        `${showDate(dayOf(startsAt), language)} · ${title ?? of.aspects.label[language]}`;
      return [id, label(name('es'), name('en'), name('pt'))];
    }),
  );
}
