// The report of an area for a period that the coordinator chooses; of one area from its own screen, of any elsewhere.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../../src/define/columns/column.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Tick } from '../../components/tick.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';

const day: Question = { type: 'date' };

interface AreaReportProps {
  /** The area it is about; chosen in the form when there is none. */
  readonly of?: string;
  /** With the document that was made; without one when it was given up. */
  readonly onDone: (document?: string) => void;
}

interface Typed {
  readonly area: string;
  /** Null: as the form proposes. */
  readonly from: string | null;
  readonly until: string | null;
  readonly remarks: string;
  readonly mailed: boolean;
}

const nothingTyped: Typed = { area: '', from: null, until: null, remarks: '', mailed: false };

export function AreaReport({ of, onDone }: AreaReportProps) {
  const { text } = useShell();
  const words = text.documents;
  const action = useAction();
  const today = useAnswer('today', {});
  const now = today.data?.today ?? '';
  const draft = useDraft<Typed>(`area-report ${of ?? ''}`, { ...nothingTyped, area: of ?? '' });
  const { area, from, until, remarks, mailed } = draft.value;
  const change = (next: Partial<Typed>) => draft.change({ ...draft.value, ...next });
  const leave = (document?: string) => {
    draft.clear();
    onDone(document);
  };
  const [tried, setTried] = useState(false);
  const since = from ?? (now === '' ? '' : `${now.slice(0, 4)}-01-01`);
  const to = until ?? now;
  const missing = (value: string) => (tried && value === '' ? { problem: text.fieldMissing } : {});
  const reversed = since !== '' && to !== '' && to < since;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('.input')?.focus(), []);
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (area === '' || since === '' || to === '' || reversed) return;
    const given = { area, from: since, until: to, ...(remarks ? { remarks } : {}), ...(mailed ? { send: true } : {}) };
    void action.run(() => call('makeAreaReport', given), {
      done: ({ version, sentTo }) => (sentTo ? words.areaReportSent(sentTo) : words.areaReportMade(version)),
      next: ({ document }) => leave(document),
    });
  };
  return (
    <form ref={form} class="card stack" noValidate onSubmit={send}>
      <p class="detail">{words.areaReportAbout}</p>
      <DraftNote draft={draft} />
      {of === undefined ? (
        <AreaChoice area={area} onChoose={(chosen) => change({ area: chosen })} {...missing(area)} />
      ) : null}
      <div class="pair">
        <Field
          spec={{ key: 'from', label: words.from, required: true, question: day }}
          value={since}
          onChange={(value) => change({ from: String(value) })}
          {...missing(since)}
        />
        <Field
          spec={{ key: 'until', label: words.until, required: true, question: day }}
          value={to}
          onChange={(value) => change({ until: String(value) })}
          {...missing(to)}
        />
      </div>
      {reversed ? (
        <p class="problem-line" role="alert">
          {words.reversed}
        </p>
      ) : null}
      <Field
        spec={{ key: 'remarks', label: words.remarks, question: { type: 'paragraph', max: 4_000 } }}
        value={remarks}
        onChange={(value) => change({ remarks: String(value) })}
      />
      <Tick label={words.sendToArea} value={mailed} onChange={(send) => change({ mailed: send })} />
      <div class="actions">
        <Button kind="primary" type="submit" busy={action.busy}>
          {words.make}
        </Button>
        <Button onClick={() => leave()}>{text.cancel}</Button>
      </div>
    </form>
  );
}

function AreaChoice({
  area,
  onChoose,
  ...wrong
}: {
  area: string;
  onChoose: (area: string) => void;
  problem?: string;
}) {
  const words = useShell().text.documents;
  const areas = useAnswer('listAreas', {});
  return (
    <Field
      spec={{
        key: 'area',
        label: words.area,
        required: true,
        question: { type: 'reference', table: 'areas' },
        options: (areas.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
      }}
      value={area}
      onChange={(value) => onChoose(String(value))}
      {...wrong}
    />
  );
}
