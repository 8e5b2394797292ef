// A document made of what other blocks hold: every version is kept, the newest is shared with those who take part, and
// where the programme says so one party approves it or returns it with a comment.
import { refuse } from '../../define/refusal.ts';
import { fingerprintOf } from '../../documents/fingerprint.ts';
import { type DocumentKind, documents } from '../../tables/documents.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import { type DecisionRow, decisions } from '../decisions.ts';
import type { Dossier } from '../dossier.ts';
import { readersOf } from '../readers.ts';
import { untouched } from '../state.ts';
import { isReply, isReview } from './answers.ts';
import { contentOf } from './content.ts';
import { documentScreen } from './document-screen.ts';
import { stateOf } from './document-state.ts';
import { newVersion } from './making.ts';
import { needPages } from './pages.ts';
import { shareEffects } from './share-effects.ts';
import { acted, type Given, type Papers, papersOf } from './versions.ts';

export interface DocumentOptions extends Aspects {
  readonly template: DocumentKind;
  /** What it is made of. A field of a block is named after the name that the block has here: {{plan_filas}}. */
  readonly from: Readonly<Record<string, Block>>;
  /** How many pages its PDF may have; a longer one is not shared. */
  readonly mostPages?: number;
}

export function document(key: string, { template, from, mostPages, ...aspects }: DocumentOptions): Block {
  const content = contentOf(from);
  const mark = (dossier: Dossier) => fingerprintOf(content.shown(dossier));
  const papers = (dossier: Dossier) => papersOf(key, template, dossier);
  const given: Given = { key, aspects, mostPages };

  return defineBlock(key, aspects, {
    kind: 'document',
    tables: [documents, decisions],
    paper: { template, fields: () => content.fields, data: content.shown },
    changes: {
      make(dossier, _input, author) {
        if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
        const version = (papers(dossier).newest?.version ?? 0) + 1;
        const made = newVersion(
          { block: key, template, version, fingerprint: mark(dossier), countsPages: mostPages !== undefined },
          dossier,
        );
        return {
          changes: [made.change],
          effects: [made.effect],
          result: {},
          logged: `${made.id} · ${made.title}`,
        };
      },
      share(dossier, _input, author) {
        if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
        const { newest, sharedOn, unanswered } = papers(dossier);
        if (!newest || sharedOn !== '') return { result: {} };
        needPages(newest, mostPages, dossier);
        if (aspects.review?.answered && unanswered) throw refuse('paperUnanswered', { who: unanswered.row.by });
        const readers = readersOf(aspects, dossier);
        return {
          changes: [acted(given, newest, 'shared', dossier, author)],
          effects: shareEffects(readers, newest, aspects, dossier),
          result: {},
          logged: `${newest.id} · ${readers.length}`,
        };
      },
      decide(dossier, { option, note = '' }, author) {
        const standing = papers(dossier);
        const [answer = '', id] = option.split('/');
        const values: Partial<DecisionRow> = check({ note: decisions.columns.note }, { note }, dossier);
        if (isReply(answer) && aspects.review?.answered) {
          if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
          if (!standing.returned || standing.returned.version.id !== id) throw refuse('paperReplaced');
          if (values.note === '') throw refuse('replyEmpty');
          const { version, reply } = standing.returned;
          if (reply?.is === answer && reply.row.note === values.note) return { result: {} };
          return {
            changes: [acted(given, version, answer, dossier, author, values.note)],
            result: {},
            logged: `${id} · ${answer}`,
          };
        }
        if (!isReview(answer)) throw refuse('unexpected', { problem: `${key}: ${option}` });
        if (!aspects.review || !isOpenTo({ by: [aspects.review.by] }, dossier, author)) throw refuse('notYours');
        if (!standing.newest || standing.newest.id !== id || standing.sharedOn === '') throw refuse('paperReplaced');
        if (answer === 'returned' && values.note === '') throw refuse('paperUncommented');
        if (standing.answer?.is === answer && standing.answer.row.note === values.note) return { result: {} };
        return {
          changes: [acted(given, standing.newest, answer, dossier, author, values.note)],
          result: {},
          logged: `${id} · ${answer}`,
        };
      },
    },
    state: (dossier) => ({ ...untouched, ...stateOf(given, papers(dossier)) }),
    screen: (dossier, author) =>
      documentScreen(given, papers(dossier), dossier, author, {
        lacks: content.lacks(dossier),
        isOutdated: ({ newest }: Papers) =>
          newest !== undefined && newest.fingerprint !== '' && newest.fingerprint !== mark(dossier),
      }),
  });
}
