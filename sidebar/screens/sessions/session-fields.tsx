// The fields of a session while it is planned or changed; what is typed travels as text until it is sent.
import { sessions } from '../../../src/tables/sessions.ts';
import { ColumnField } from '../../components/column-field.tsx';
import { useShell } from '../../shell/shell.tsx';

export interface TypedSession {
  readonly startsAt: string;
  readonly hours: string;
  readonly modality: string;
  readonly place: string;
  readonly title: string;
  readonly enrolled: string;
  readonly notes: string;
}

export const emptySession: TypedSession = {
  startsAt: '',
  hours: '2',
  modality: '',
  place: '',
  title: '',
  enrolled: '',
  notes: '',
};

const planned = ['startsAt', 'hours', 'modality', 'place'] as const;
const every = ['title', ...planned, 'enrolled', 'notes'] as const;

export function SessionFields({
  session,
  onChange,
  tried,
  whole = false,
}: {
  session: TypedSession;
  onChange: (session: TypedSession) => void;
  /** Whether it was sent once: then what is missing is marked. */
  tried: boolean;
  /** With title, people enrolled and notes. */
  whole?: boolean;
}) {
  const { text } = useShell();
  return (
    <>
      {(whole ? every : planned).map((key) => {
        const column = sessions.columns[key];
        return (
          <ColumnField
            key={key}
            name={key}
            column={column}
            value={session[key]}
            onChange={(value) => onChange({ ...session, [key]: value })}
            {...(tried && column.required && session[key] === '' ? { problem: text.fieldMissing } : {})}
          />
        );
      })}
    </>
  );
}

export function isComplete(session: TypedSession): boolean {
  return session.startsAt !== '' && Number(session.hours) > 0;
}

/** As the operation takes it. */
export function sessionInput(session: TypedSession) {
  return {
    startsAt: session.startsAt,
    hours: Number(session.hours),
    modality: session.modality,
    place: session.place,
    ...(session.title ? { title: session.title } : {}),
    enrolled: session.enrolled === '' ? null : Number(session.enrolled),
    notes: session.notes,
  };
}
