// What the people of a peer advisory do through panel and pages, as the story, the sample and the tests need it.
import { formKeyOf } from '../../src/blocks/block-form.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { advisories } from '../../src/tables/advisories.ts';
import type { CaseView } from '../../src/views/case-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { screenOf } from '../case-pages.ts';
import { switchProgrammeOn } from '../new-workbook.ts';
import { ask, type FormAnswers, prefilledAnswer } from '../site.ts';
import { answerInItsLanguage } from '../story-language.ts';
import { rowsOf } from '../workbook-view.ts';

export const programme = 'peer-advisory';

export const switchOn = (site: Workspace) => switchProgrammeOn(site, programme);

const requestForm = formKeyOf(programme, 'pair-request');

/** Somebody answers the form on which projects ask; gives the code of the advisory that it opened. */
export function askByForm(site: Workspace, answers: FormAnswers): string {
  answerInItsLanguage(site, requestForm, answers);
  const opened = rowsOf(site, advisories).filter(({ title }) => title === answers.project);
  return opened[opened.length - 1]?.id ?? '';
}

export function inPanel(site: Workspace, id: string, block: string, input: BlockInput): CaseView {
  return ask(site, 'changeBlock', { programme, case: id, block, input }).case;
}

/** As whoever has the link of a survey, without a name. */
export function answerSurvey(site: Workspace, id: string, block: string, answers: FormAnswers): void {
  const { url } = screenOf(ask(site, 'caseDetail', { programme, case: id }), block, 'figures');
  answerInItsLanguage(site, formKeyOf(programme, block), { case: prefilledAnswer(url), ...answers });
}
