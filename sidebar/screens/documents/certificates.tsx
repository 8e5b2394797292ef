// The certificates that are still owed for closed advisories, issued in one batch; and where anybody can check one.
import type { CertificatesDue } from '../../../src/views/document-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { copyText } from '../../components/copy-text.ts';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useIssuing } from './use-issuing.ts';

export function CertificatesScreen() {
  const { text } = useShell();
  const answer = useAnswer('certificatesDue', {});
  return (
    <Screen title={text.documents.certificates} busy={answer.loading}>
      <Answer answer={answer}>{(due) => <Due due={due} />}</Answer>
    </Screen>
  );
}

function Due({ due: { items, verificationUrl } }: { due: CertificatesDue }) {
  const { text, language } = useShell();
  const words = text.documents;
  const { progress, start, stop } = useIssuing();
  const running = progress?.running === true;
  return (
    <>
      {progress ? (
        <div class="card stack">
          <p role="status">{words.issued(progress.issued, progress.all)}</p>
          <ProgressBar label={words.certificates} percent={(100 * progress.done) / Math.max(1, progress.all)} />
          {progress.problem === '' ? null : <p role="alert">{progress.problem ?? text.unreachable}</p>}
          {running ? <Button onClick={stop}>{words.stop}</Button> : null}
        </div>
      ) : null}
      {items.length === 0 ? <Empty title={words.noneDue} detail={words.noneDueDetail} /> : null}
      {items.length > 0 && !running ? (
        <Button kind="primary" wide onClick={() => void start(items.map(({ advisory }) => advisory))}>
          {words.issue(items.length)}
        </Button>
      ) : null}
      {items.map(({ advisory, title, mentor, closedOn }) => (
        <Card key={advisory} title={mentor} detail={`${title} · ${dayLabel(closedOn, language)}`} />
      ))}
      {verificationUrl ? <VerificationPage url={verificationUrl} /> : null}
    </>
  );
}

function VerificationPage({ url }: { url: string }) {
  const { text, say } = useShell();
  const words = text.documents;
  const copy = async () => {
    const copied = await copyText(url);
    say(copied ? { text: text.copied, tone: 'done' } : { text: text.requests.copyByHand, tone: 'refused' });
  };
  return (
    <Card title={words.verification} detail={words.verificationAbout}>
      <div class="actions">
        <Button onClick={() => void copy()}>{text.copy}</Button>
        <a class="button" href={url} target="_blank" rel="noopener">
          {words.open}
        </a>
      </div>
    </Card>
  );
}
