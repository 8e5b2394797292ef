// Answers of a form that could not be received: what happened to each, where they are, and that somebody has seen to them.
import type { FormTrouble } from '../../../src/views/form-view.ts';
import { Button, LinkOut } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

const MOST_SHOWN = 10;

export function Trouble({ trouble: { form, title, lost, broken, responsesUrl } }: { trouble: FormTrouble }) {
  const { text, language, go } = useShell();
  const words = text.forms;
  const action = useAction();
  return (
    <Card title={words.lost(title, lost.length)} detail={lost.length > 0 ? words.lostDetail : broken}>
      {lost.length > 0 ? (
        <ul class="bullets">
          {lost.slice(0, MOST_SHOWN).map(({ on, what }, index) => (
            <li key={index}>{`${dayLabel(on, language)}: ${what}`}</li>
          ))}
        </ul>
      ) : null}
      <div class="actions">
        {broken ? (
          <Button kind="primary" onClick={() => go({ screen: 'installation', check: true })}>
            {text.checkInstallation}
          </Button>
        ) : null}
        {responsesUrl && lost.length > 0 ? <LinkOut href={responsesUrl}>{words.seeResponses}</LinkOut> : null}
        <Button
          busy={action.busy}
          onClick={() => void action.run(() => call('settleAnswers', { form }), { done: words.settled })}
        >
          {words.settle}
        </Button>
      </div>
    </Card>
  );
}
