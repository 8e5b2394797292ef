// What came of each activity: where themes are worked on, one text a theme, else one text. Kept as texts of guided
// sections, whose questions follow from agenda and themes; beside each stands what it comes from.

import type { Aspects } from '../../blocks/aspects.ts';
import type { Block } from '../../blocks/block.ts';
import { defineBlock } from '../../blocks/block.ts';
import { check } from '../../blocks/check.ts';
import type { Author, Dossier } from '../../blocks/dossier.ts';
import { isCaseOver } from '../../blocks/dossier.ts';
import { firstWritten, written } from '../../blocks/kept.ts';
import { fieldNamed, plainField, rowsField } from '../../blocks/merge-fields.ts';
import { sections as table } from '../../blocks/sections/table.ts';
import { untouched } from '../../blocks/state.ts';
import { dayOfNth, writtenBy } from '../../blocks/told.ts';
import type { Worksheet } from '../../blocks/worksheet/worksheet.ts';
import { showDateTime } from '../../calendar/show-date.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { label, type Translated } from '../../text/language.ts';
import { synthesis as words } from '../../text/programmes/learning-workshop/memory.ts';
import { team } from './roles.ts';

interface Sources extends Pick<Aspects, 'needs' | 'due'> {
  readonly agenda: Block;
  /** What each activity was after: a row names its session as `gathering`. */
  readonly activities: Worksheet;
  readonly themes: Worksheet;
  /** Kinds of session that are no activity. */
  readonly without: readonly string[];
  /** Those of which the result is told theme by theme. */
  readonly byTheme: readonly string[];
  /** What was said in a session, or of a theme in it; a line each. */
  beside(dossier: Dossier, session: string, theme: string): readonly string[];
}

interface Activity {
  readonly id: string;
  readonly kind: string;
  readonly kindName: string;
  readonly title: string;
  readonly startsAt: string;
}
interface Asked {
  readonly key: string;
  readonly activity: Activity;
  /** '' for the activity as a whole. */
  readonly theme: string;
  readonly themeName: string;
}

