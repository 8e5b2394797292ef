// What somebody has lived in the programme: in figures, and line by line, newest first.
import type { AdvisorDetail, HistoryItem } from '../../../src/views/advisor-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Facts, Section } from '../../components/card.tsx';
import { dayLabel } from '../../components/short-date.ts';
import type { Route } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';
import { useKept } from '../../shell/use-kept.ts';

const SHOWN_AT_ONCE = 6;

export function History({ person }: { person: AdvisorDetail }) {
  const { text } = useShell();
  const words = text.people;
  const [all, setAll] = useKept('history', false);
  const { history, invitations, advisories } = person;
  const shown = all ? history : history.slice(0, SHOWN_AT_ONCE);
  return (
    <Section title={words.history}>
      <Card>
        {history.length === 0 ? <p class="detail">{words.noHistory}</p> : null}
        <Facts
          facts={[
            [
              words.invitations,
              invitations.total === 0
                ? ''
                : words.invitationCounts(invitations.total, invitations.accepted, invitations.declined),
            ],
            [
              words.advisories,
              advisories.open + advisories.closed === 0 ? '' : words.advisoryCounts(advisories.open, advisories.closed),
            ],
            [words.incentives, person.incentives === 0 ? '' : String(person.incentives)],
          ]}
        />
        <ul class="timeline">
          {shown.map((item) => (
            <Line key={`${item.kind}${item.id}`} item={item} />
          ))}
        </ul>
        {history.length > shown.length ? (
          <div class="actions">
            <Button onClick={() => setAll(true)}>{text.seeMore(history.length - shown.length)}</Button>
          </div>
        ) : null}
      </Card>
    </Section>
  );
}

function Line({ item }: { item: HistoryItem }) {
  const { text, language, go } = useShell();
  const route = routeOf(item);
  const kind = text.people.kinds[item.kind];
  return (
    <li>
      <span class="when">{dayLabel(item.on, language)}</span>
      <span class="grow">
        {route ? (
          <button type="button" class="link-button" onClick={() => go(route)}>
            {item.title}
          </button>
        ) : (
          <span>{item.title}</span>
        )}
        <span class="detail">
          {item.detail.startsWith(kind) ? item.detail : [kind, item.detail].filter(Boolean).join(' · ')}
        </span>
      </span>
    </li>
  );
}

function routeOf({ kind, id }: HistoryItem): Route | undefined {
  if (kind === 'advisory') return { screen: 'advisory', id };
  return kind === 'training' ? { screen: 'training', id } : undefined;
}
