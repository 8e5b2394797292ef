// The versions of a document for one reader. The team sees all of them; those who take part see what was shared.
import { showDate } from '../../calendar/show-date.ts';
import { isSharedWith } from '../../documents/shared-with.ts';
import type { DocumentRecord } from '../../tables/documents.ts';
import type { Translated } from '../../text/language.ts';
import { isOpenTo } from '../aspects.ts';
import type { Author, Dossier } from '../dossier.ts';
import { namedOrCounted, readersOf } from '../readers.ts';
import type { ChoiceSpec, DocumentSpec } from '../screen.ts';
import { writtenBy } from '../told.ts';
import { answers, replies } from './answers.ts';
import { isTooLong, tooLong } from './pages.ts';
import type { Given, Papers } from './versions.ts';

interface Content {
  readonly lacks: readonly string[];
  isOutdated(papers: Papers): boolean;
}

export function documentScreen(
  { aspects, mostPages }: Given,
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
    ...pagesSaid(version),
    ...(version === newest && isOutdated(papers) ? [words.outdated()] : []),
  ];
  const readers = readersOf(aspects, dossier).map(({ name }) => name);
  const isFresh = newest !== undefined && sharedOn === '' && !isTooLong(newest, mostPages);
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
    sharing: mayMake && isFresh && readers.length > 0 ? words.shareWith(namedOrCounted(readers, dossier)) : '',
    review: reviewOf(),
    reply: mayMake && aspects.review?.answered ? replyOf() : null,
    reviewer: aspects.review ? words.answerOf(aspects.review.by.name.one[context.language]) : '',
  };

  function pagesSaid(version: DocumentRecord): readonly string[] {
    if (mostPages === undefined || version.madeOn === '') return [];
    const { pages } = version;
    if (pages === null) return author.isTeam ? [words.uncounted()] : [];
    return [pages > mostPages ? tooLong(pages, mostPages)[context.language] : words.pages(pages, mostPages)];
  }

  function replyOf(): ChoiceSpec | null {
    const { returned } = papers;
    if (!returned || papers.answer?.is === 'approved') return null;
    const { version, reply } = returned;
    return {
      type: 'choice',
      options: optionsOn(version, replies),
      chosen: reply?.row.option ?? '',
      note: reply?.row.note ?? '',
      by: reply ? writtenBy(reply.row, context) : '',
      isOpen: true,
    };
  }

  function optionsOn({ id }: DocumentRecord, named: Readonly<Record<string, Translated>>) {
    return Object.entries(named).map(([key, name]) => ({ value: `${key}/${id}`, label: name[context.language] }));
  }

  function reviewOf(): ChoiceSpec | null {
    if (!aspects.review || !newest || sharedOn === '') return null;
    const { answer } = papers;
    return {
      type: 'choice',
      options: optionsOn(newest, answers),
      chosen: answer?.row.option ?? '',
      note: answer?.row.note ?? '',
      by: answer ? writtenBy(answer.row, context) : '',
      isOpen: isOpenTo({ by: [aspects.review.by] }, dossier, author),
    };
  }
}
