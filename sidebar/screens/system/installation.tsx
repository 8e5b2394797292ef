// Checking the installation and mending it: the check names what is broken, one button mends it part by part.
import { useEffect, useState } from 'preact/hooks';
import type { FindingView, LanguageQuestion } from '../../../src/views/tasks.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Screen } from '../../components/screen.tsx';
import { Steps } from '../../components/steps.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { refreshAll } from '../../shell/use-answer.ts';
import { LanguageQuestionCard } from './language-question.tsx';
import { useMending } from './use-mending.ts';

/** With `check`, what led here was a button that says so: it is not pressed twice. */
export function InstallationScreen({ check: atOnce }: { check: boolean }) {
  const words = useShell().text.installation;
  const { busy, progress, lines, work, mendParts } = useMending();
  const [findings, setFindings] = useState<readonly FindingView[] | null>(null);
  /** The account that keeps folder, forms and triggers, when it is somebody else's. */
  const [keeper, setKeeper] = useState<string | null>(null);
  useEffect(() => {
    call('keeper', {}).then(
      ({ email, isYou }) => setKeeper(isYou ? null : email),
      () => undefined,
    );
  }, []);

  const mendAll = async () => {
    await mendParts(true);
    setFindings(await call('checkInstallation', {}));
    refreshAll();
  };
  const takeOver = () =>
    work(async () => {
      await call('takeOver', {});
      setKeeper(null);
      await mendAll();
    });
  const decide = ({ matter, language }: LanguageQuestion, change: boolean) =>
    work(async () => {
      await call('decideLanguage', { matter, language, change });
      if (change) await call('installPart', { part: matter });
      setFindings(await call('checkInstallation', {}));
    });
  const check = () => work(async () => setFindings(await call('checkInstallation', {})));
  useEffect(() => {
    if (atOnce) void check();
  }, []);
  const mendable = (findings ?? []).some((finding) => finding.todo === '');

  return (
    <Screen title={words.title} busy={busy}>
      <p class="detail">{words.about}</p>
      {progress ? (
        <Card>
          <Steps stateLabels={words.states} lines={lines} />
        </Card>
      ) : null}
      {findings === null ? null : findings.length === 0 ? (
        <Card title={words.allWell} />
      ) : (
        findings.map(({ what, todo, asks }) =>
          asks ? (
            <LanguageQuestionCard
              key={what}
              question={asks}
              busy={busy}
              onDecide={(change) => void decide(asks, change)}
            />
          ) : (
            <Card key={what} title={what} detail={todo} />
          ),
        )
      )}
      {keeper === null ? null : (
        <Card title={words.keeper(keeper)} detail={words.keeperAbout}>
          <Confirm label={words.takeOver} sure={words.takeOverSure} busy={busy} onConfirm={() => void takeOver()} />
        </Card>
      )}
      <Button kind="primary" wide busy={busy} onClick={() => void (mendable ? work(mendAll) : check())}>
        {mendable ? words.repair : words.check}
      </Button>
    </Screen>
  );
}
