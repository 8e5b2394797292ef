// The monthly digest: the team writes the news and sends it once a month to whoever registered. An address gets one a
// month, whatever workshops it is registered in, and none once its person said "no more" on her page.
import type { Block } from '../../blocks/block.ts';
import { caseMail, previewOf } from '../../blocks/case-mail.ts';
import type { Author, Dossier } from '../../blocks/dossier.ts';
import type { InputFor } from '../../blocks/input.ts';
import { pageOf } from '../../blocks/page-of.ts';
import { type Participant, seats } from '../../blocks/seat.ts';
import { seated } from '../../blocks/seated.ts';
import { type WorksheetRow, worksheet } from '../../blocks/worksheet/worksheet.ts';
import { monthName } from '../../calendar/show-date.ts';
import { folded } from '../../define/columns/column.ts';
import { date } from '../../define/columns/date.ts';
import { count } from '../../define/columns/number.ts';
import { email, link, longText, text } from '../../define/columns/text.ts';
import { defineTable, emptyRow, type RowValues } from '../../define/define-table.ts';
import type { MailBlock } from '../../define/effects.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { digest as words } from '../../text/programmes/learning-workshop/digest.ts';
import { participant, team } from './roles.ts';

const MOST = 10;
const MOST_EVER = 600;
const computed = { computed: true } as const;
const { columns, people: kept } = words;

/** By address, not by case: no row is of one workshop alone. */
const people = defineTable({
  key: 'workshop-digest-people',
  sheetId: 277,
  prefix: 'TN',
  label: kept.label,
  note: kept.label,
  columns: {
    email: email(seats.columns.email.label, computed),
    month: text(kept.month, computed),
    offSince: date(kept.offSince, computed),
  },
});

const aspects = {
  label: words.label,
  help: words.help,
  by: [team, participant],
  via: ['panel', 'page'],
  optional: true,
  afterEnd: 'everybody',
} as const;

const items = worksheet('workshop-digest', {
  ...aspects,
  sheetId: 276,
  prefix: 'TB',
  rows: { min: 0, max: MOST_EVER },
  rowName: words.rowName,
  columns: {
    title: text(columns.title, { required: true, max: 120 }),
    news: longText(columns.news, { required: true, max: 400 }),
    url: link(columns.url),
  },
  later: { sentIn: text(columns.sentIn, computed), sentTo: count(columns.sentTo, computed) },
});

interface Item extends Readonly<Record<'title' | 'news' | 'url' | 'sentIn', string>> {
  readonly id: WorksheetRow['id'];
  readonly sentTo: number;
}

const monthOf = ({ context }: Dossier) => context.today.slice(0, 7);
// The table's type keeps no record of its own columns; its rows are parsed by them all the same.
const rowsIn = (dossier: Dossier) => items.inOrder(dossier) as unknown as readonly Item[];
const draftsIn = (dossier: Dossier) => rowsIn(dossier).filter(({ sentIn }) => sentIn === '');
const named = (month: string, { context }: Dossier) => monthName(Number(month.slice(5)) - 1, context.language);
const standingOf = (address: string, dossier: Dossier) =>
  dossier.shared(people).find((row) => folded(row.email) === folded(address));

/** Whoever registered, each address once, and who of them gets it now. */
function audience(dossier: Dossier) {
  const all = seated(dossier, participant.key);
  const each = all.filter(({ email: one }, at) => all.findIndex((other) => folded(other.email) === folded(one)) === at);
  const isOff = ({ email: one }: Participant) => (standingOf(one, dossier)?.offSince ?? '') !== '';
  const hadIt = ({ email: one }: Participant) => standingOf(one, dossier)?.month === monthOf(dossier);
  const on = each.filter((person) => !isOff(person));
  return { off: each.length - on.length, had: on.filter(hadIt).length, to: on.filter((person) => !hadIt(person)) };
}

function message(page: string, dossier: Dossier): { readonly subject: string; readonly blocks: MailBlock[] } {
  const { case: about, context } = dossier;
  const { language } = context;
  return {
    subject: words.subject(named(monthOf(dossier), dossier), about.title)[language],
    blocks: [
      { type: 'text', text: words.greeting[language] },
      ...draftsIn(dossier).flatMap(({ title, news, url }): readonly MailBlock[] => [
        { type: 'facts', facts: [[title, news]] },
        ...(url === '' ? [] : [{ type: 'button' as const, label: words.open[language], url }]),
      ]),
      { type: 'text', text: words.noMore[language] },
      { type: 'button', label: words.wish.no[language], url: page },
    ],
  };
}

