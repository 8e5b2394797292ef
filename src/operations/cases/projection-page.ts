// A vote as it stands, for the wall of the room: how many have voted, and what it comes to once the team shows it. It
// says nothing that not everybody in the room may know, and nothing can be done on it.
import * as v from 'valibot';
import type { Author } from '../../blocks/dossier.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import type { ProjectionPage } from '../../views/case-view.ts';
import { pageHead } from '../page-head.ts';
import { needProgramme } from './case-tables.ts';
import { needBlock } from './change-block.ts';
import { roomTables } from './change-in-room.ts';
import { dossiersOf, needCase } from './dossiers.ts';

const anybody: Author = { role: '', isTeam: false, name: '', email: '' };

const about = (link: string) => {
  const [programme = '', id = '', block = ''] = link.split('/');
  return { programme, case: id, block };
};

export const projectionPage = defineQuery({
  caller: { link: 'projection' },
  cases: 'every programme',
  reads: ({ id }) => roomTables(about(id).programme, about(id).block),
  input: v.object({ id: v.string() }),
  run(records, { id }, context): ProjectionPage {
    const subject = about(id);
    const programme = needProgramme(subject.programme);
    const dossier = dossiersOf(records, context)(needCase(records, programme, subject.case));
    const block = needBlock(programme, subject.block, dossier);
    const screen = block.screen(dossier, anybody);
    if (screen.type !== 'vote') throw refuse('blockUnknown', { key: subject.block });
    return {
      head: pageHead(context),
      title: dossier.case.title,
      label: block.aspects.label[context.language],
      each: screen.each,
      standing: screen.standing,
      options: screen.options.map(({ label }) => label),
      tally: screen.tally,
      count: screen.count,
    };
  },
});
