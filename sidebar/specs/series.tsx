// Standing meetings: what is to be recorded and what comes next; the others, and how the series goes, are folded away.
import { useState } from 'preact/hooks';
import type { SeriesSpec } from '../../src/blocks/dates-screen.ts';
import { draftOf } from '../components/drafts.ts';
import { NEW } from './row-acts.ts';
import { Rows } from './rows.tsx';
import { useSpecs } from './specs-context.ts';

interface SeriesProps {
  readonly spec: SeriesSpec;
  readonly label: string;
  readonly wide: boolean | undefined;
}

export function Series({ spec, label, wide }: SeriesProps) {
  const { text, draftKey } = useSpecs();
  const words = text.series;
  const { rule, meetings, others, sum, calendar } = spec;
  const [standing] = rule.rows;
  const [isTyped] = useState(() => draftOf(draftKey(standing?.id ?? NEW)) !== undefined);
  const form = <Rows spec={rule} label={label} wide={wide} />;
  if (!standing) return form;
  return (
    <div class="stack">
      <p>
        <b>{sum}</b>
      </p>
      {meetings.rows.length > 0 ? <Rows spec={meetings} label={label} wide={wide} /> : null}
      {others.rows.length > 0 ? (
        <details>
          <summary>{words.others(others.rows.length)}</summary>
          <Rows spec={others} label={label} wide={wide} />
        </details>
      ) : null}
      {rule.may.includes('edit') ? (
        <details open={isTyped}>
          <summary>{words.change}</summary>
          {form}
        </details>
      ) : (
        form
      )}
      {calendar ? (
        <a
          class="link-button"
          href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`}
          download="agenda.ics"
        >
          {words.all}
        </a>
      ) : null}
    </div>
  );
}
