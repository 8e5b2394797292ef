// The latest import that can be taken back, with the button that does it; afterwards what stays, and why.
import type { ImportUndone } from '../../../src/views/import-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

export function UndoImport({ onUndone }: { onUndone?: () => void }) {
  const { text } = useShell();
  const words = text.people.import;
  const action = useAction();
  const answer = useAnswer('lastImport', {});
  const [undone, setUndone] = useKept<ImportUndone | null>('undone', null);
  const last = answer.data;
  const undo = (number: number) =>
    void action.run(() => call('undoImport', { number }), {
      done: (result) => result.summary,
      next: (result) => {
        setUndone(result);
        onUndone?.();
      },
    });
  return (
    <>
      {undone && undone.kept.length > 0 ? (
        <Section title={words.keptTitle} count={undone.kept.length}>
          <Card detail={undone.summary}>
            <ul class="lines spaced">
              {undone.kept.map(({ id, name, detail }) => (
                <li key={id}>
                  <p>
                    {name} <span class="detail">{id}</span>
                  </p>
                  <p class="detail">{detail}</p>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
      {last ? (
        <Card title={words.lastTitle} detail={last.detail}>
          <div class="actions">
            <Button busy={action.busy} onClick={() => undo(last.number)}>
              {words.undo}
            </Button>
          </div>
        </Card>
      ) : null}
    </>
  );
}
