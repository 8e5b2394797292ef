// The versions of a document in one case, and what became of the newest: shared, approved, returned. What people did is
// a row of decisions each, which says in its key of which version.
import { type Insert, insert } from '../../define/records.ts';
import { type DocumentKind, type DocumentRecord, documents } from '../../tables/documents.ts';
import { label, type Translated } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import { type DecisionRow, decisions } from '../decisions.ts';
import type { Author, Dossier } from '../dossier.ts';
import { firstWritten } from '../kept.ts';
import { type answers, isReply, isReview, type replies } from './answers.ts';

export interface Given {
  readonly key: string;
  readonly aspects: Aspects;
  readonly mostPages?: number | undefined;
}

export type Act = 'shared' | keyof typeof answers | keyof typeof replies;

interface Done {
  readonly is: Act;
  readonly row: DecisionRow;
}

export interface Papers {
  /** The newest first. */
  readonly versions: readonly DocumentRecord[];
  readonly newest: DocumentRecord | undefined;
  /** Of the newest. */
  readonly sharedOn: string;
  readonly answer: Done | undefined;
  /** The version that was returned last, and what was answered to the comments. */
  readonly returned: { readonly version: DocumentRecord; readonly reply: Done | undefined } | undefined;
  /** The comments to which nothing was answered. */
  readonly unanswered: Done | undefined;
  /** What was done with a version, in the order in which it came about. */
  actsOn(version: DocumentRecord): readonly Done[];
}

/** All of them, or those of the letter of one person. */
export function papersOf(key: string, template: DocumentKind, dossier: Dossier, seat = ''): Papers {
  const versions = dossier
    .rows(documents)
    .filter((row) => row.kind === template && row.seat === seat)
    .sort((one, other) => (other.version ?? 1) - (one.version ?? 1));
  const [newest] = versions;
  const rows = dossier.rows(decisions).filter((row) => row.block === key);
  const actsOn = ({ id }: DocumentRecord) =>
    rows.flatMap((row) => {
      const [is, of] = row.option.split('/');
      return of === id && isAct(is) ? [{ is, row }] : [];
    });
  const acts = newest ? actsOn(newest) : [];
  const commented = versions.find((version) => actsOn(version).some(({ is }) => is === 'returned'));
  const round = commented ? actsOn(commented) : [];
  const comments = round.filter(({ is }) => is === 'returned').pop();
  const reply = comments && round.slice(round.indexOf(comments)).find(({ is }) => isReply(is));
  return {
    versions,
    newest,
    sharedOn: acts.find(({ is }) => is === 'shared')?.row.decidedOn ?? '',
    answer: acts.filter(({ is }) => isReview(is)).pop(),
    returned: commented && { version: commented, reply },
    unanswered: reply ? undefined : comments,
    actsOn,
  };
}

function isAct(text = ''): text is Act {
  return text in did;
}

const did = {
  shared: label('Se compartió la versión', 'Shared: version', 'Compartilhada a versão'),
  approved: label('Se aprobó la versión', 'Approved: version', 'Aprovada a versão'),
  returned: label('Se devolvió la versión', 'Returned: version', 'Devolvida a versão'),
  taken: label('Comentarios incorporados: versión', 'Comments taken up: version', 'Comentários incorporados: versão'),
  partly: label(
    'Comentarios incorporados en parte: versión',
    'Comments taken up in part: version',
    'Comentários incorporados em parte: versão',
  ),
} as const satisfies Record<Act, Translated>;

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
