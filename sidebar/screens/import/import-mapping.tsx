// Second step of an import: what each column of the list is, and which rows come in. The proposal is filled in; any of it
// can be corrected.
import type { Mapping } from '../../../src/importing/chosen-rows.ts';
import type { ImportTarget, ListColumn, MappingProposal } from '../../../src/views/import-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Head, Section } from '../../components/card.tsx';
import { Tick } from '../../components/tick.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useKept } from '../../shell/use-kept.ts';
import { FilterCard } from './filter-card.tsx';

/** From this confidence on a proposal is not marked as doubtful. */
const SURE = 0.75;
/** Of the columns that nothing was proposed for. */
const OTHERS_AT_ONCE = 4;

export function proposedMapping({ columns, filter, filters }: MappingProposal): Mapping {
  const chosen = filters.find(({ column }) => column === filter);
  return {
    columns: columns.map(({ target }) => target),
    filter: chosen
      ? { column: chosen.column, values: chosen.values.filter(({ taken }) => taken).map(({ value }) => value) }
      : null,
    merged: columns.flatMap(({ merged }, at) => (merged > 0 ? [at] : [])),
  };
}

interface ImportMappingProps {
  readonly proposal: MappingProposal;
  readonly mapping: Mapping;
  readonly busy: boolean;
  readonly onChange: (mapping: Mapping) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function ImportMapping({ proposal, mapping, busy, onChange, onNext, onBack }: ImportMappingProps) {
  const { text } = useShell();
  const words = text.people.import;
  const { columns } = mapping;
  const missing = proposal.targets.filter(({ key, required }) => required && !columns.includes(key));
  const twice = proposal.targets.find(
    ({ key, several }) => !several && columns.filter((chosen) => chosen === key).length > 1,
  );
  const problem =
    missing.length > 0
      ? words.missing(missing.map(({ label }) => label).join(', '))
      : twice
        ? words.twice(twice.label)
        : mapping.filter?.values.length === 0
          ? words.filterEmpty
          : '';
  const [all, setAll] = useKept('all columns', false);
  const isProposed = (index: number) => proposal.columns[index]?.target !== '';
  const others = columns.flatMap((_, index) => (isProposed(index) ? [] : [index]));
  const columnAt = (index: number) => {
    const column = proposal.columns[index];
    return column ? (
      <MappedColumn
        key={index}
        column={column}
        index={index}
        targets={proposal.targets}
        value={columns[index] ?? ''}
        merged={mapping.merged.includes(index)}
        onChange={(key) =>
          onChange({ ...mapping, columns: columns.map((chosen, at) => (at === index ? key : chosen)) })
        }
        onMerged={(merged) =>
          onChange({
            ...mapping,
            merged: merged ? [...mapping.merged, index] : mapping.merged.filter((at) => at !== index),
          })
        }
      />
    ) : null;
  };
  return (
    <>
      <Card title={words.mapTitle} detail={words.mapAbout(proposal.rows, columns.length)}>
        {proposal.remarks.length > 0 ? (
          <ul class="lines spaced">
            {proposal.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        ) : null}
      </Card>
      {proposal.filters.length > 0 ? (
        <FilterCard
          proposal={proposal}
          filter={mapping.filter}
          onChange={(filter) => onChange({ ...mapping, filter })}
        />
      ) : null}
      {proposal.columns.map((_, index) => (isProposed(index) ? columnAt(index) : null))}
      {others.length > 0 ? (
        <Section title={words.unusedTitle} count={others.length}>
          {(all ? others : others.slice(0, OTHERS_AT_ONCE)).map(columnAt)}
          {all || others.length <= OTHERS_AT_ONCE ? null : (
            <Button wide onClick={() => setAll(true)}>
              {text.seeMore(others.length - OTHERS_AT_ONCE)}
            </Button>
          )}
        </Section>
      ) : null}
      <p class="problem-count" role="alert">
        {problem}
      </p>
      <div class="actions sticky">
        <Button kind="primary" busy={busy || problem !== ''} onClick={onNext}>
          {columns.includes('topics') ? words.toTopics : words.preview}
        </Button>
        <Button onClick={onBack}>{words.backToPaste}</Button>
      </div>
    </>
  );
}

interface MappedColumnProps {
  readonly column: ListColumn;
  readonly index: number;
  readonly targets: readonly ImportTarget[];
  readonly value: string;
  readonly merged: boolean;
  readonly onChange: (key: string) => void;
  readonly onMerged: (merged: boolean) => void;
}

function MappedColumn({ column, index, targets, value, merged, onChange, onMerged }: MappedColumnProps) {
  const { text } = useShell();
  const words = text.people.import;
  const header = column.header || words.list.column(index + 1);
  const chip =
    value === ''
      ? null
      : column.target === value && column.confidence < SURE
        ? ({ label: words.doubtful, tone: 'warn' } as const)
        : ({ label: words.sure, tone: 'ok' } as const);
  return (
    <div class={`card mapped ${value === '' ? 'out' : ''}`}>
      <Head chip={chip}>{header}</Head>
      <p class="detail one-line">
        {column.samples.length > 0 ? words.sample(column.samples.join(' · ')) : words.noSample}
      </p>
      <select class="input" aria-label={header} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.leaveOut}</option>
        {targets.map((target) => (
          <option key={target.key} value={target.key}>
            {target.label}
            {target.required ? ' *' : ''}
          </option>
        ))}
      </select>
      {column.merged > 0 ? <Tick label={words.merged(column.merged)} value={merged} onChange={onMerged} /> : null}
    </div>
  );
}
