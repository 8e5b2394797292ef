// The checklist of what the area arranges, as it also stands on the page of the area.
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Section } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import { Checklist } from '../../specs/checklist.tsx';
import { OwnBlock, useOwnBlock } from './own-block.tsx';

export function Logistics({ advisory }: { advisory: AdvisoryDetail }) {
  const { text } = useShell();
  const own = useOwnBlock(advisory.id, 'logistics');
  return (
    <Section title={text.advisories.logistics}>
      <div class="card">
        <OwnBlock own={own}>
          <Checklist spec={advisory.logistics} label={text.advisories.logistics} />
        </OwnBlock>
      </div>
    </Section>
  );
}
