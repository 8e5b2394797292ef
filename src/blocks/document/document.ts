// A document made of what other blocks hold: every version is kept, the newest is shared with those who take part, and
// where the programme says so one party approves it or returns it with a comment.
import type { DocumentEffect } from '../../define/effects.ts';
import { insert } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { letterheadFields } from '../../documents/fields/letterhead.ts';
import { fingerprintOf } from '../../documents/fingerprint.ts';
import { advisoryFolder, letterhead } from '../../documents/letterhead.ts';
import { advisories } from '../../tables/advisories.ts';
import { type DocumentKind, documents } from '../../tables/documents.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock, isThere, type MergeData } from '../block.ts';
import { check } from '../check.ts';
import { type DecisionRow, decisions } from '../decisions.ts';
import type { Dossier } from '../dossier.ts';
import { plainField } from '../merge-fields.ts';
import { readersOf } from '../readers.ts';
import { untouched } from '../state.ts';
import { documentScreen } from './document-screen.ts';
import { stateOf } from './document-state.ts';
import { shareEffects } from './share-effects.ts';
import { acted, type Given, type Papers, papersOf } from './versions.ts';

export interface DocumentOptions extends Aspects {
  readonly template: DocumentKind;
  /** What it is made of. A field of a block is named after the name that the block has here: {{plan_filas}}. */
  readonly from: Readonly<Record<string, Block>>;
}

export function document(key: string, { template, from, ...aspects }: DocumentOptions): Block {
  const parts = Object.entries(from);
  const named = <T>(name: string, values: Readonly<Record<string, T>>) =>
    Object.entries(values).map(([field, value]): [string, T] => [`${name}_${field}`, value]);
  const shown = (dossier: Dossier): MergeData =>
    Object.fromEntries(
      parts.flatMap(([name, block]) => named(name, isThere(block, dossier) ? block.merge(dossier) : {})),
    );
  const mark = (dossier: Dossier) => fingerprintOf(shown(dossier));
  const papers = (dossier: Dossier) => papersOf(key, template, dossier);
  const given: Given = { key, aspects };

  return defineBlock(key, aspects, {
    kind: 'document',
    tables: [documents, decisions],
    paper: {
      template,
      fields: () => ({
        ...letterheadFields,
        titulo: plainField(advisories.columns.title.label),
        ...Object.fromEntries(parts.flatMap(([name, block]) => named(name, block.fields()))),
      }),
      data: shown,
    },
    changes: {
      make(dossier, _input, author) {
        if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
        const { case: about, context } = dossier;
        const version = (papers(dossier).newest?.version ?? 0) + 1;
        const id = context.newId(documents);
        const name = documents.columns.kind.show(template, context);
        const title = `${name} · ${about.title}${context.text.documents.version(version)}`.slice(0, 300);
        const effect: DocumentEffect = {
          kind: 'document',
          document: id,
          template,
          title,
          data: { ...letterhead(context, about.id), titulo: about.title },
          from: { programme: about.programme, case: about.id, block: key },
          pdf: true,
          folder: advisoryFolder(about),
          about: about.id,
        };
        const row = { kind: template, title, advisory: about.id, version, askedOn: context.today };
        return {
          changes: [insert(documents, id, { ...row, fingerprint: mark(dossier) })],
          effects: [effect],
          result: {},
          logged: `${id} · ${title}`,
        };
      },
      share(dossier, _input, author) {
        if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
        const { newest, sharedOn } = papers(dossier);
        if (!newest || sharedOn !== '') return { result: {} };
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
        const [answer, id] = option.split('/');
        if (answer !== 'approved' && answer !== 'returned')
          throw refuse('unexpected', { problem: `${key}: ${option}` });
        if (!aspects.review || !isOpenTo({ by: [aspects.review.by] }, dossier, author)) throw refuse('notYours');
        if (!standing.newest || standing.newest.id !== id || standing.sharedOn === '') throw refuse('paperReplaced');
        const values: Partial<DecisionRow> = check({ note: decisions.columns.note }, { note }, dossier);
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
        lacks: lacking(
          parts.map(([, block]) => block),
          dossier,
        ),
        isOutdated: ({ newest }: Papers) =>
          newest !== undefined && newest.fingerprint !== '' && newest.fingerprint !== mark(dossier),
      }),
  });
}

/** Names of the blocks that are still to be filled before the document says everything. */
function lacking(blocks: readonly Block[], dossier: Dossier): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.aspects.optional || !isThere(block, dossier)) return [];
    const { done, owes, isSpared = false } = block.state(dossier);
    const isFilled = done !== '' || (!isSpared && owes.every(({ verb }) => verb === 'record'));
    return isFilled ? [] : [block.aspects.label[dossier.context.language]];
  });
}
