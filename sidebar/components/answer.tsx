// The three states of a query on a screen: waiting, refused with a way out, or shown.
import type { ComponentChildren } from 'preact';
import { useShell } from '../shell/shell.tsx';
import type { Answered } from '../shell/use-answer.ts';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

export function Answer<T>({ answer, children }: { answer: Answered<T>; children: (data: T) => ComponentChildren }) {
  const shell = useShell();
  const { text } = shell;
  const { data, refusal } = answer;
  return (
    <>
      {refusal ? (
        <div class="card refusal" role="alert">
          <p>{refusal.message || text.unreachable}</p>
          <div class="actions">
            <Button kind="primary" onClick={answer.reload} busy={answer.loading}>
              {text.retry}
            </Button>
            {mendable.has(refusal.code) ? (
              <Button onClick={() => shell.go({ screen: 'installation', check: true })}>
                {text.checkInstallation}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
      {data === undefined ? refusal ? null : <Waiting /> : children(data)}
    </>
  );
}

/** What *Check installation* may mend. */
const mendable: ReadonlySet<string> = new Set([
  'tabMissing',
  'columnMissing',
  'notInstalled',
  'unexpected',
  'templateMissing',
  'folderMissing',
]);

/** The shape of what is coming, so that the screen does not jump when it does. */
function Waiting() {
  const { text } = useShell();
  return (
    <>
      <p class="visually-hidden" role="status">
        {text.loading}
      </p>
      {[1, 2, 3].map((card) => (
        <div key={card} class="card waiting" aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </>
  );
}

/** Nothing to show: why, and what to do about it. */
export function Empty({
  icon = 'done',
  title,
  detail,
  children,
}: {
  icon?: IconName;
  title: string;
  detail?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty appear">
      <Icon name={icon} />
      <p class="title">{title}</p>
      {detail ? <p class="detail">{detail}</p> : null}
      {children ? <div class="actions">{children}</div> : null}
    </div>
  );
}
