// Search by code or words: requests, advisories, sessions, people, areas, and the cases of further ways of working.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../../src/views/attention.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { CardButton } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import type { Route } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

const PAUSE_MS = 300;

export function SearchScreen() {
  const { text } = useShell();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useKept('typed', '');
  useEffect(() => input.current?.focus(), []);
  const [query, setQuery] = useState(typed.trim());
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Screen title={text.search}>
      <div class="field">
        <label for={id} class="visually-hidden">
          {text.search}
        </label>
        <input
          id={id}
          class="input"
          type="search"
          value={typed}
          placeholder={text.today.searchHint}
          onInput={(event) => setTyped(event.currentTarget.value)}
          ref={input}
        />
      </div>
      {query.length < 2 ? (
        <Empty icon="search" title={text.today.searchTitle} detail={text.today.searchDetail} />
      ) : (
        <Hits query={query} />
      )}
    </Screen>
  );
}

function Hits({ query }: { query: string }) {
  const { text, programmes, go } = useShell();
  const answer = useAnswer(programmes.length > 0 ? 'searchEveryCase' : 'search', { query });
  return (
    <Answer answer={answer}>
      {(view) => (
        <div role="status" class="stack">
          {view.hits.length === 0 ? (
            <Empty icon="search" title={text.today.noHits(query)} detail={text.today.noHitsDetail} />
          ) : null}
          {view.hits.map((hit) => (
            <CardButton
              key={`${hit.kind}${hit.id}`}
              title={hit.title}
              detail={`${hit.kindLabel} · ${hit.detail}`}
              onClick={() => go(routeOfHit(hit))}
            />
          ))}
          {view.total > view.hits.length ? (
            <p class="detail">{text.today.moreHits(view.total - view.hits.length)}</p>
          ) : null}
        </div>
      )}
    </Answer>
  );
}

function routeOfHit({ kind, id, programme = '' }: SearchHit): Route {
  return kind === 'case' ? { screen: 'case', programme, id } : { screen: kind, id };
}
