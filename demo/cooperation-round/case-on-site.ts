// What the people of a cooperation round do through form and panel, as the story and the tests need it.
import { formKeyOf } from '../../src/blocks/block-form.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { advisories } from '../../src/tables/advisories.ts';
import type { CaseView } from '../../src/views/case-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { onPage, pageOf } from '../case-pages.ts';
import { switchProgrammeOn } from '../new-workbook.ts';
import { ask, type FormAnswers } from '../site.ts';
import { answerInItsLanguage } from '../story-language.ts';
import { rowsOf } from '../workbook-view.ts';

export const programme = 'cooperation-round';

export const switchOn = (site: Workspace) => switchProgrammeOn(site, programme);

/** A country answers the form; gives the code of the round that it opened. */
export function askByForm(site: Workspace, answers: FormAnswers): string {
  answerInItsLanguage(site, formKeyOf(programme, 'official-request'), answers);
  const opened = rowsOf(site, advisories).filter(({ title }) => title === answers.initiative);
  return opened[opened.length - 1]?.id ?? '';
}

/** Whoever was invited to the panel says yes on the page that her link opens. */
export function acceptInvitation(site: Workspace, email: string): void {
  const { invitation } = pageOf(site, email);
  if (!invitation) throw new Error(`${email} has no invitation`);
  onPage(site, email, invitation.block, { act: 'decide', row: invitation.row, option: 'accepted' });
}

export function inPanel(site: Workspace, id: string, block: string, input: BlockInput): CaseView {
  return ask(site, 'changeBlock', { programme, case: id, block, input }).case;
}
