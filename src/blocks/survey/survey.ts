// What people think who are not named: a form whose link is passed on, its answers in a tab of their own, and what they
// say together once there are enough of them. Sending the link is owed, an answer never is.
import { dayOf } from '../../calendar/local-date.ts';
import { refuse } from '../../define/refusal.ts';
import { label } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { formKeyOf } from '../block-form.ts';
import { type Dossier, isCaseOver } from '../dossier.ts';
import type { FieldColumns } from '../fields.ts';
import { firstWritten, written } from '../kept.ts';
import { untouched } from '../state.ts';
import { answersTable } from './answers-table.ts';
import type { Asked } from './asked.ts';
import { answered, keep, standingOf } from './kept-sums.ts';
import { addedUp, type Sums } from './sums.ts';
import { surveyForm } from './survey-form.ts';
import { linkMails } from './survey-mails.ts';
import { surveyPaper } from './survey-paper.ts';
import { surveyScreen } from './survey-screen.ts';
import { surveys } from './table.ts';

export interface SurveyOptions extends Aspects {
  readonly sheetId: number;
  /** Of the codes of its answers. */
  readonly prefix: string;
  /** What is asked. */
  readonly columns: FieldColumns;
  /** How many have to answer before anything but their number is shown; three, unless told. */
  readonly shownFrom?: number;
}

export function survey(key: string, options: SurveyOptions): Block {
  const { sheetId, prefix, columns, shownFrom = 3, ...aspects } = options;
  const table = answersTable(key, { sheetId, prefix, columns, label: aspects.label });
  const asked: Asked = { key, aspects, columns, table, shownFrom };
  const urlIn = ({ case: about, context }: Dossier) =>
    context.formLink(formKeyOf(about.programme, key), { case: about.id });

  return defineBlock(key, aspects, {
    kind: 'survey',
    tables: [surveys, table],
    form: surveyForm(asked),
    changes: {
      share(dossier, _input, author) {
        if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
        const { language } = dossier.context;
        const url = urlIn(dossier);
        if (url === '') throw refuse('formMissing', { form: aspects.label[language] });
        if (isSentToday(asked, dossier)) return { result: {} };
        const wrote = standingOf(asked, dossier) ? written(dossier, author) : firstWritten(dossier, author);
        const effects = linkMails(asked, url, dossier);
        return {
          changes: [keep(asked, dossier, wrote)],
          effects,
          result: {},
          logged: `${dossier.case.id} · ${key} · ${effects.length}`,
        };
      },
      recount(dossier, _input, author) {
        if (!author.isTeam) throw refuse('notYours');
        const rows = dossier.rows(table);
        if (rows.length === 0 && !standingOf(asked, dossier)) return { result: {} };
        const sums = rows.reduce<Sums>((before, row) => addedUp(before, columns, row), {});
        return {
          changes: [keep(asked, dossier, { answers: rows.length, sums: JSON.stringify(sums) })],
          result: {},
          logged: `${dossier.case.id} · ${key} · ${rows.length}`,
        };
      },
    },
    state(dossier) {
      const sharedOn = standingOf(asked, dossier)?.sharedOn ?? '';
      return {
        ...untouched,
        opened: sharedOn,
        done: sharedOn,
        count: answered(asked, dossier).answers,
        owes: aspects.by.map((role) => ({ role, verb: 'share', missing: toSend })),
      };
    },
    screen: (dossier, author) =>
      surveyScreen(asked, dossier, author, {
        url: isCaseOver(dossier) ? '' : urlIn(dossier),
        isSentToday: isSentToday(asked, dossier),
      }),
    ...surveyPaper(asked),
  });
}

/** Sent, and not only in circulation because somebody answered. */
function isSentToday(asked: Asked, dossier: Dossier): boolean {
  const { by = '', savedAt = '' } = standingOf(asked, dossier) ?? {};
  return by !== '' && dayOf(savedAt) === dossier.context.today;
}

const toSend = label('Falta enviar el enlace', 'The link is still to be sent', 'Falta enviar o link');
