// Forms that people have already: they follow a change of language only if the team says so.
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';

interface SharedFormsProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onDecide: (change: boolean) => void;
}

export function SharedForms({ count, busy, onDecide }: SharedFormsProps) {
  const words = useShell().text.installation;
  return (
    <Card title={words.sharedForms(count)} detail={words.sharedFormsAbout}>
      <div class="actions">
        <Button kind="primary" busy={busy} onClick={() => onDecide(true)}>
          {words.changeForms(count)}
        </Button>
        <Button busy={busy} onClick={() => onDecide(false)}>
          {words.leaveForms(count)}
        </Button>
      </div>
    </Card>
  );
}
