// A screen of the later part: drawn at once when the part is here, after a moment when it has to come first.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { Screen } from '../components/screen.tsx';
import { laterPart } from './later-part.ts';
import type { Route } from './routes.ts';
import { useShell } from './shell.tsx';

type Part = Awaited<ReturnType<typeof laterPart>>;

let here: Part | undefined;

/** Fetches the later part while nobody waits for it. */
export function fetchLaterPart(): void {
  laterPart().then(
    (part) => {
      here = part;
    },
    () => undefined,
  );
}

export function LaterScreen({ route }: { route: Route }) {
  const { text } = useShell();
  const [part, setPart] = useState(here);
  const [failure, setFailure] = useState('');
  const fetch = () => {
    setFailure('');
    laterPart().then(
      (arrived) => {
        here = arrived;
        setPart(() => arrived);
      },
      (error: unknown) => setFailure(error instanceof Error && error.message ? error.message : text.unreachable),
    );
  };
  useEffect(() => {
    if (!part) fetch();
  }, []);
  if (part) return <>{part.laterScreenOf(route)}</>;
  return (
    <Screen title={text.loading} busy={failure === ''}>
      {failure ? (
        <div class="card" role="alert">
          <p>{failure}</p>
          <div class="actions">
            <Button kind="primary" onClick={fetch}>
              {text.retry}
            </Button>
          </div>
        </div>
      ) : null}
    </Screen>
  );
}
