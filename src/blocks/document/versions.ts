// The versions of a document in one case, and what became of the newest: shared, approved, returned. What people did is
// a row of decisions each, which says in its key of which version.
import { type Insert, insert } from '../../define/records.ts';
import { type DocumentKind, type DocumentRecord, documents } from '../../tables/documents.ts';
import { label } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import { type DecisionRow, decisions } from '../decisions.ts';
import type { Author, Dossier } from '../dossier.ts';
import { firstWritten } from '../kept.ts';

export interface Given {
  readonly key: string;
  readonly aspects: Aspects;
}

export type Act = 'shared' | 'approved' | 'returned';

export interface Papers {
  /** The newest first. */
  readonly versions: readonly DocumentRecord[];
  readonly newest: DocumentRecord | undefined;
  /** Of the newest. */
  readonly sharedOn: string;
  readonly answer: { readonly is: Act; readonly row: DecisionRow } | undefined;
  /** What was done with a version, in the order in which it came about. */
  actsOn(version: DocumentRecord): readonly { readonly is: Act; readonly row: DecisionRow }[];
}

export function papersOf(key: string, template: DocumentKind, dossier: Dossier): Papers {
  const versions = dossier
    .rows(documents)
    .filter((row) => row.kind === template)
    .sort((one, other) => (other.version ?? 1) - (one.version ?? 1));
  const [newest] = versions;
  const rows = dossier.rows(decisions).filter((row) => row.block === key);
  const actsOn = ({ id }: DocumentRecord) =>
    rows.flatMap((row) => {
      const [is, of] = row.option.split('/');
      return of === id && isAct(is) ? [{ is, row }] : [];
    });
  const acts = newest ? actsOn(newest) : [];
  return {
    versions,
    newest,
    sharedOn: acts.find(({ is }) => is === 'shared')?.row.decidedOn ?? '',
    answer: acts.filter(({ is }) => is !== 'shared').pop(),
    actsOn,
  };
}

function isAct(text: string | undefined): text is Act {
  return text === 'shared' || text === 'approved' || text === 'returned';
}

const did = {
  shared: label('Se compartió la versión', 'Shared: version', 'Compartilhada a versão'),
  approved: label('Se aprobó la versión', 'Approved: version', 'Aprovada a versão'),
  returned: label('Se devolvió la versión', 'Returned: version', 'Devolvida a versão'),
} as const;

export function acted(
  { key, aspects }: Given,
  version: DocumentRecord,
  act: Act,
  dossier: Dossier,
  author: Author,
  note = '',
): Insert {
  const { context } = dossier;
  return insert(decisions, context.newId(decisions), {
    ...firstWritten(dossier, author),
    case: dossier.case.id,
    block: key,
    role: author.role,
    what: aspects.label[context.language],
    option: `${act}/${version.id}`,
    chosen: `${did[act][context.language]} ${version.version ?? 1}`,
    note,
    decidedOn: context.today,
  });
}
