// Standing meetings: every week, every two weeks or every month, so many or until a day. One is moved or called off
// without the rest; each is recorded as held, with how many came.
import { dayOf } from '../../calendar/local-date.ts';
import { showDate } from '../../calendar/show-date.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Block, defineBlock } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import { columnFields, columnValues, plainField, rowsField } from '../merge-fields.ts';
import { type BlockState, type Owed, untouched } from '../state.ts';
import { callOffSeries, seriesChanges } from './series-changes.ts';
import { seriesFile } from './series-mails.ts';
import { seriesScreen } from './series-screen.ts';
import { columns, endOf, minutesOf, type SeriesOptions, type Standing, standingOf } from './standing.ts';
import { series as ruleTable, standingMeetings as table } from './table.ts';

export function series(key: string, options: SeriesOptions): Block {
  const standing = standingOf(key, options);
  const { aspects } = standing;
  const held = (dossier: Dossier) => standing.meetings(dossier).filter(({ heldOn }) => heldOn !== '');
  return defineBlock(key, aspects, {
    kind: 'series',
    tables: [ruleTable, table],
    changes: seriesChanges(standing),
    state: (dossier) => stateOf(standing, dossier),
    screen: (dossier, author) => seriesScreen(standing, dossier, author),
    fields: () => ({ hechas: plainField(heldLabel), filas: rowsField(aspects.label, columnFields(columns)) }),
    merge: (dossier) => ({
      hechas: String(held(dossier).length),
      filas: standing.meetings(dossier).map((row) => columnValues(columns, row, dossier.context)),
    }),
    gatherings: (dossier) =>
      standing.meetings(dossier).map((row) => ({
        id: row.id,
        startsAt: row.startsAt,
        minutes: minutesOf(row),
        place: row.place,
        isHeld: row.heldOn !== '',
        // Made for whoever shows it: not every list of what takes place does.
        get calendar() {
          return seriesFile([row], dossier).content;
        },
      })),
    callOff: (dossier) => callOffSeries(standing, dossier),
  });
}

const heldLabel = label('Reuniones hechas', 'Meetings held', 'Reuniões realizadas');

function stateOf(standing: Standing, dossier: Dossier): BlockState {
  const { by } = standing.aspects;
  const owedBy = (owed: Omit<Owed, 'role'>) => by.map((role) => ({ role, ...owed }));
  const rule = standing.rule(dossier);
  const rows = standing.meetings(dossier);
  if (!rule || rows.length === 0)
    return { ...untouched, opened: rule?.addedOn ?? '', owes: owedBy({ verb: 'schedule', missing: toSet }) };
  const held = rows.filter(({ heldOn }) => heldOn !== '');
  const over = rows.filter((row) => row.heldOn === '' && endOf(row) <= dossier.context.now);
  const [next] = rows.filter((row) => row.heldOn === '' && endOf(row) > dossier.context.now);
  const [first] = over;
  const last = rows[rows.length - 1];
  const state = {
    opened: rule.addedOn,
    starts: dayOf(rows[0]?.startsAt ?? ''),
    ends: dayOf(last?.startsAt ?? ''),
    done: '',
    count: held.length,
  };
  if (first)
    return {
      ...state,
      owes: owedBy({ verb: 'record', missing: toRecord(over.length), due: dayOf(first.startsAt) }),
    };
  if (next) {
    const day = dayOf(next.startsAt);
    return { ...state, owes: owedBy({ verb: 'record', missing: nextOn(day), due: day, isAhead: true }) };
  }
  return {
    ...state,
    done:
      held
        .map(({ heldOn }) => heldOn)
        .sort()
        .reverse()[0] ?? '',
    owes: [],
  };
}

const toSet = label('Falta fijar la serie', 'The series is still to be set', 'Falta marcar a série');

function toRecord(count: number): Translated {
  return count === 1
    ? label(
        'Falta anotar si se hizo una',
        'One is still to be recorded as held',
        'Falta registrar se uma foi realizada',
      )
    : label(
        `Falta anotar si se hicieron ${count}`,
        `${count} are still to be recorded as held`,
        `Falta registrar se ${count} foram realizadas`,
      );
}

function nextOn(day: string): Translated {
  return label(
    `La próxima es el ${showDate(day, 'es')}`,
    `The next is on ${showDate(day, 'en')}`,
    `A próxima é no dia ${showDate(day, 'pt')}`,
  );
}
