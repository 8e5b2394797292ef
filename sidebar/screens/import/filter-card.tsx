// Which rows of a list come in: all of them, or those with some values in one of its columns, such as *Mentor*.
import { useId } from 'preact/hooks';
import type { Mapping } from '../../../src/importing/chosen-rows.ts';
import type { MappingProposal } from '../../../src/views/import-view.ts';
import { Card } from '../../components/card.tsx';
import { Tick } from '../../components/tick.tsx';
import { useShell } from '../../shell/shell.tsx';

interface FilterCardProps {
  readonly proposal: MappingProposal;
  readonly filter: Mapping['filter'];
  readonly onChange: (filter: Mapping['filter']) => void;
}

export function FilterCard({ proposal, filter, onChange }: FilterCardProps) {
  const { text } = useShell();
  const words = text.people.import;
  const id = useId();
  const values = proposal.filters.find(({ column }) => column === filter?.column)?.values ?? [];
  const choose = (written: string) => {
    const chosen = proposal.filters.find(({ column }) => String(column) === written);
    onChange(
      chosen
        ? { column: chosen.column, values: chosen.values.filter(({ taken }) => taken).map(({ value }) => value) }
        : null,
    );
  };
  const tick = (value: string, taken: boolean) => {
    if (!filter) return;
    const others = filter.values.filter((other) => other !== value);
    onChange({ ...filter, values: taken ? [...others, value] : others });
  };
  return (
    <Card title={words.filterTitle}>
      <div class="field spaced">
        <label for={id}>{words.filterLabel}</label>
        <select
          id={id}
          class="input"
          value={filter ? String(filter.column) : ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{words.filterNone}</option>
          {proposal.filters.map(({ column }) => (
            <option key={column} value={String(column)}>
              {proposal.columns[column]?.header || words.list.column(column + 1)}
            </option>
          ))}
        </select>
      </div>
      {values.map(({ value, count }) => (
        <Tick
          key={value}
          label={words.filterValue(value, count)}
          value={filter?.values.includes(value) ?? false}
          onChange={(taken) => tick(value, taken)}
        />
      ))}
    </Card>
  );
}
