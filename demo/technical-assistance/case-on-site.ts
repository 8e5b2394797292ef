// What the people of a technical assistance do through form, panel and pages, as the story and the tests need it.
import { formKeyOf } from '../../src/blocks/block-form.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { advisories } from '../../src/tables/advisories.ts';
import type { CaseView } from '../../src/views/case-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { onPage, pageOf, screenOf } from '../case-pages.ts';
import { ask, type FormAnswers, prefilledAnswer } from '../site.ts';
import { answerInItsLanguage } from '../story-language.ts';
import { rowsOf } from '../workbook-view.ts';

export const programme = 'technical-assistance';
export const accompaniment = 'accompaniment';

/** A team answers the form; gives the code of the assistance that it opened. */
export function askByForm(site: Workspace, answers: FormAnswers): string {
  answerInItsLanguage(site, formKeyOf(programme, 'assistance-request'), answers);
  const opened = rowsOf(site, advisories).filter(({ title }) => title === answers.subject);
  return opened[opened.length - 1]?.id ?? '';
}

/** Whoever was invited to assist says yes on the page that her link opens. */
export function acceptInvitation(site: Workspace, email: string): void {
  const { invitation } = pageOf(site, email);
  if (!invitation) throw new Error(`${email} has no invitation`);
  onPage(site, email, invitation.block, { act: 'decide', row: invitation.row, option: 'accepted' });
}

export function inPanel(site: Workspace, id: string, block: string, input: BlockInput, of = programme): CaseView {
  return ask(site, 'changeBlock', { programme: of, case: id, block, input }).case;
}

export const caseOf = (site: Workspace, id: string, of = programme) =>
  ask(site, 'caseDetail', { programme: of, case: id });

export function answerSurvey(site: Workspace, id: string, block: string, answers: FormAnswers): void {
  const { url } = screenOf(caseOf(site, id), block, 'figures');
  answerInItsLanguage(site, formKeyOf(programme, block), { case: prefilledAnswer(url), ...answers });
}
