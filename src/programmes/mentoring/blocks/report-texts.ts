// What no figure of the report says: achievements, pending topics, recommendations. The team writes them; they stand with
// the advisory, and can still be corrected once it is closed.
import { defineBlock } from '../../../blocks/block.ts';
import { check } from '../../../blocks/check.ts';
import type { Author, Dossier } from '../../../blocks/dossier.ts';
import type { SectionsSpec } from '../../../blocks/screen.ts';
import { untouched } from '../../../blocks/state.ts';
import { pickColumns } from '../../../define/columns/pick-columns.ts';
import { update } from '../../../define/records.ts';
import { refuse } from '../../../define/refusal.ts';
import { advisories } from '../../../tables/advisories.ts';
import { label } from '../../../text/language.ts';
import { team } from '../roles.ts';

const columns = pickColumns(advisories.columns, 'achieved', 'pendingTopics', 'recommendations');
type Section = keyof typeof columns;
const isSection = (key: string): key is Section => key in columns;
const sections = Object.keys(columns).filter(isSection);

export const reportTexts = defineBlock(
  'report-texts',
  {
    label: label('Textos del informe', 'Texts of the report', 'Textos do relatório'),
    by: [team],
    seenBy: [team],
    via: ['panel'],
    optional: true,
    afterEnd: 'team',
  },
  {
    kind: 'sections',
    tables: [],
    changes: {
      write(dossier, { section: named, text, was }) {
        const { case: advisory } = dossier;
        const [section = ''] = named.split('/');
        if (!isSection(section)) throw refuse('rowNotFound', { id: section });
        const before = advisory[section];
        if (was !== undefined && before !== was && before !== text)
          return { result: { theirs: { text: before, by: '' } } };
        const values = check({ [section]: columns[section] }, { [section]: text }, dossier, advisory);
        return {
          changes: [update(advisories, advisory.id, values)],
          result: {},
          logged: `${advisory.id} · ${section}`,
        };
      },
    },
    state: ({ case: advisory }) => ({
      ...untouched,
      count: sections.filter((section) => advisory[section] !== '').length,
    }),
    screen: reportTextsScreen,
  },
);

export function reportTextsScreen({ case: advisory, context }: Dossier, { isTeam }: Author): SectionsSpec {
  return {
    type: 'sections',
    sections: sections.map((key) => ({
      key,
      title: columns[key].label[context.language],
      help: '',
      isOwn: false,
      texts: [{ role: '', roleName: '', text: advisory[key], by: '', isOpen: isTeam }],
    })),
    mayAdd: false,
    most: columns.achieved.question.max ?? 0,
  };
}
