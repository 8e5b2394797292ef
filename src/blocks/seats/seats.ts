// The parties of a case: for each role the people who answer for it. Each gets the link of her own page.
import { choice } from '../../define/columns/choice.ts';
import { folded } from '../../define/columns/column.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import { emptyRow } from '../../define/define-table.ts';
import { insert, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import type { Dossier } from '../dossier.ts';
import { fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { firstWritten, written } from '../kept.ts';
import { fieldNamed, plainField } from '../merge-fields.ts';
import { pageOf } from '../page-of.ts';
import type { Role } from '../role.ts';
import { type Seat, seats as table } from '../seat.ts';
import { seatsTaken } from '../seated.ts';
import { untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { linkMail } from './link-mail.ts';

export interface SeatsOptions extends Aspects {
  /** How many people each role has. */
  readonly of: readonly { readonly role: Role; readonly min: number; readonly max: number }[];
  /** Whether one organisation may stand on two sides of this case; never, unless told. */
  bothSides?(dossier: Dossier): boolean;
}

const typed = pickColumns(table.columns, 'organisation', 'name', 'email', 'phone');

export function seats(key: string, { of, bothSides, ...aspects }: SeatsOptions): Block {
  const roles = of.map(({ role }) => role);
  const columns = {
    role: choice(label('Parte', 'Party', 'Parte'), Object.fromEntries(roles.map((role) => [role.key, role.name.one])), {
      required: true,
    }),
    ...typed,
  };
  const most = of.reduce((sum, { max }) => sum + max, 0);
  const least = of.reduce((sum, { min }) => sum + min, 0);
  const standing = (dossier: Dossier) => seatsTaken(dossier).filter((row) => row.block === key);
  const left = (dossier: Dossier) =>
    of.filter(({ role, min }) => standing(dossier).filter((row) => row.role === role.key).length < min);

  const refuseUnfit = (dossier: Dossier, row: Partial<Seat>, others: readonly Seat[]) => {
    const limit = of.find(({ role }) => role.key === row.role);
    const { language } = dossier.context;
    const party = limit?.role.name.the[language] ?? '';
    if (limit && others.filter((each) => each.role === row.role).length >= limit.max)
      throw refuse('seatsFull', { party, max: limit.max });
    const same = (one = '', other = '') => one !== '' && folded(one) === folded(other);
    const twice = others.find((each) => each.role === row.role && same(each.email, row.email));
    if (twice) throw refuse('seatTaken', { name: twice.name, party });
    const across = others.find(
      (each) => each.role !== row.role && (same(each.organisation, row.organisation) || same(each.email, row.email)),
    );
    if (across && !(bothSides?.(dossier) ?? false)) throw refuse('bothSides', { who: across.organisation });
  };
  const rowOf = (dossier: Dossier, values: Readonly<Record<string, unknown>>) => {
    const role = roles.find((each) => each.key === values.role);
    return { ...values, block: key, role: role?.key ?? '', who: role?.name.one[dossier.context.language] ?? '' };
  };

  return defineBlock(key, aspects, {
    kind: 'seats',
    tables: [table],
    changes: {
      addRows(dossier, { rows }, author) {
        const added: Seat[] = [];
        for (const given of rows) {
          const values: Partial<Seat> = rowOf(dossier, check(columns, given, dossier));
          refuseUnfit(dossier, values, [...standing(dossier), ...added]);
          added.push({
            ...emptyRow(table),
            ...values,
            ...firstWritten(dossier, author),
            id: dossier.context.newId(table),
            case: dossier.case.id,
            since: dossier.context.today,
            linkSentOn: dossier.context.today,
          });
        }
        return {
          changes: added.map(({ id, ...values }) => insert(table, id, values)),
          effects: added.flatMap((seat) => linkMail(seat, dossier)),
          result: { row: added[added.length - 1]?.id ?? '' },
          logged: `${dossier.case.id} · ${added.map(({ id }) => id).join(', ')}`,
        };
      },
      saveRow(dossier, { row: id, values: given }, author) {
        const row = need(standing(dossier), id);
        const values = rowOf(dossier, { role: row.role, ...check(columns, given, dossier, row) }) as Partial<Seat>;
        const after: Seat = { ...row, ...values };
        refuseUnfit(
          dossier,
          after,
          standing(dossier).filter((each) => each.id !== id),
        );
        const saved = { ...values, ...written(dossier, author) };
        if (folded(after.email) === folded(row.email))
          return { changes: [update(table, row.id, saved)], result: {}, logged: row.id };
        // Another address is another person: the link that the former one holds must not open any more.
        const { today } = dossier.context;
        const { id: _, ...successor } = { ...after, ...saved, since: today, until: '', linkSentOn: today };
        const next = dossier.context.newId(table);
        return {
          changes: [update(table, row.id, { until: today }), insert(table, next, successor)],
          effects: linkMail({ ...successor, id: next }, dossier),
          result: { row: next },
          logged: `${row.id} · ${next}`,
        };
      },
      removeRow(dossier, { row: id }) {
        const row = standing(dossier).find((each) => each.id === id);
        if (!row) return { result: {} };
        const leaves = row.linkSentOn !== '' || row.since !== dossier.context.today;
        return {
          changes: [leaves ? update(table, row.id, { until: dossier.context.today }) : remove(table, row.id)],
          result: {},
          logged: row.id,
        };
      },
      restoreRow(dossier, { row: id }) {
        const row = dossier.rows(table).find((each) => each.id === id && each.until !== '');
        if (!row) return { result: {} };
        refuseUnfit(dossier, row, standing(dossier));
        return { changes: [update(table, row.id, { until: '' })], result: { row: id }, logged: id };
      },
    },
    state(dossier) {
      const rows = standing(dossier);
      const days = rows.map(({ since }) => since);
      const missing = left(dossier);
      return {
        ...untouched,
        opened: dayOfNth(days, 1),
        done: missing.length === 0 ? dayOfNth(days, least) : '',
        count: rows.length,
        owes: aspects.by.map((role) => ({
          role,
          verb: 'fill',
          missing: missingNames(missing.map((each) => each.role)),
        })),
      };
    },
    screen: (dossier, author) => ({
      type: 'rows',
      fields: fieldSpecs(columns, dossier.context),
      rows: standing(dossier).map((row) => ({
        id: row.id,
        values: fieldValues(columns, row),
        shown: shownValues(columns, row, dossier.context),
        url: author.isTeam ? pageOf(row, dossier) : '',
        by: '',
        isOpen: isOpenTo(aspects, dossier, author),
      })),
      least,
      most,
      may: isOpenTo(aspects, dossier, author) ? ['add', 'edit', 'remove'] : [],
      rowName: label('persona', 'person', 'pessoa')[dossier.context.language],
      sharing: '',
    }),
    fields: () => ({
      ...Object.fromEntries(roles.map(({ name: { one } }) => [fieldNamed(one), plainField(one)])),
      personas: plainField(label('Personas responsables', 'Responsible people', 'Pessoas responsáveis')),
    }),
    merge(dossier) {
      const rows = standing(dossier);
      const of = (role: string) => rows.filter((row) => row.role === role).map(({ organisation }) => organisation);
      const people = rows.map(({ name, organisation }) => `${name} (${organisation})`);
      return {
        ...Object.fromEntries(
          roles.map(({ key: role, name }) => [fieldNamed(name.one), [...new Set(of(role))].join(', ') || null]),
        ),
        personas: people.join('\n') || null,
      };
    },
  });
}

function need(rows: readonly Seat[], id: string): Seat {
  const row = rows.find((each) => each.id === id);
  if (!row) throw refuse('rowNotFound', { id });
  return row;
}

function missingNames(roles: readonly Role[]): Translated {
  const names = (language: 'es' | 'en' | 'pt') => roles.map(({ name }) => name.the[language]).join(', ');
  return label(
    `Falta quién responda por ${names('es')}`,
    `Nobody answers yet for ${names('en')}`,
    `Falta quem responda por ${names('pt')}`,
  );
}
