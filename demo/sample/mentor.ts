// What the sample says about a mentor; lists are written as words with spaces between them.
// Her e-mail follows from her name.
import type { RowValues } from '../../src/define/define-table.ts';
import type { advisors } from '../../src/tables/advisors.ts';
import type { TopicKey } from './institution.ts';

type Advisor = RowValues<typeof advisors>;

export interface Mentor {
  readonly name: string;
  readonly status: 'trained' | 'inTraining' | 'candidate' | 'paused' | 'retired';
  /** Which of the two trainings she took. */
  readonly generation?: 1 | 2;
  readonly channel: Advisor['channel'];
  readonly organisation: string;
  readonly place: string;
  readonly topics: readonly TopicKey[];
  readonly levels: string;
  readonly formats: string;
  readonly modalities: string;
  readonly slots: string;
  readonly capacity: number;
  readonly strengths: string;
  readonly knowledge: string;
  readonly skills?: string;
  readonly vocation: string;
  readonly languages?: string;
  readonly groups: boolean;
  readonly digital: boolean;
  readonly notes?: string;
}

/** lucia.partida@correo.example for Lucía Partida Robles. */
export function mentorEmail({ name }: Pick<Mentor, 'name'>): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(' ');
  return `${plain[0]}.${plain[name.startsWith('Ana Laura') ? 2 : 1]}@correo.example`;
}
