// What the panel shows until the installation is whole: one button begins it; one that was cut goes on by itself in the
// account that began it, and others are told whose it is.
import { useEffect, useState } from 'preact/hooks';
import type { Welcome } from '../../../src/views/tasks.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Screen } from '../../components/screen.tsx';
import { Steps } from '../../components/steps.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useMending } from './use-mending.ts';

interface FirstInstallationProps {
  readonly interrupted: Welcome['interrupted'];
  readonly onInstalled: () => void;
}

export function FirstInstallation({ interrupted, onInstalled }: FirstInstallationProps) {
  const { text, say } = useShell();
  const words = text.installation;
  const { busy, progress, lines, work, mendParts } = useMending();
  const offered = useAnswer('offeredWays', {}).data ?? [];
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const ways = ticked ?? offered.filter(({ isFirst }) => isFirst).map(({ key }) => key);
  const asks = interrupted === null && progress === null;
  const chosen = asks && offered.length > 0 ? ways : undefined;
  const begin = async (before?: () => Promise<unknown>) => {
    if (chosen?.length === 0) return say({ text: words.whichWays, tone: 'refused' });
    const done = await work(async () => {
      await before?.();
      await mendParts(false, chosen);
    });
    if (done) onInstalled();
  };
  const goesOn = interrupted?.isYours === true;
  useEffect(() => {
    if (goesOn) void begin();
  }, []);
  const stopped = progress !== null && !busy ? progress.parts.find(({ key }) => key === progress.now) : undefined;
  const takesOver = interrupted !== null && !goesOn && progress === null;

  return (
    <Screen title={words.title} root busy={busy}>
      {takesOver ? (
        <Card title={words.begunBy(interrupted.keeper)} detail={words.begunAbout}>
          <Confirm
            label={words.takeOver}
            sure={words.takeOverSure}
            busy={busy}
            onConfirm={() => void begin(() => call('takeOver', {}))}
          />
        </Card>
      ) : (
        <Card
          title={words.welcome}
          detail={stopped ? words.stoppedAt(stopped.label) : interrupted ? words.goesOn : words.firstTime}
        />
      )}
      {progress ? (
        <Card title={words.progress(progress.ready.length, progress.parts.length)}>
          <Steps stateLabels={words.states} lines={lines} />
        </Card>
      ) : null}
      {asks && offered.length > 0 ? (
        <fieldset class="field">
          <legend>{words.whichWays}</legend>
          {offered.map(({ key, label, about }) => (
            <label key={key} class="option">
              <input
                type="checkbox"
                checked={ways.includes(key)}
                onChange={() => setTicked(ways.includes(key) ? ways.filter((way) => way !== key) : [...ways, key])}
              />
              <span>
                {label}
                <span class="help">{about}</span>
              </span>
            </label>
          ))}
          <span class="help">{words.waysLater}</span>
        </fieldset>
      ) : null}
      {takesOver ? null : (
        <Button kind="primary" wide busy={busy} onClick={() => void begin()}>
          {interrupted || progress ? words.goOn : words.install}
        </Button>
      )}
      {interrupted?.usable && !busy ? (
        <Button wide onClick={onInstalled}>
          {words.meanwhile}
        </Button>
      ) : null}
    </Screen>
  );
}
