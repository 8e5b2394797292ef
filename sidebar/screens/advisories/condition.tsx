// What the mentor said when she accepted, until it is settled with the area: in the advisory, at link-up, in the session.
// Settled by mistake, it comes back by undoing.
import type { ConditionView } from '../../../src/views/advisory-view.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

interface ConditionCardProps {
  readonly advisory: string;
  readonly mentor: string;
  readonly condition: ConditionView;
  readonly over: boolean;
}

export function ConditionCard({ advisory, mentor, condition, over }: ConditionCardProps) {
  const { text, language } = useShell();
  const words = text.advisories.condition;
  const action = useAction();
  if (condition.said === '') return null;
  const settle = (settled: boolean) => call('settleCondition', { advisory, settled });
  const settled = condition.settledOn !== '';
  return (
    <Card title={words.title(mentor)} chip={settled || over ? null : { label: words.pending, tone: 'warn' }}>
      <p class="lines">«{condition.said}»</p>
      {settled ? <p class="detail">{words.settledOn(dayLabel(condition.settledOn, language))}</p> : null}
      {settled || over ? null : (
        <div class="actions">
          <Button
            busy={action.busy}
            onClick={() =>
              void action.run(() => settle(true), {
                done: words.settled,
                undo: () => settle(false),
              })
            }
          >
            {words.settle}
          </Button>
        </div>
      )}
    </Card>
  );
}
