// A screen that cannot be drawn says so and can be drawn again; the bar below it and what was typed stay.
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { Screen } from '../components/screen.tsx';
import { useShell } from './shell.tsx';
import { refreshAll } from './use-answer.ts';

export function GuardedScreen({ children }: { children: ComponentChildren }) {
  const { text } = useShell();
  const [broken, mend] = useErrorBoundary((error) => console.error(error));
  if (broken === undefined) return <>{children}</>;
  return (
    <Screen title={text.broken.title}>
      <div class="card" role="alert">
        <p>{text.broken.detail}</p>
        <div class="actions">
          <Button
            kind="primary"
            onClick={() => {
              mend();
              refreshAll();
            }}
          >
            {text.retry}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
