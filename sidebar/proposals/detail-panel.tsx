// The reasons for one row: points in words, the next best, other options with their price, conflicts, what to relax.
import { useEffect, useRef } from 'preact/hooks';
import type { AlternativePerson, ProposalConflict, ProposalDetail } from '../../src/views/proposals-view.ts';
import { ScoreBars } from '../components/bars.tsx';
import { Button } from '../components/button.tsx';
import { type Choices, replace, restore, type ShownRow } from './choices.ts';
import { type DialogWords, useWords } from './words.ts';

const PANEL = 'proposal-detail';

/** The row may only just have become the active one: the panel is drawn before it gets the focus. */
function afterDrawing(act: (panel: HTMLElement) => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const panel = document.getElementById(PANEL);
      if (panel) act(panel);
    }),
  );
}

export function focusDetail(): void {
  afterDrawing((panel) => panel.focus());
}

export function focusAlternatives(): void {
  afterDrawing((panel) => (panel.querySelector<HTMLElement>('.alternatives .button') ?? panel).focus());
}

function focusTable(): void {
  document.querySelector<HTMLElement>('.table [tabindex="0"][data-key]')?.focus();
}

interface PanelProps {
  readonly shown: ShownRow | undefined;
  readonly rows: readonly ShownRow[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
  readonly askDetail: (request: string) => void;
}

export function DetailPanel({ shown, rows, choices, onChange, askDetail }: PanelProps) {
  const words = useWords();
  const request = shown?.row.request.id ?? '';
  const panel = useRef<HTMLElement>(null);
  const key = `${shown?.row.key} ${shown?.person?.id}`;
  // Another row or person is read about from the beginning.
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [key]);
  const isMissing = shown !== undefined && shown.row.detail === null;
  useEffect(() => {
    if (isMissing) askDetail(request);
  }, [isMissing, request]);
  return (
    <section
      class="panel"
      id={PANEL}
      ref={panel}
      aria-label={words.detail.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        focusTable();
      }}
    >
      {shown ? (
        <Detail shown={shown} rows={rows} choices={choices} onChange={onChange} />
      ) : (
        <p class="empty">{words.detail.pick}</p>
      )}
    </section>
  );
}

function Detail({
  shown,
  rows,
  choices,
  onChange,
}: {
  shown: ShownRow;
  rows: readonly ShownRow[];
  choices: Choices;
  onChange: (choices: Choices) => void;
}) {
  const words = useWords();
  const { row, person, before, replaced, conflicts } = shown;
  const { request, detail } = row;
  const restored = row.dropped.filter(({ id }) =>
    choices.dropped.some((pair) => pair.request === request.id && pair.advisor === id),
  );
  return (
    <div class="stack" aria-live="polite">
      <div>
        <h2 class="title">{request.title}</h2>
        <p class="detail">
          {request.id} · {request.area} · {request.line}
        </p>
      </div>
      {conflicts.length > 0 ? (
        <ul class="bullets bad">
          {conflicts.map((conflict) => (
            <li key={conflict.kind}>{conflictSentence(conflict, words)}</li>
          ))}
        </ul>
      ) : null}
      <div class="row center">
        <div class="grow">
          <p class="title">{person?.name ?? words.nobody}</p>
          <p class="detail">{person?.line}</p>
        </div>
        {person ? (
          <span class="score">
            {person.score}
            <span class="visually-hidden"> {words.detail.points}</span>
          </span>
        ) : null}
      </div>
      {replaced ? <p>{words.detail.replacedBy(before?.name ?? words.nobody)}</p> : <p>{row.headline}</p>}
      {detail ? (
        <Reasons detail={detail} isReplaced={replaced} />
      ) : (
        <p class="detail" role="status">
          {words.detail.loading}
        </p>
      )}
      {detail ? (
        <Alternatives
          alternatives={detail.alternatives.filter(
            ({ id }) => !rows.some((other) => other.row.request.id === request.id && other.person?.id === id),
          )}
          onChoose={(other) => {
            onChange(replace(choices, shown, other));
            focusTable();
          }}
        />
      ) : null}
      {restored.length > 0 ? (
        <div>
          <h3 class="section-title">{words.detail.dropped}</h3>
          {restored.map(({ id, name }) => (
            <div key={id} class="row center">
              <span class="grow">{name}</span>
              <button
                type="button"
                class="link-button"
                onClick={() => onChange(restore(choices, { request: request.id, advisor: id }))}
              >
                {words.restore(name)}
              </button>
            </div>
          ))}
        </div>
      ) : null}
      <button type="button" class="link-button to-table" onClick={focusTable}>
        {words.detail.back}
      </button>
    </div>
  );
}

function Reasons({ detail, isReplaced }: { detail: ProposalDetail; isReplaced: boolean }) {
  const words = useWords();
  if (isReplaced) return null;
  const terms = detail.terms.filter(({ max }) => max > 0);
  return (
    <>
      {terms.length > 0 ? (
        <div>
          <h3 class="section-title">{words.detail.reasons}</h3>
          <ScoreBars bars={terms} />
          <ul class="bullets">
            {terms.map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {detail.relax.length > 0 ? (
        <div>
          <h3 class="section-title">{words.detail.relax}</h3>
          <ul class="bullets">
            {detail.relax.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {detail.nextBest ? <p class="next-best">{detail.nextBest}</p> : null}
    </>
  );
}

function Alternatives({
  alternatives,
  onChoose,
}: {
  alternatives: readonly AlternativePerson[];
  onChoose: (person: AlternativePerson) => void;
}) {
  const words = useWords();
  return (
    <div class="alternatives">
      <h3 class="section-title">{words.detail.others}</h3>
      {alternatives.length === 0 ? <p class="detail">{words.detail.noOthers}</p> : null}
      <ul>
        {alternatives.map((person) => (
          <li key={person.id} class="row">
            <div class="grow">
              <p class="title">
                {person.name} <span class="detail">{person.score}</span>
              </p>
              <p class="detail">{person.sentence}</p>
              <p class="detail">{person.line}</p>
            </div>
            <Button label={words.detail.chooseName(person.name)} onClick={() => onChoose(person)}>
              {words.detail.choose}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function conflictSentence(conflict: ProposalConflict, words: DialogWords): string {
  return conflict.kind === 'sameHour'
    ? words.conflicts.sameHour(conflict.other)
    : words.conflicts.full({ free: conflict.free, times: conflict.times, month: conflict.monthName });
}
