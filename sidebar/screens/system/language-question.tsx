// Forms that people have already, and templates that the team edited: they follow a change of language only if the team
// says so.
import type { LanguageQuestion } from '../../../src/views/tasks.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';

interface LanguageQuestionProps {
  readonly question: LanguageQuestion;
  readonly busy: boolean;
  readonly onDecide: (change: boolean) => void;
}

export function LanguageQuestionCard({ question: { matter, names }, busy, onDecide }: LanguageQuestionProps) {
  const words = useShell().text.installation;
  const count = names.length;
  const { title, about, change, leave } =
    matter === 'forms'
      ? {
          title: words.sharedForms(count),
          about: words.sharedFormsAbout,
          change: words.changeForms(count),
          leave: words.leaveForms(count),
        }
      : {
          title: words.ownTemplates(count),
          about: words.ownTemplatesAbout,
          change: words.useNewTemplates(count),
          leave: words.keepTemplates(count),
        };
  return (
    <Card title={title}>
      <ul class="bullets">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p class="detail spaced">{about}</p>
      <div class="actions">
        <Button kind="primary" busy={busy} onClick={() => onDecide(true)}>
          {change}
        </Button>
        <Button busy={busy} onClick={() => onDecide(false)}>
          {leave}
        </Button>
      </div>
    </Card>
  );
}
