// Rows that belong each to something of another block: to what takes place in it (notes of a session), or to one of its
// rows (proposals for a theme). Kept with its code, and with its name as people read it in the tab.
import { dayOf } from '../../calendar/local-date.ts';
import { showDate } from '../../calendar/show-date.ts';
import { choice } from '../../define/columns/choice.ts';
import { technical, text } from '../../define/columns/text.ts';
import { label, type languages, type Translated } from '../../text/language.ts';
import type { Block } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import type { FieldColumns } from '../fields.ts';
import { type NamedRows, namesOf } from '../named-rows.ts';

type Row = Readonly<Record<string, unknown>>;

export interface Belonging {
  /** Column of the code, and its label in the tab. */
  readonly key: string;
  readonly keyLabel: Translated;
  /** Column of the name. */
  readonly named: string;
  readonly label: Translated;
  /** What can be chosen, by code, in its order. */
  names(dossier: Dossier): Readonly<Record<string, Translated>>;
}

/** Which of the things that take place in that block. */
export const perGathering = (of: Block): Belonging => ({
  key: 'gathering',
  keyLabel: label('Clave de la sesión', 'Key of the session', 'Chave da sessão'),
  named: 'session',
  label: label('Sesión', 'Session', 'Sessão'),
  names(dossier) {
    const held = [...(of.gatherings?.(dossier) ?? [])].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
    return Object.fromEntries(
      held.map(({ id, title, startsAt }) => {
        const name = (language: (typeof languages)[number]) =>
          `${showDate(dayOf(startsAt), language)} · ${title ?? of.aspects.label[language]}`;
        return [id, label(name('es'), name('en'), name('pt'))];
      }),
    );
  },
});

/** Which of the rows of that block. */
export const perNamedRow = (of: NamedRows): Belonging => {
  const [column] = Object.values(of.columns);
  return {
    key: 'about',
    keyLabel: label('Clave de a qué se refiere', 'Key of what it is about', 'Chave de a que se refere'),
    named: 'aboutName',
    label: column?.label ?? label('Sobre', 'About', 'Sobre'),
    names: (dossier) => Object.fromEntries(namesOf(of, dossier).map(({ id, name }) => [id, label(name, name, name)])),
  };
};

export const keptWithName = (to: readonly Belonging[]): FieldColumns =>
  Object.fromEntries(
    to.flatMap(({ key, keyLabel, named, label: name }) => [
      [key, technical(keyLabel)],
      [named, text(name, { computed: true, width: 240, max: 300 })],
    ]),
  );

/** As a document prints it. */
export const printedName = (to: readonly Belonging[]): FieldColumns =>
  Object.fromEntries(to.map(({ named, label: name }) => [named, text(name)]));

/** The fields in which somebody chooses; what is no longer there stays to be read where it was chosen before. */
export function chosenFields(to: readonly Belonging[], dossier: Dossier, rows: readonly Row[]): FieldColumns {
  return Object.fromEntries(
    to.map(({ key, named, label: name, names }) => {
      const gone = rows.map((row): [string, Translated] => {
        const was = String(row[named] ?? '') || '—';
        return [String(row[key] ?? ''), label(was, was, was)];
      });
      const options = { ...Object.fromEntries(gone.filter(([id]) => id !== '')), ...names(dossier) };
      return [key, choice(name, options, { required: true })];
    }),
  );
}

/** Names, beside their codes. */
export function namesChosen(to: readonly Belonging[], values: Row, dossier: Dossier): Row {
  const { language } = dossier.context;
  return Object.fromEntries(
    to.flatMap(({ key, named, names }) => {
      const name = names(dossier)[String(values[key] ?? '')];
      return name ? [[named, name[language]]] : [];
    }),
  );
}

/** Those of the first session first, and among them those of the first theme. */
export function inTheirOrder<R extends Row>(
  to: readonly Belonging[],
  rows: readonly R[],
  dossier: Dossier,
): readonly R[] {
  const places = to.map(({ key, names }) => {
    const order = Object.keys(names(dossier));
    return (row: R) => {
      const at = order.indexOf(String(row[key] ?? ''));
      return at < 0 ? order.length : at;
    };
  });
  const compare = (one: R, other: R) =>
    places.reduce((before, place) => (before === 0 ? place(one) - place(other) : before), 0);
  return [...rows].sort(compare);
}

/** Before there is something that rows can belong to, there is nothing to write. */
export const hasSomething = (to: readonly Belonging[], dossier: Dossier): boolean =>
  to.every(({ names }) => Object.keys(names(dossier)).length > 0);
