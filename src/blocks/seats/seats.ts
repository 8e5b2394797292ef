// The parties of a case: for each role the people who answer for it. Each gets the link of her own page; to a seat by
// invitation she is asked first.
import { choice } from '../../define/columns/choice.ts';
import { folded } from '../../define/columns/column.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import { text } from '../../define/columns/text.ts';
import { emptyRow } from '../../define/define-table.ts';
import { insert, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { label } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import type { Dossier } from '../dossier.ts';
import { firstWritten, written } from '../kept.ts';
import { fieldNamed, plainField } from '../merge-fields.ts';
import { MOST_COUNTRY, type Seat, seats as table } from '../seat.ts';
import { untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { answering } from './answers.ts';
import { invitationMail } from './invitation-mails.ts';
import { invitedNow, standingOf, uninvited } from './invite.ts';
import { invitingOf } from './inviting-of.ts';
import { linkMail } from './link-mail.ts';
import { owedOfSeats } from './owed.ts';
import { lacking, type PlaceRules, placesOf } from './places.ts';
import { seatsScreen } from './seats-screen.ts';

export interface SeatsOptions extends Aspects, PlaceRules {}

const typed = pickColumns(table.columns, 'organisation', 'name', 'email', 'phone');
const country = text(label('País', 'Country', 'País'), { max: MOST_COUNTRY });

export function seats(key: string, options: SeatsOptions): Block {
  const { of, bothSides, refuses, country: asksCountry = false, ...aspects } = options;
  const roles = of.map(({ role }) => role);
  const columns = {
    role: choice(label('Parte', 'Party', 'Parte'), Object.fromEntries(roles.map((role) => [role.key, role.name.one])), {
      required: true,
    }),
    ...pickColumns(typed, 'organisation'),
    ...(asksCountry ? { country } : {}),
    ...pickColumns(typed, 'name', 'email', 'phone'),
  };
  const least = of.reduce((sum, { min }) => sum + min, 0);
  const places = placesOf(key, {
    of,
    country: asksCountry,
    ...(bothSides ? { bothSides } : {}),
    ...(refuses ? { refuses } : {}),
  });
  const { held, seated, rows, inviteOf } = places;
  const answers = answering(places);

  const needFit = (dossier: Dossier, row: Partial<Seat>, others: readonly Seat[]) => {
    const problem = places.unfit(dossier, row, others);
    if (problem) throw problem;
  };
  const rowOf = (dossier: Dossier, values: Readonly<Record<string, unknown>>): Partial<Seat> => {
    const role = roles.find((each) => each.key === values.role);
    return { ...values, block: key, role: role?.key ?? '', who: role?.name.one[dossier.context.language] ?? '' };
  };
  /** Of somebody who comes to a seat today. */
  const arriving = (role: string | undefined, { context: { today } }: Dossier) => {
    const invite = inviteOf(role);
    return invite ? invitedNow(invite, today) : { ...uninvited, since: today, until: '' as const, linkSentOn: today };
  };
  const mailTo = (seat: Seat, dossier: Dossier) => {
    const invite = inviteOf(seat.role);
    return invite ? invitationMail(seat, invite, dossier) : linkMail(seat, dossier);
  };

  return defineBlock(key, aspects, {
    kind: 'seats',
    tables: [table],
    ...(of.some(({ invite }) => invite) ? { invites: invitingOf(places) } : {}),
    changes: {
      decide: answers.decide,
      addRows(dossier, { rows: given }, author) {
        const added: Seat[] = [];
        for (const each of given) {
          const values = rowOf(dossier, check(columns, each, dossier));
          needFit(dossier, values, [...held(dossier), ...added]);
          // Whoever was invited before keeps her row, and with it the link that she has.
          const before = rows(dossier).find(
            (row) =>
              row.invitedOn !== '' && row.role === values.role && folded(row.email) === folded(values.email ?? ''),
          );
          added.push({
            ...(before ?? { ...emptyRow(table), ...firstWritten(dossier, author), case: dossier.case.id }),
            ...written(dossier, author),
            ...values,
            ...arriving(values.role, dossier),
            id: before?.id ?? dossier.context.newId(table),
          });
        }
        const isKnown = (id: string) => rows(dossier).some((row) => row.id === id);
        return {
          changes: added.map(({ id, ...values }) =>
            isKnown(id) ? update(table, id, values) : insert(table, id, values),
          ),
          effects: added.flatMap((seat) => mailTo(seat, dossier)),
          result: { row: added[added.length - 1]?.id ?? '' },
          logged: `${dossier.case.id} · ${added.map(({ id }) => id).join(', ')}`,
        };
      },
      saveRow(dossier, { row: id, values: given }, author) {
        const row = need(held(dossier), id);
        const values = rowOf(dossier, { role: row.role, ...check(columns, given, dossier, row) });
        const after: Seat = { ...row, ...values };
        needFit(
          dossier,
          after,
          held(dossier).filter((each) => each.id !== id),
        );
        const saved = { ...values, ...written(dossier, author) };
        if (folded(after.email) === folded(row.email) && inviteOf(after.role) === inviteOf(row.role))
          return { changes: [update(table, row.id, saved)], result: {}, logged: row.id };
        // Another address is another person: the link that the former one holds must not open any more.
        const { today } = dossier.context;
        const arrives = { ...after, ...saved, ...arriving(after.role, dossier) };
        const { id: _, ...successor } = arrives;
        const next = dossier.context.newId(table);
        const wasInvited = standingOf(row, today) === 'invited';
        return {
          changes: [
            update(table, row.id, { until: today, ...(wasInvited ? { answer: 'withdrawn' as const } : {}) }),
            insert(table, next, successor),
          ],
          effects: mailTo({ ...successor, id: next }, dossier),
          result: { row: next },
          logged: `${row.id} · ${next}`,
        };
      },
      removeRow(dossier, { row: id }) {
        const row = held(dossier).find((each) => each.id === id);
        if (!row) return { result: {} };
        if (standingOf(row, dossier.context.today) === 'invited') return answers.withdraw(row, dossier, '');
        const leaves = row.linkSentOn !== '' || row.since !== dossier.context.today;
        return {
          changes: [leaves ? update(table, row.id, { until: dossier.context.today }) : remove(table, row.id)],
          result: {},
          logged: row.id,
        };
      },
      restoreRow(dossier, { row: id }) {
        const row = rows(dossier).find((each) => each.id === id && each.until !== '');
        if (!row) return { result: {} };
        if (standingOf(row, dossier.context.today) === 'withdrawn') return answers.again(row, dossier, '');
        needFit(dossier, row, held(dossier));
        return { changes: [update(table, row.id, { until: '' })], result: { row: id }, logged: id };
      },
    },
    state(dossier) {
      const taken = seated(dossier);
      const days = taken.map(({ since, answeredOn }) => answeredOn || since);
      const asked = rows(dossier).flatMap(({ invitedOn }) => (invitedOn === '' ? [] : [invitedOn]));
      return {
        ...untouched,
        opened: dayOfNth([...days, ...asked], 1),
        done: lacking(places, taken).length === 0 ? dayOfNth(days, least) : '',
        count: taken.length,
        owes: owedOfSeats(places, aspects, dossier),
      };
    },
    screen: (dossier, author) => seatsScreen(places, columns, aspects, dossier, author),
    fields: () => ({
      ...Object.fromEntries(roles.map(({ name: { one } }) => [fieldNamed(one), plainField(one)])),
      personas: plainField(label('Personas responsables', 'Responsible people', 'Pessoas responsáveis')),
    }),
    merge(dossier) {
      const taken = seated(dossier);
      const from = (role: string) => taken.filter((row) => row.role === role).map(({ organisation }) => organisation);
      const people = taken.map(({ name, organisation }) => `${name} (${organisation})`);
      return {
        ...Object.fromEntries(
          roles.map(({ key: role, name }) => [fieldNamed(name.one), [...new Set(from(role))].join(', ') || null]),
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
