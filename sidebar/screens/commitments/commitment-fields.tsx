// The fields of an agreement: what, key activities, who, from when until when, what it costs.
import { commitments } from '../../../src/tables/commitments.ts';
import { ColumnField } from '../../components/column-field.tsx';
import { useShell } from '../../shell/shell.tsx';

const fields = ['agreement', 'keyActivity', 'ownerName', 'ownerEmail', 'startsOn', 'dueOn', 'cost'] as const;
type FieldName = (typeof fields)[number];
export type TypedCommitment = Readonly<Record<FieldName, string>>;

export const emptyCommitment: TypedCommitment = {
  agreement: '',
  keyActivity: '',
  ownerName: '',
  ownerEmail: '',
  startsOn: '',
  dueOn: '',
  cost: '',
};

export interface Owner {
  readonly name: string;
  readonly email: string;
}

export function CommitmentFields({
  commitment,
  owners = [],
  tried,
  onChange,
}: {
  commitment: TypedCommitment;
  /** People likely to be responsible, to fill in with one click. */
  owners?: readonly Owner[];
  tried: boolean;
  onChange: (commitment: TypedCommitment) => void;
}) {
  const { text } = useShell();
  const field = (key: FieldName) => {
    const column = commitments.columns[key];
    return (
      <ColumnField
        key={key}
        name={key}
        column={column}
        value={commitment[key]}
        onChange={(value) => onChange({ ...commitment, [key]: value })}
        {...(tried && column.required && commitment[key].trim() === '' ? { problem: text.fieldMissing } : {})}
      />
    );
  };
  return (
    <>
      {field('agreement')}
      {field('keyActivity')}
      {owners.length > 0 ? (
        <div class="suggestions">
          <span class="detail">{text.advisories.fillWith}</span>
          {owners.map((owner) => (
            <button
              key={owner.email}
              type="button"
              class="suggestion"
              aria-pressed={commitment.ownerEmail === owner.email}
              onClick={() => onChange({ ...commitment, ownerName: owner.name, ownerEmail: owner.email })}
            >
              {owner.name}
            </button>
          ))}
        </div>
      ) : null}
      {field('ownerName')}
      {field('ownerEmail')}
      <div class="pair">
        {field('startsOn')}
        {field('dueOn')}
      </div>
      {field('cost')}
    </>
  );
}

export function isEmpty(commitment: TypedCommitment): boolean {
  return fields.every((key) => commitment[key].trim() === '');
}

export function isComplete(commitment: TypedCommitment): boolean {
  return fields.every((key) => !commitments.columns[key].required || commitment[key].trim() !== '');
}

/** As the operations take it; a draft may carry more than its fields. */
export function commitmentInput(typed: TypedCommitment) {
  const cost = typed.cost.trim();
  return {
    agreement: typed.agreement.trim(),
    keyActivity: typed.keyActivity.trim(),
    ownerName: typed.ownerName.trim(),
    ownerEmail: typed.ownerEmail.trim(),
    startsOn: typed.startsOn.trim(),
    dueOn: typed.dueOn.trim(),
    cost: cost === '' ? null : Number(cost),
  };
}
