// Installing and checking: one button makes everything, part by part; the check names what is broken and mends it.
import { useEffect, useState } from 'preact/hooks';
import type { FindingView } from '../../../src/views/tasks.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Screen } from '../../components/screen.tsx';
import { Steps } from '../../components/steps.tsx';
import { call, ServerRefusal } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { refreshAll } from '../../shell/use-answer.ts';

interface Progress {
  readonly parts: readonly { key: string; label: string }[];
  readonly done: number;
}

export function InstallationScreen({
  installed = true,
  onInstalled,
}: {
  installed?: boolean;
  onInstalled?: () => void;
}) {
  const { text, say } = useShell();
  const words = text.installation;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [findings, setFindings] = useState<readonly FindingView[] | null>(null);
  const [busy, setBusy] = useState(false);
  /** The account that keeps folder, forms and triggers, when it is somebody else's. */
  const [keeper, setKeeper] = useState<string | null>(null);
  useEffect(() => {
    if (!installed) return;
    call('keeper', {}).then(
      ({ email, isYou }) => setKeeper(isYou ? null : email),
      () => undefined,
    );
  }, [installed]);

  const work = async (job: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    try {
      await job();
    } catch (error) {
      say({
        text: error instanceof ServerRefusal && error.message ? error.message : text.unreachable,
        tone: 'refused',
      });
    } finally {
      setBusy(false);
    }
  };
  const mendParts = async () => {
    const parts = await call('installationParts', {});
    for (let done = 0; done < parts.length; done++) {
      setProgress({ parts, done });
      await call('installPart', { part: parts[done]?.key ?? '' });
    }
    setProgress({ parts, done: parts.length });
    setFindings(await call('checkInstallation', {}));
    refreshAll();
    onInstalled?.();
  };
  const mend = () => work(mendParts);
  const takeOver = () =>
    work(async () => {
      await call('takeOver', {});
      setKeeper(null);
      await mendParts();
    });
  const check = () => work(async () => setFindings(await call('checkInstallation', {})));
  const mendable = (findings ?? []).some((finding) => finding.todo === '');

  return (
    <Screen title={words.title} root={!installed} busy={busy}>
      {installed ? <p class="detail">{words.about}</p> : <Card title={words.welcome} detail={words.firstTime} />}
      {progress ? (
        <Card>
          <Steps
            stateLabels={words.states}
            lines={progress.parts.map((part, index) => ({
              key: part.key,
              label: part.label,
              state: index < progress.done ? 'done' : index === progress.done ? 'now' : 'next',
              when: '',
              detail: '',
            }))}
          />
        </Card>
      ) : null}
      {findings === null ? null : findings.length === 0 ? (
        <Card title={words.allWell} />
      ) : (
        findings.map((finding) => <Card key={finding.what} title={finding.what} detail={finding.todo} />)
      )}
      {keeper === null ? null : (
        <Card title={words.keeper(keeper)} detail={words.keeperAbout}>
          <Confirm label={words.takeOver} sure={words.takeOverSure} busy={busy} onConfirm={() => void takeOver()} />
        </Card>
      )}
      {installed && !mendable ? (
        <Button kind="primary" wide busy={busy} onClick={() => void check()}>
          {words.check}
        </Button>
      ) : (
        <Button kind="primary" wide busy={busy} onClick={() => void mend()}>
          {installed ? words.repair : words.install}
        </Button>
      )}
    </Screen>
  );
}
