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

/** As whoever has the link that the team passes on: it says which workshop it is for. */
export function sendForm(
  site: Workspace,
  id: string,
  block: 'workshop-people' | 'experience-cards',
  answers: FormAnswers,
): void {
  const { link } = screenOf(workshopIn(site, id), block, 'rows');
  answerInItsLanguage(site, formKeyOf(programme, block), {
    case: prefilledAnswer(link?.url ?? ''),
    consent: agreed,
    ...answers,
  });
}
