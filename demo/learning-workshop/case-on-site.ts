// What the people of a learning workshop do through forms, panel and pages, as the story and the tests need it.
import { formKeyOf } from '../../src/blocks/block-form.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { CaseView } from '../../src/views/case-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { screenOf } from '../case-pages.ts';
import { ask, type FormAnswers, prefilledAnswer } from '../site.ts';
import { answerInItsLanguage } from '../story-language.ts';

export const programme = 'learning-workshop';
const agreed = 'Sí, estoy de acuerdo';

export function switchOn(site: Workspace): void {
  ask(site, 'saveSettings', { values: { programmes: programme } });
  for (const part of ['tabs', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
}

export function openWorkshop(site: Workspace, title: string): string {
  return ask(site, 'openCase', { programme, title }).case;
}

export const workshopIn = (site: Workspace, id: string): CaseView => ask(site, 'caseDetail', { programme, case: id });

export function inPanel(site: Workspace, id: string, block: string, input: BlockInput): CaseView {
  return ask(site, 'changeBlock', { programme, case: id, block, input }).case;
}

/** The code that the link of a form brings along: the team passes it on once, and many open it. */
export function linkOf(site: Workspace, id: string, block: 'workshop-people' | 'experience-cards'): string {
  return prefilledAnswer(screenOf(workshopIn(site, id), block, 'rows').link?.url ?? '');
}

export function sendForm(site: Workspace, link: string, block: string, answers: FormAnswers): void {
  answerInItsLanguage(site, formKeyOf(programme, block), { case: link, consent: agreed, ...answers });
}

/** The same of the feedback, which asks for no name. */
export function feedbackLink(site: Workspace, id: string): string {
  return prefilledAnswer(screenOf(workshopIn(site, id), 'workshop-feedback', 'figures').url);
}

export function answerFeedback(site: Workspace, link: string, answers: FormAnswers): void {
  answerInItsLanguage(site, formKeyOf(programme, 'workshop-feedback'), { case: link, ...answers });
}