export function synthesisOf(key: string, sources: Sources): Block {
  const { agenda, activities, themes, without, byTheme, beside, ...given } = sources;
  const aspects = { ...given, label: words.label, help: words.help, by: [team], seenBy: [team] };
  const rowsOf = (dossier: Dossier) => dossier.rows(table).filter((row) => row.block === key);
  const textOf = (dossier: Dossier, section: string) =>
    rowsOf(dossier).find((row) => row.section === section)?.text ?? '';
  const titleOf = ({ activity, themeName }: Asked) =>
    themeName === '' ? activity.title : `${activity.title} · ${themeName}`;

  const activitiesIn = (dossier: Dossier): readonly Activity[] => {
    const spec = agenda.screen(dossier, everything);
    if (spec.type !== 'agenda') return [];
    return spec.rows
      .filter(({ isPause, kind, day }) => !isPause && day !== '' && !without.includes(kind))
      .map(({ id, kind, kindName, title, day, from }) => ({ id, kind, kindName, title, startsAt: `${day}T${from}` }));
  };
  const asked = (dossier: Dossier): readonly Asked[] =>
    activitiesIn(dossier).flatMap((activity) =>
      byTheme.includes(activity.kind)
        ? themes.inOrder(dossier).map((row) => ({
            key: `${activity.id}.${row.id}`,
            activity,
            theme: row.id as string,
            themeName: named(row, themes),
          }))
        : [{ key: activity.id, activity, theme: '', themeName: '' }],
    );

  return defineBlock(key, aspects, {
    kind: 'synthesis',
    tables: [table],
    changes: {
      write(dossier, { section, text, was }, author) {
        if (!author.isTeam || isCaseOver(dossier)) throw refuse('notYours');
        const found = asked(dossier).find((each) => each.key === section);
        if (!found) throw refuse('rowNotFound', { id: section });
        const standing = rowsOf(dossier).find((row) => row.section === section);
        const before = standing?.text ?? '';
        if (was !== undefined && before !== was && before !== text)
          return { result: { theirs: { text: before, by: standing ? writtenBy(standing, dossier.context) : '' } } };
        const values = check({ text: table.columns.text }, { text }, dossier, standing ?? {});
        if (standing)
          return { changes: [update(table, standing.id, { ...values, ...written(dossier, author) })], result: {} };
        const { context } = dossier;
        const row = {
          ...values,
          ...firstWritten(dossier, author),
          case: dossier.case.id,
          block: key,
          section,
          what: `${aspects.label[context.language]} · ${titleOf(found)}`.slice(0, 400),
        };
        return {
          changes: [insert(table, context.newId(table), row)],
          result: {},
          logged: `${dossier.case.id} · ${key}`,
        };
      },
    },
    state(dossier) {
      const all = asked(dossier);
      const filled = rowsOf(dossier).filter(
        ({ section, text }) => text !== '' && all.some((each) => each.key === section),
      );
      const days = filled.map(({ addedOn }) => addedOn);
      return {
        ...untouched,
        opened: dayOfNth(days, 1),
        done: all.length > 0 && filled.length >= all.length ? dayOfNth(days, all.length) : '',
        count: filled.length,
        owes: [{ role: team, verb: 'fill', missing: left(filled.length, all.length) }],
      };
    },
    screen: (dossier, author) => ({
      type: 'sections',
      sections: asked(dossier).map((each) => {
        const row = rowsOf(dossier).find(({ section }) => section === each.key);
        return {
          key: each.key,
          title: titleOf(each),
          help: '',
          beside: beside(dossier, each.activity.id, each.theme),
          isOwn: false,
          texts: [
            {
              role: '',
              roleName: '',
              text: row?.text ?? '',
              by: row ? writtenBy(row, dossier.context) : '',
              isOpen: author.isTeam && !isCaseOver(dossier),
            },
          ],
        };
      }),
      mayAdd: false,
      most: table.columns.text.question.max ?? 0,
    }),
    fields: () => ({
      [fieldNamed(words.fields.activities)]: rowsField(words.label, {
        ...plain('activity', 'kind', 'when', 'objective', 'development', 'groups', 'result'),
        [fieldNamed(words.fields.themes)]: rowsField(words.fields.themes, plain('theme', 'result')),
      }),
    }),
    merge(dossier) {
      const { context } = dossier;
      const all = asked(dossier);
      return {
        [fieldNamed(words.fields.activities)]: activitiesIn(dossier).map((activity) => {
          const planned = activities.inOrder(dossier).find((row) => value(row, 'gathering') === activity.id);
          const texts = all.filter((each) => each.activity.id === activity.id && textOf(dossier, each.key) !== '');
          return {
            ...said({
              activity: activity.title,
              kind: activity.kindName === activity.title ? '' : activity.kindName,
              when: showDateTime(activity.startsAt, context.language),
              objective: value(planned, 'objective'),
              development: value(planned, 'development'),
              groups: value(planned, 'groups'),
              result: textOf(dossier, activity.id),
            }),
            [fieldNamed(words.fields.themes)]: texts
              .filter(({ theme }) => theme !== '')
              .map((each) => said({ theme: each.themeName, result: textOf(dossier, each.key) })),
          };
        }),
      };
    },
  });
}

const everything: Author = { role: '', isTeam: true, name: '', email: '' };

type FieldName = keyof typeof words.fields;
const plain = (...keys: readonly FieldName[]) =>
  Object.fromEntries(keys.map((key) => [fieldNamed(words.fields[key]), plainField(words.fields[key])]));
const said = (values: Partial<Record<FieldName, string>>) =>
  Object.fromEntries(
    (Object.keys(values) as FieldName[]).map((key) => [fieldNamed(words.fields[key]), values[key] || null]),
  );
const value = (row: object | undefined, key: string) =>
  String((row as Readonly<Record<string, unknown>> | undefined)?.[key] ?? '');
const named = (row: object, { columns }: Worksheet) => value(row, Object.keys(columns)[0] ?? '');

function left(filled: number, all: number): Translated {
  if (all === 0) return words.toPlan;
  return label(`${filled} de ${all} escritos`, `${filled} of ${all} written`, `${filled} de ${all} escritos`);
}
