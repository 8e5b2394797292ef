// Guided sections: questions that each side answers beside the other, or that all answer together; and sections of
// their own, where the programme lets them.
import { insert, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { label, type Translated } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import { type Author, type Dossier, isCaseOver } from '../dossier.ts';
import { firstWritten, written } from '../kept.ts';
import type { Role } from '../role.ts';
import type { SectionText } from '../screen.ts';
import { untouched } from '../state.ts';
import { dayOfNth, writtenBy } from '../told.ts';
import { sectionPaper } from './section-paper.ts';
import { type SectionRow, sections as table } from './table.ts';

export interface Section {
  readonly title: Translated;
  /** What helps to answer it. */
  readonly help?: Translated;
}

export interface SectionsOptions extends Aspects {
  readonly sections: Readonly<Record<string, Section>>;
  /** One text that all write together, instead of one a role. */
  readonly joint?: boolean;
  /** How many sections of their own a case may add; none, unless told. */
  readonly own?: number;
}

/** What the sections say: each with the texts of the roles, in their order. */
export interface SectionAnswers extends Block {
  textOf(dossier: Dossier, section: string, role?: Role): string;
}

const { text: textColumn, ownTitle } = table.columns;

export function sections(
  key: string,
  { sections: asked, joint = false, own = 0, ...aspects }: SectionsOptions,
): SectionAnswers {
  const roles = joint ? [undefined] : aspects.by;
  const rowsOf = (dossier: Dossier) => dossier.rows(table).filter((row) => row.block === key);
  const rowFor = (dossier: Dossier, section: string, role: string) =>
    rowsOf(dossier).find((row) => row.section === section && row.role === role);
  const ownOf = (dossier: Dossier) => rowsOf(dossier).filter((row) => row.section === OWN);
  const writes = (author: Author) => aspects.by.some(({ key: each }) => each === author.role);
  const roleOf = (author: Author) => (joint ? '' : author.role);
  const isOpen = (dossier: Dossier, author: Author, role: string) =>
    !isCaseOver(dossier) && (author.isTeam || (role === '' ? writes(author) : role === author.role));
  const shown = (
    dossier: Dossier,
    author: Author,
    row: SectionRow | undefined,
    role: Role | undefined,
  ): SectionText => ({
    role: role?.key ?? '',
    roleName: role?.name.one[dossier.context.language] ?? '',
    text: row?.text ?? '',
    by: row ? writtenBy(row, dossier.context) : '',
    isOpen: isOpen(dossier, author, role?.key ?? ''),
  });
  const leftOf = (dossier: Dossier, role: Role | undefined) =>
    Object.keys(asked).filter((section) => (rowFor(dossier, section, role?.key ?? '')?.text ?? '') === '').length;

  const block = defineBlock(key, aspects, {
    kind: 'sections',
    tables: [table],
    changes: {
      write(dossier, { section, text, was }, author) {
        const [named = '', whose = roleOf(author)] = section.split('/');
        if (!isOpen(dossier, author, whose)) throw refuse('notYours');
        const question = asked[named];
        const standing = question ? rowFor(dossier, named, whose) : ownOf(dossier).find((row) => row.id === named);
        if (!question && !standing) throw refuse('rowNotFound', { id: named });
        const before = standing?.text ?? '';
        if (was !== undefined && before !== was && before !== text)
          return { result: { theirs: { text: before, by: standing ? writtenBy(standing, dossier.context) : '' } } };
        const values = check({ text: textColumn }, { text }, dossier, standing ?? {});
        if (standing)
          return { changes: [update(table, standing.id, { ...values, ...written(dossier, author) })], result: {} };
        const id = dossier.context.newId(table);
        const role = aspects.by.find((each) => each.key === whose);
        const row = {
          ...values,
          ...firstWritten(dossier, author),
          case: dossier.case.id,
          block: key,
          section: named,
          role: whose,
          what: `${aspects.label[dossier.context.language]} · ${question?.title[dossier.context.language] ?? ''}`,
          who: role?.name.one[dossier.context.language] ?? '',
        };
        return { changes: [insert(table, id, row)], result: {}, logged: `${dossier.case.id} · ${key}` };
      },
      addSection(dossier, { title, text }, author) {
        const { language } = dossier.context;
        if (ownOf(dossier).length >= own) throw refuse('tooManySections', { max: own, tab: aspects.label[language] });
        const values = check(
          { text: textColumn, ownTitle: { ...ownTitle, required: true } },
          { text, ownTitle: title },
          dossier,
        );
        if (values.ownTitle === '')
          throw refuse('invalidInput', {
            field: ownTitle.label[language],
            problem: dossier.context.text.problems.missing(),
          });
        const id = dossier.context.newId(table);
        const row = {
          ...values,
          ...firstWritten(dossier, author),
          case: dossier.case.id,
          block: key,
          section: OWN,
          role: '',
          what: `${aspects.label[language]} · ${title}`,
        };
        return { changes: [insert(table, id, row)], result: { row: id }, logged: `${dossier.case.id} · ${key}` };
      },
      removeRow(dossier, { row: id }) {
        const row = ownOf(dossier).find((each) => each.id === id);
        return row ? { changes: [remove(table, row.id)], result: {}, logged: row.id } : { result: {} };
      },
    },
    state(dossier) {
      const filled = rowsOf(dossier).filter((row) => row.text !== '' && row.section !== OWN);
      const days = filled.map(({ addedOn }) => addedOn);
      const wanted = Object.keys(asked).length * roles.length;
      const open = roles.filter((role) => leftOf(dossier, role) > 0);
      return {
        ...untouched,
        opened: dayOfNth(days, 1),
        done: open.length === 0 ? dayOfNth(days, wanted) : '',
        count: filled.length,
        owes: (joint ? aspects.by : open.filter((role) => role !== undefined)).map((role) => ({
          role,
          verb: 'fill',
          missing: left(leftOf(dossier, joint ? undefined : role), Object.keys(asked).length),
        })),
      };
    },
    screen: (dossier, author) => ({
      type: 'sections',
      sections: [
        ...Object.entries(asked).map(([section, { title, help }]) => ({
          key: section,
          title: title[dossier.context.language],
          help: help?.[dossier.context.language] ?? '',
          isOwn: false,
          texts: roles.map((role) => shown(dossier, author, rowFor(dossier, section, role?.key ?? ''), role)),
        })),
        ...ownOf(dossier).map((row) => ({
          key: row.id,
          title: row.ownTitle,
          help: '',
          isOwn: true,
          texts: [shown(dossier, author, row, undefined)],
        })),
      ],
      mayAdd: !isCaseOver(dossier) && ownOf(dossier).length < own,
      most: textColumn.question.max ?? 0,
    }),
    ...sectionPaper(aspects.label, asked, joint ? [] : aspects.by, own > 0, {
      textOf: (dossier, section, role) => rowFor(dossier, section, role)?.text ?? '',
      ownOf,
    }),
  });
  return { ...block, textOf: (dossier, section, role) => rowFor(dossier, section, role?.key ?? '')?.text ?? '' };
}

/** Sections that a case adds are found by the code of their row. */
const OWN = 'own';

function left(missing: number, all: number): Translated {
  if (all === 1) return label('Falta escribirlo', 'Still to be written', 'Falta escrever');
  return label(
    `${missing === 1 ? 'Falta' : 'Faltan'} ${missing} de ${all} apartados`,
    `${missing} of ${all} sections missing`,
    `${missing === 1 ? 'Falta' : 'Faltam'} ${missing} de ${all} seções`,
  );
}
