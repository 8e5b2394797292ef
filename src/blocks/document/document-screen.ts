// The versions of a document for one reader. The team sees all of them; those who take part see what was shared.
import { showDate } from '../../calendar/show-date.ts';
import { isSharedWith } from '../../documents/shared-with.ts';
import type { DocumentRecord } from '../../tables/documents.ts';
import { isOpenTo } from '../aspects.ts';
import type { Author, Dossier } from '../dossier.ts';
import { readersOf } from '../readers.ts';
import type { ChoiceSpec, DocumentSpec } from '../screen.ts';
import { writtenBy } from '../told.ts';
import { answers } from './answers.ts';
import type { Given, Papers } from './versions.ts';

interface Content {
  readonly lacks: readonly string[];
  isOutdated(papers: Papers): boolean;
}

export function documentScreen(
  { aspects }: Given,
  papers: Papers,
  dossier: Dossier,
  author: Author,
  { lacks, isOutdated }: Content,
): DocumentSpec {
  const { context } = dossier;
  const words = context.text.blocks.document;
  const { newest, sharedOn } = papers;
  const mayMake = isOpenTo(aspects, dossier, author);
  const seen = author.isTeam
    ? papers.versions
    : papers.versions.filter((version) => papers.actsOn(version).some(({ is }) => is === 'shared'));
  const said = (version: DocumentRecord) => [
    ...papers.actsOn(version).map(({ is, row }) => {
      const told = is === 'shared' ? showDate(row.decidedOn, context.language) : writtenBy(row, context);
      return [words[is](told), row.note].filter((part) => part !== '').join('\n');
    }),
    ...(version === newest && isOutdated(papers) ? [words.outdated()] : []),
  ];
  const readers = readersOf(aspects, dossier).map(({ name }) => name);
  const isFresh = newest !== undefined && sharedOn === '';
  return {
    type: 'document',
    versions: seen.map((version) => ({
      id: version.id,
      title: version.title,
      version: version.version ?? 1,
      madeOn: version.madeOn,
      url: author.isTeam || isSharedWith(version.sharedWith, author.email) ? version.url : '',
      pdfUrl: author.isTeam ? version.pdfUrl : '',
      said: said(version),
    })),
    mayMake,
    lacks: mayMake && lacks.length > 0 ? words.lacks(lacks.join(', ')) : '',
    sharing: mayMake && isFresh && readers.length > 0 ? words.shareWith(readers.join(', ')) : '',
    review: reviewOf(),
    reviewer: aspects.review ? words.answerOf(aspects.review.by.name.one[context.language]) : '',
  };

  function reviewOf(): ChoiceSpec | null {
    if (!aspects.review || !newest || sharedOn === '') return null;
    const { answer } = papers;
    return {
      type: 'choice',
      options: Object.entries(answers).map(([key, name]) => ({
        value: `${key}/${newest.id}`,
        label: name[context.language],
      })),
      chosen: answer?.row.option ?? '',
      note: answer?.row.note ?? '',
      by: answer ? writtenBy(answer.row, context) : '',
      isOpen: isOpenTo({ by: [aspects.review.by] }, dossier, author),
    };
  }
}
