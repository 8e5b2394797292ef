// The stages of a case with their blocks: how far each one is, who owes it, and the way into it.
import type { BlockView, CaseView } from '../../../src/views/case-view.ts';
import { Section } from '../../components/card.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { type StepLine, Steps } from '../../components/steps.tsx';
import { useShell } from '../../shell/shell.tsx';
import { isDrawing } from '../../specs/drawing.ts';

export function Stages({ view }: { view: CaseView }) {
  const { text, language, go } = useShell();
  const { programme, id } = view;
  const lineOf = (block: BlockView): StepLine => ({
    key: block.key,
    label: block.label,
    state: block.state,
    when: dayLabel(block.doneOn || block.due, language),
    detail: detailOf(block, text.optional),
    onOpen: () => go({ screen: 'block', programme, id, block: block.key }),
  });
  return (
    <>
      {view.stages
        .filter(({ blocks }) => blocks.length > 0)
        .map(({ key, label, blocks }) => (
          <Section key={key} title={label}>
            <div class="card appear">
              <Steps lines={blocks.map(lineOf)} stateLabels={text.installation.states} />
            </div>
          </Section>
        ))}
    </>
  );
}

/** Who still owes something of it; of one that nobody owes, that it is optional. */
function detailOf(block: BlockView, optional: string): string {
  const { state, owes, isOptional } = block;
  if (state === 'done' || isDrawing(block.screen)) return '';
  if (isOptional) return optional;
  return [...new Set(owes.map(({ roleName }) => roleName))].join(' · ');
}
