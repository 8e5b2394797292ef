// A register for one reader. The team sees who counts and who does not, the sums, and the link of the form; whoever takes
// part sees her own entry, and of the others those that the programme shows to all.
import { showDate } from '../../calendar/show-date.ts';
import { isOpenTo } from '../aspects.ts';
import type { Author, Dossier } from '../dossier.ts';
import { type FieldColumns, fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { pageOf } from '../page-of.ts';
import type { RowSpec, RowsSpec, SumSpec } from '../screen.ts';
import { writtenBy } from '../told.ts';
import { type ColumnCounts, countsOf, percent } from './counts.ts';
import { entriesOf, isHers, type Register, standingIn } from './kind.ts';
import { ADMIT } from './register-changes.ts';
import { asideNames, type Entry, toReview } from './table.ts';

export function registerScreen(register: Register, dossier: Dossier, author: Author, url: string): RowsSpec {
  const { aspects, columns, later, limits, rowName, came } = register;
  const { context } = dossier;
  const { language } = context;
  const isOpen = isOpenTo(aspects, dossier, author);
  const entries = entriesOf(register, dossier);
  const hasReview = author.isTeam && entries.some((row) => row.toReview !== '');
  const seen: FieldColumns = author.isTeam
    ? { ...columns, ...later, ...(hasReview ? { toReview } : {}) }
    : register.seenIf
      ? publicOf({ ...columns, ...later })
      : columns;
  const drawn = (row: Entry): RowSpec => ({
    id: row.id,
    values: fieldValues(seen, row),
    shown: shownValues(seen, row, context),
    url: author.isTeam && row.seat !== '' && row.aside === '' ? pageOf({ id: row.seat }, dossier) : '',
    by: author.isTeam ? writtenBy(row, context) : '',
    isOpen: isOpen && (author.isTeam || (!register.seenIf && isHers(register, row, author))),
  });
  const besides = (row: Entry): RowSpec => ({
    ...drawn(row),
    isOpen: false,
    standing: { label: row.aside === '' ? '' : asideNames[row.aside][language], tone: 'info' },
    acts: isOpen ? [{ option: ADMIT, label: context.text.blocks.register.admit() }] : [],
  });
  const most = register.placesIn(dossier);
  const standing = standingIn(register, dossier);
  const isFull = standing.length >= most;
  const shared = {
    type: 'rows',
    fields: fieldSpecs(seen, context, { isTick: (key) => key === came, isLater: (key) => !(key in columns) }),
    rowName: rowName[language],
    sharing: '',
  } as const;
  if (!author.isTeam) {
    const hers = standing.filter((row) => register.seenIf?.(row) ?? isHers(register, row, author));
    const rows = hers.map(drawn);
    return {
      ...shared,
      rows,
      least: 0,
      most: Math.max(1, rows.length),
      may: rows.some((r) => r.isOpen) ? ['edit'] : [],
    };
  }
  return {
    ...shared,
    rows: standing.map(drawn),
    aside: entries.filter(({ aside }) => aside !== '').map(besides),
    least: limits.min,
    most,
    may: isOpen ? [...(isFull ? [] : (['add', 'paste'] as const)), 'edit', 'remove'] : [],
    sums: sumsOf(register, dossier),
    ...(isOpen ? { link: { url, said: linkSaid(register, dossier, url) } } : {}),
  };
}

const publicOf = (columns: FieldColumns): FieldColumns =>
  Object.fromEntries(Object.entries(columns).filter(([, { privacy }]) => privacy !== 'personal'));

function linkSaid(register: Register, dossier: Dossier, url: string): string {
  const { language, text, today } = dossier.context;
  const words = text.blocks.register;
  const lastDay = register.lastDay(dossier);
  if (url === '') return text.blocks.survey.noForm();
  if (lastDay === '') return words.noLastDay();
  return lastDay < today ? words.over(showDate(lastDay, language)) : words.until(showDate(lastDay, language));
}

function sumsOf(register: Register, dossier: Dossier): readonly SumSpec[] {
  const counts = countsOf(register, dossier);
  if (counts.registered === 0) return [];
  const words = dossier.context.text.blocks.register;
  const organisations = counts.organisations.length;
  return [
    { label: words.registered(), value: words.ofPlaces(counts.registered, register.placesIn(dossier)) },
    ...(counts.haveCome ? [{ label: words.came(), value: String(counts.rows.length) }] : []),
    { label: words.organisations(), value: String(organisations) },
    ...[...counts.byPerson, ...counts.byOrganisation].map(lineOf),
  ];
}

/** "Mujer 24 (73 %) · Hombre 9 (27 %)" */
export function lineOf({ label, options }: ColumnCounts): SumSpec {
  return {
    label,
    value: options.map((option) => `${option.label} ${option.count} (${percent(option.share)})`).join(' · '),
  };
}
