// What of a list does not come in beside single rows: those of other roles, columns that go nowhere.
import { Card, Section } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';

export function Outside({ lines }: { lines: readonly string[] }) {
  const { text } = useShell();
  if (lines.length === 0) return null;
  return (
    <Section title={text.people.import.outsideTitle}>
      <Card>
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
