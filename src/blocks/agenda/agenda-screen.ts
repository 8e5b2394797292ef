// An agenda as panel and page draw it: its days, its sessions with what is to be said of each, and whether it was sent.
import { joinAddress } from '../../calendar/join-address.ts';
import { showDate, showShortDate } from '../../calendar/show-date.ts';
import { label } from '../../text/language.ts';
import { isOpenTo } from '../aspects.ts';
import type { AgendaSpec, KindSpec, SessionSpec } from '../dates-screen.ts';
import type { Author, Dossier } from '../dossier.ts';
import { fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { writtenBy } from '../told.ts';
import { fileOf, invitedTo, newsLine } from './agenda-mails.ts';
import { entriesOf, newsOf, sentOn } from './announced.ts';
import { crossing, lacks, problemsOf } from './limits.ts';
import { daysOf, keyed, meetings, minutesOf, type Plan, type Session, showMinutes } from './plan.ts';

export function agendaScreen(plan: Plan, dossier: Dossier, author: Author): AgendaSpec {
  const { context } = dossier;
  const { language, today, now, text } = context;
  const words = text.blocks.agenda;
  const { min, max } = plan.days;
  const sessions = plan.sessions(dossier);
  const isOpen = isOpenTo(plan.aspects, dossier, author);
  const isFull = sessions.length >= plan.most;
  const sent = sentOn(plan, dossier);
  const lack = lacks(plan, sessions);
  const news = newsOf(plan, dossier);
  const isSendable = isOpen && lack === '' && news.length > 0;
  const hasBegun = meetings(sessions).some(({ startsAt }) => startsAt <= now);
  const entries = entriesOf(plan, dossier);
  const count = daysOf(sessions).length;
  const kinds = kindSpecs(plan, sessions, dossier);
  const absent = kinds.filter(({ isPause, time }) => !isPause && time === '').map((kind) => kind.label);
  const all: AgendaSpec['may'] = ['add', 'edit', 'remove', 'move', 'paste', 'share'];
  return {
    type: 'agenda',
    fields: fieldSpecs(plan.columns, context, { readOnly: (field) => field === 'attended' && !hasBegun }),
    rows: sessions.map((session) => sessionSpec(plan, session, sessions, dossier, isOpen)),
    kinds,
    days: [...new Set(sessions.filter(({ isPlaced }) => isPlaced).map(({ row }) => row.day))]
      .sort()
      .map((day) => ({ day, label: showShortDate(day, language, today.slice(0, 4)) })),
    sum: [
      words.days(count, min, max),
      ...(count === 0 ? [] : [words.sessions(meetings(sessions).length), showMinutes(minutesOf(meetings(sessions)))]),
    ].join(' · '),
    absent: !isOpen || sessions.length === 0 || absent.length === 0 ? '' : words.absent(absent.join(', ')),
    lacks:
      !isOpen || sessions.length === 0 || lack === ''
        ? ''
        : words[lack](count, lack === 'moreDays' ? min : max, plan.span),
    sent:
      sent === ''
        ? isOpen
          ? words.notSent()
          : words.open()
        : news.length > 0
          ? words.changed()
          : words.sent(showDate(sent, language)),
    isChanged: sent !== '' && news.length > 0,
    changes: sent === '' ? [] : news.map((each) => newsLine(each, dossier)),
    leastDays: min,
    mostDays: max,
    most: plan.most,
    may: isOpen
      ? all.filter((each) => (each === 'share' ? isSendable : !isFull || (each !== 'add' && each !== 'paste')))
      : [],
    rowName: label('sesión', 'session', 'sessão')[language],
    sharing: isSendable ? words[sent === '' ? 'send' : 'sendNews'](invitedTo(plan, dossier).length) : '',
    calendar: entries.length === 0 ? '' : fileOf(entries, dossier).content,
  };
}

function sessionSpec(
  plan: Plan,
  session: Session,
  sessions: readonly Session[],
  dossier: Dossier,
  isOpen: boolean,
): SessionSpec {
  const { context } = dossier;
  const { id, row, kind, kindName, isPause, title, minutes } = session;
  const words = context.text.blocks.agenda;
  const url = joinAddress(row.place);
  // Of two at the same time the later one says it; whoever only reads need not know.
  const earlier = sessions.slice(0, sessions.indexOf(session));
  return {
    id,
    values: fieldValues(plan.columns, keyed(session)),
    shown: { ...shownValues(plan.columns, keyed(session), context), kind: kindName },
    url,
    by: writtenBy(row, context),
    isOpen,
    day: session.isPlaced ? row.day : '',
    from: row.from,
    to: row.to,
    minutes,
    kind,
    kindName,
    isPause,
    title,
    details: [url !== '' && url === row.place ? words.online() : row.place, row.group, row.leads].filter(Boolean),
    said: isOpen
      ? [
          ...problemsOf(session, dossier),
          ...crossing(session, earlier).map((other) => words.crosses(other.title, other.row.from, other.row.to)),
        ]
      : [],
  };
}

function kindSpecs({ kinds }: Plan, sessions: readonly Session[], { context }: Dossier): readonly KindSpec[] {
  return Object.entries(kinds).map(([key, { label: name, isPause = false }]) => {
    const minutes = minutesOf(sessions.filter(({ kind }) => kind === key));
    return { key, label: name[context.language], isPause, time: minutes > 0 ? showMinutes(minutes) : '' };
  });
}
