// When people meet: the link-up and the sessions, to be read on the page of each party and taken into her calendar. They
// are set, moved and recorded by operations of their own, which hand out much more than a meeting.
import { type Block, defineBlock, type Gathering } from '../../../blocks/block.ts';
import type { Dossier } from '../../../blocks/dossier.ts';
import { fieldSpecs, fieldValues, shownValues } from '../../../blocks/fields.ts';
import type { RowsSpec } from '../../../blocks/screen.ts';
import { untouched } from '../../../blocks/state.ts';
import { dayOf } from '../../../calendar/local-date.ts';
import { pickColumns } from '../../../define/columns/pick-columns.ts';
import { factsIn, factTables } from '../../../progress/advisory-facts.ts';
import { allHeld, isHeld, lastSessionDay } from '../../../progress/advisory-state.ts';
import { LINK_UP_MINUTES } from '../../../progress/link-up-minutes.ts';
import { advisories } from '../../../tables/advisories.ts';
import { sessions as table } from '../../../tables/sessions.ts';
import { label } from '../../../text/language.ts';
import { linkUpFile, minutesOf, sessionFile } from '../calendar-files.ts';
import { finders } from '../people.ts';
import { team } from '../roles.ts';
import { peopleOf, toldOf } from '../told.ts';

const toRead = { least: 0, most: 0, may: [], sharing: '' } as const;

const linkUpColumns = pickColumns(advisories.columns, 'linkUpAt', 'linkUpPlace', 'linkUpDoneOn');

export const linkUp: Block = defineBlock(
  'link-up',
  { label: label('Vinculación', 'Link-up', 'Vinculação'), by: [team], via: ['panel'] },
  {
    kind: 'meeting',
    tables: factTables,
    changes: {},
    state({ case: { linkUpAt, linkUpDoneOn } }) {
      const day = linkUpAt === '' ? '' : dayOf(linkUpAt);
      return { ...untouched, opened: day, starts: day, ends: day, done: linkUpDoneOn, count: day === '' ? 0 : 1 };
    },
    screen: ({ case: advisory, context }): RowsSpec => ({
      ...toRead,
      type: 'rows',
      fields: fieldSpecs(linkUpColumns, context),
      rows:
        advisory.linkUpAt === '' && advisory.linkUpDoneOn === ''
          ? []
          : [
              {
                id: advisory.id,
                values: fieldValues(linkUpColumns, advisory),
                shown: shownValues(linkUpColumns, advisory, context),
                url: '',
                by: '',
                isOpen: false,
              },
            ],
      rowName: label('reunión', 'meeting', 'reunião')[context.language],
    }),
    gatherings(dossier): readonly Gathering[] {
      const { case: advisory, context } = dossier;
      const { id, linkUpAt, linkUpPlace, linkUpDoneOn } = advisory;
      if (linkUpAt === '') return [];
      const told = toldOf(advisory, finders(dossier), context);
      const people = peopleOf(advisory, finders(dossier), context);
      return [
        {
          id,
          startsAt: linkUpAt,
          minutes: LINK_UP_MINUTES,
          place: linkUpPlace,
          isHeld: linkUpDoneOn !== '',
          calendar: linkUpFile(advisory, 'REQUEST', told, people, context).content,
        },
      ];
    },
  },
);

const sessionColumns = pickColumns(table.columns, 'title', 'startsAt', 'hours', 'place');

export const sessions: Block = defineBlock(
  'sessions',
  { label: label('Sesiones', 'Sessions', 'Sessões'), by: [team], via: ['panel'] },
  {
    kind: 'meeting',
    tables: factTables,
    changes: {},
    state(dossier) {
      const facts = factsIn(dossier);
      const [first] = facts.sessions;
      return {
        ...untouched,
        opened: first?.announcedOn ?? '',
        starts: first ? dayOf(first.startsAt) : '',
        ends: lastSessionDay(facts),
        done: allHeld(facts) ? lastSessionDay(facts) : '',
        count: facts.sessions.length,
      };
    },
    screen: (dossier): RowsSpec => ({
      ...toRead,
      type: 'rows',
      fields: fieldSpecs(sessionColumns, dossier.context),
      rows: factsIn(dossier).sessions.map((session) => ({
        id: session.id,
        values: fieldValues(sessionColumns, session),
        shown: shownValues(sessionColumns, session, dossier.context),
        url: '',
        by: '',
        isOpen: false,
      })),
      rowName: label('sesión', 'session', 'sessão')[dossier.context.language],
    }),
    gatherings: (dossier): readonly Gathering[] => sessionGatherings(dossier),
  },
);

function sessionGatherings(dossier: Dossier): readonly Gathering[] {
  const { case: advisory, context } = dossier;
  const told = toldOf(advisory, finders(dossier), context);
  const people = peopleOf(advisory, finders(dossier), context);
  return factsIn(dossier)
    .sessions.filter(({ startsAt }) => startsAt !== '')
    .map((session) => ({
      id: session.id,
      title: session.title,
      startsAt: session.startsAt,
      minutes: minutesOf(session),
      place: session.place,
      isHeld: isHeld(session),
      calendar: sessionFile(session, 'REQUEST', told, people, context).content,
    }));
}
