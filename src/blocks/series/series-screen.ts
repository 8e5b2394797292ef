// A series on screen: how it goes, what comes next and is to be recorded, and the others where one looks for them.
import { joinAddress } from '../../calendar/join-address.ts';
import { showDate } from '../../calendar/show-date.ts';
import { label } from '../../text/language.ts';
import { isOpenTo } from '../aspects.ts';
import type { SeriesSpec } from '../dates-screen.ts';
import type { Author, Dossier } from '../dossier.ts';
import { fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import type { RowSpec, RowsSpec } from '../screen.ts';
import { writtenBy } from '../told.ts';
import { seriesFile } from './series-mails.ts';
import { columns, endOf, isToCome, ruleColumns, type Standing } from './standing.ts';
import type { StandingMeeting } from './table.ts';

/** So many of those to come are shown at once. */
const NEXT = 4;

export function seriesScreen(standing: Standing, dossier: Dossier, author: Author): SeriesSpec {
  const { aspects, most } = standing;
  const { context } = dossier;
  const words = context.text.blocks.series;
  const isOpen = isOpenTo(aspects, dossier, author);
  const rule = standing.rule(dossier);
  const every = standing.every(dossier);
  const standingRows = standing.meetings(dossier);
  const unrecorded = standingRows.filter((row) => row.heldOn === '' && !isToCome(row, dossier));
  const shown = [...unrecorded, ...standingRows.filter((row) => isToCome(row, dossier)).slice(0, NEXT)];
  const others = every.filter((row) => !shown.includes(row));
  const held = standingRows.filter(({ heldOn }) => heldOn !== '');
  const came = held.reduce((sum, { attended }) => sum + (attended ?? 0), 0);

  const rowsSpec = (rows: readonly StandingMeeting[], rowName: string): RowsSpec => ({
    type: 'rows',
    fields: fieldSpecs(columns, context, { isTick: (field) => field === 'heldOn' }),
    rows: rows.map(drawn),
    least: 0,
    most,
    may: isOpen && rows.length > 0 ? ['edit'] : [],
    rowName,
    sharing: '',
  });
  const meetingName = label('reunión', 'meeting', 'reunião')[context.language];
  return {
    type: 'series',
    rule: {
      type: 'rows',
      fields: fieldSpecs(ruleColumns, context),
      rows: rule
        ? [
            {
              id: rule.id,
              values: fieldValues(ruleColumns, rule),
              shown: shownValues(ruleColumns, rule, context),
              url: '',
              by: writtenBy(rule, context),
              isOpen,
            },
          ]
        : [],
      least: 1,
      most: 1,
      may: isOpen ? (rule ? ['edit'] : ['add']) : [],
      rowName: label('serie', 'series', 'série')[context.language],
      sharing: '',
    },
    meetings: rowsSpec(shown, meetingName),
    others: rowsSpec(others, meetingName),
    sum: rule ? words.sum(standingRows.length, held.length, came) : '',
    calendar: every.length > 0 ? seriesFile(every, dossier).content : '',
  };

  function drawn(row: StandingMeeting): RowSpec {
    const { text: said, tone } = standingSaid(row);
    const isOff = row.cancelledOn !== '';
    const isAhead = endOf(row) > context.now;
    const offered = isOff ? { option: 'again', label: words.again() } : { option: 'off', label: words.off() };
    // What the series brought along is not anybody's alone.
    const isOwn = isOff || row.heldOn !== '' || row.startsAt !== row.ruleAt;
    return {
      id: row.id,
      values: fieldValues(columns, row),
      shown: shownValues(columns, row, context),
      url: isOff ? '' : joinAddress(row.place),
      by: isOwn ? writtenBy(row, context) : '',
      isOpen: isOpen && !isOff,
      ...(isAhead ? { isAhead } : {}),
      ...(said === '' ? {} : { standing: { label: said, tone } }),
      acts: isOpen && (isOff || row.heldOn === '') ? [offered] : [],
    };
  }

  function standingSaid(row: StandingMeeting): { readonly text: string; readonly tone: 'ok' | 'info' | 'warn' } {
    const day = (when: string) => showDate(when, context.language);
    if (row.cancelledOn !== '') return { text: words.cancelled(day(row.cancelledOn)), tone: 'info' };
    if (row.heldOn !== '') return { text: words.held(row.attended), tone: 'ok' };
    if (endOf(row) <= context.now) return { text: words.toRecord(), tone: 'warn' };
    return row.startsAt === row.ruleAt
      ? { text: '', tone: 'info' }
      : { text: words.moved(day(row.ruleAt)), tone: 'info' };
  }
}
