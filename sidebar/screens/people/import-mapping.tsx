// Second step of an import: what each column of the list is. The proposal is filled in; any of it can be corrected.
import type { MappingProposal } from '../../../src/views/import-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Head } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';

/** From this confidence on a proposal is not marked as doubtful. */
const SURE = 0.75;

/** The directory's column proposed for each column of the list, or ''. */
export function columnsOf(proposal: MappingProposal): readonly string[] {
  return proposal.headers.map((_, index) => proposal.columns.find(({ source }) => source === index)?.key ?? '');
}

export function mappingOf(columns: readonly string[]): Record<string, number> {
  return Object.fromEntries(columns.flatMap((key, index) => (key === '' ? [] : [[key, index] as const])));
}

interface ImportMappingProps {
  readonly proposal: MappingProposal;
  readonly columns: readonly string[];
  readonly busy: boolean;
  readonly onChange: (columns: readonly string[]) => void;
  readonly onPreview: () => void;
  readonly onBack: () => void;
}

export function ImportMapping({ proposal, columns, busy, onChange, onPreview, onBack }: ImportMappingProps) {
  const { text } = useShell();
  const words = text.people.import;
  const missing = proposal.columns.filter(({ key, required }) => required && !columns.includes(key));
  const twice = proposal.columns.find(({ key }) => columns.filter((chosen) => chosen === key).length > 1);
  const problem =
    missing.length > 0
      ? words.missing(missing.map(({ label }) => label).join(', '))
      : twice
        ? words.twice(twice.label)
        : '';
  return (
    <>
      <Card title={words.mapTitle} detail={words.mapAbout(proposal.rows, proposal.headers.length)} />
      {proposal.headers.map((header, index) => (
        <MappedColumn
          key={index}
          header={header || words.column(index + 1)}
          proposal={proposal}
          index={index}
          value={columns[index] ?? ''}
          onChange={(key) => onChange(columns.map((chosen, place) => (place === index ? key : chosen)))}
        />
      ))}
      <p class="problem-count" role="alert">
        {problem}
      </p>
      <div class="actions sticky">
        <Button kind="primary" busy={busy || problem !== ''} onClick={onPreview}>
          {words.preview}
        </Button>
        <Button onClick={onBack}>{words.backToPaste}</Button>
      </div>
    </>
  );
}

function MappedColumn({
  header,
  proposal,
  index,
  value,
  onChange,
}: {
  header: string;
  proposal: MappingProposal;
  index: number;
  value: string;
  onChange: (key: string) => void;
}) {
  const { text } = useShell();
  const words = text.people.import;
  const proposed = proposal.columns.find(({ source }) => source === index);
  const samples = proposal.samples[index] ?? [];
  const accepted = proposed !== undefined && proposed.key === value;
  const chip =
    value === ''
      ? null
      : accepted && proposed.confidence < SURE
        ? ({ label: words.doubtful, tone: 'warn' } as const)
        : ({ label: words.sure, tone: 'ok' } as const);
  return (
    <div class={`card mapped ${value === '' ? 'out' : ''}`}>
      <Head chip={chip}>{header}</Head>
      <p class="detail one-line">{samples.length > 0 ? words.sample(samples.join(' · ')) : words.noSample}</p>
      <select class="input" aria-label={header} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.leaveOut}</option>
        {proposal.columns.map((column) => (
          <option key={column.key} value={column.key}>
            {column.label}
            {column.required ? ' *' : ''}
          </option>
        ))}
      </select>
    </div>
  );
}
