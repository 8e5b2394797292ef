// A screen of another part than the first: drawn at once when its part is here, after a moment when it has to come first.
import { useEffect, useState } from 'preact/hooks';
import { partNames } from '../../src/views/sidebar-parts.ts';
import { Button } from '../components/button.tsx';
import { Screen } from '../components/screen.tsx';
import { useShell } from '../shell/shell.tsx';
import { fetchPart, partHere } from './fetch-part.ts';
import { type LaterRoute, partOf } from './part-name.ts';

/** Fetches the parts while nobody waits for them, one after the other: the first is the likelier next. */
export async function fetchParts(withProgrammes: boolean): Promise<void> {
  for (const name of partNames)
    if (withProgrammes || name !== 'programmes') await fetchPart(name).catch(() => undefined);
}

export function PartScreen({ route }: { route: LaterRoute }) {
  const { text } = useShell();
  const name = partOf(route);
  const [part, setPart] = useState(() => partHere(name));
  const [failure, setFailure] = useState('');
  const fetch = () => {
    setFailure('');
    fetchPart(name).then(
      (arrived) => setPart(() => arrived),
      (error: unknown) => setFailure(error instanceof Error && error.message ? error.message : text.unreachable),
    );
  };
  useEffect(() => {
    if (!part) fetch();
  }, []);
  if (part) return <>{part.screenOf(route)}</>;
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