/** Nothing the second time in a month: what was written since waits for the next. */
function sendable(dossier: Dossier): readonly Participant[] {
  const month = monthOf(dossier);
  const isSent = rowsIn(dossier).some(({ sentIn }) => sentIn === month);
  return isSent || draftsIn(dossier).length === 0 ? [] : audience(dossier).to;
}

const keep = (address: string, values: Partial<RowValues<typeof people>>, dossier: Dossier) => {
  const standing = standingOf(address, dossier);
  return standing
    ? update(people, standing.id, values)
    : insert(people, dossier.context.newId(people), { ...emptyRow(people), email: address, ...values });
};

function share(dossier: Dossier) {
  const to = sendable(dossier);
  if (to.length === 0) return { result: {} };
  const sentIn = monthOf(dossier);
  return {
    changes: [
      ...draftsIn(dossier).map(({ id }) => update(items.table, id, { sentIn, sentTo: to.length })),
      ...to.map((person) => keep(person.email, { month: sentIn }, dossier)),
    ],
    effects: to.flatMap((person) =>
      caseMail(dossier, { to: person.email, about: dossier.case.id, ...message(pageOf(person, dossier), dossier) }),
    ),
    result: {},
    logged: `${dossier.case.id} · ${sentIn} · ${to.length}`,
  };
}

function choose(dossier: Dossier, { option }: InputFor<'decide'>, { email: address }: Author) {
  const isOff = (standingOf(address, dossier)?.offSince ?? '') !== '';
  if ((option === 'no') === isOff) return { result: {} };
  return { changes: [keep(address, { offSince: isOff ? '' : dossier.context.today }, dossier)], result: {} };
}

export const digest: Block = {
  ...items,
  tables: [...items.tables, people],
  change(dossier, input, author) {
    if (!author.isTeam) {
      if (input.act !== 'decide') throw refuse('notYours');
      return choose(dossier, input, author);
    }
    if (input.act === 'share') return share(dossier);
    const standing = draftsIn(dossier).length;
    const more = input.act === 'addRows' ? input.rows.length : input.act === 'restoreRow' ? 1 : 0;
    if (standing + more > MOST)
      throw refuse('tooManyRows', { max: MOST, standing, more, tab: words.label[dossier.context.language] });
    if ('row' in input && rowsIn(dossier).some(({ id, sentIn }) => id === input.row && sentIn !== ''))
      throw refuse('notYours');
    return items.change(dossier, input, author);
  },
  screen(dossier, author) {
    const { language } = dossier.context;
    if (!author.isTeam)
      return {
        type: 'choice',
        options: (['yes', 'no'] as const).map((value) => ({ value, label: words.wish[value][language] })),
        chosen: standingOf(author.email, dossier)?.offSince ? 'no' : 'yes',
        note: '',
        by: '',
        isOpen: true,
      };
    const spec = items.screen(dossier, author);
    if (spec.type !== 'rows') return spec;
    const rows = rowsIn(dossier);
    const drafts = draftsIn(dossier).length;
    const to = sendable(dossier);
    const { off, had } = audience(dossier);
    return {
      ...spec,
      rows: spec.rows.map((row) => {
        const { sentIn = '', sentTo = 0 } = rows.find(({ id }) => id === row.id) ?? {};
        if (sentIn === '') return row;
        const sent = words.sent(`${named(sentIn, dossier)} ${sentIn.slice(0, 4)}`, sentTo)[language];
        return { ...row, isOpen: false, standing: { label: sent, tone: 'ok' as const } };
      }),
      most: rows.length - drafts + MOST,
      may: [
        ...spec.may.filter((act) => act !== 'move' && (drafts < MOST || (act !== 'add' && act !== 'paste'))),
        ...(to.length > 0 ? (['share'] as const) : []),
      ],
      sharing: words.send(to.length)[language],
      sums: [
        { label: words.sums.other[language], value: String(had) },
        { label: words.sums.off[language], value: String(off) },
      ],
      ...(drafts > 0
        ? { preview: { label: words.preview[language], ...previewOf(dossier, message('#', dossier)) } }
        : {}),
    };
  },
};
