// One choice that somebody makes for the case, with a note. Choosing again adds a row: what was decided before stays.
import { needValue } from '../../define/check-values.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import { decisions as table } from '../decisions.ts';
import type { Dossier } from '../dossier.ts';
import { firstWritten } from '../kept.ts';
import { plainField } from '../merge-fields.ts';
import { untouched } from '../state.ts';
import { writtenBy } from '../told.ts';

export interface DecisionOptions extends Aspects {
  readonly options: Readonly<Record<string, Translated>>;
  /** The options after which nothing is owed; every one, unless told. */
  readonly settledBy?: readonly string[];
  /** The options with which the case stops: it is cancelled, and the note is the reason. None, unless told. */
  readonly stops?: readonly string[];
  /** Options that can be chosen only once something is on file: a signed authorisation, say. */
  readonly proof?: { readonly for: readonly string[]; readonly in: Block };
}

export interface Decision extends Block {
  /** What was decided last, unless the proof of it is gone; '' for nothing. */
  chosen(dossier: Dossier): string;
}

export function decision(
  key: string,
  { options, settledBy = Object.keys(options), stops = [], proof, ...aspects }: DecisionOptions,
): Decision {
  const stopping = (dossier: Dossier, reason: string) => {
    const cancelReason = needValue(advisories.columns.cancelReason, reason, dossier.context);
    return update(advisories, dossier.case.id, { cancelledOn: dossier.context.today, cancelReason });
  };
  const lacksProof = (option: string, dossier: Dossier) =>
    proof?.for.includes(option) === true && proof.in.state(dossier).count === 0;
  const last = (dossier: Dossier) => {
    const made = dossier.rows(table).filter((row) => row.block === key);
    return made[made.length - 1];
  };
  const block = defineBlock(key, aspects, {
    kind: 'decision',
    tables: [table],
    changes: {
      decide(dossier, { option, note = '' }, author) {
        const { context } = dossier;
        const chosen = options[option];
        if (!chosen) throw refuse('unexpected', { problem: `${key}: ${option}` });
        if (proof && lacksProof(option, dossier))
          throw refuse('proofMissing', {
            option: chosen[context.language],
            block: proof.in.aspects.label[context.language],
          });
        const standing = last(dossier);
        if (standing?.option === option && standing.note === note) return { result: {} };
        const row = {
          ...check({ note: table.columns.note }, { note }, dossier),
          ...firstWritten(dossier, author),
          case: dossier.case.id,
          block: key,
          role: author.role,
          what: aspects.label[context.language],
          option,
          chosen: chosen[context.language],
          decidedOn: context.today,
        };
        return {
          changes: [
            insert(table, context.newId(table), row),
            ...(stops.includes(option) ? [stopping(dossier, note)] : []),
          ],
          result: {},
          logged: `${dossier.case.id} · ${key} · ${option}`,
        };
      },
    },
    state(dossier) {
      const standing = last(dossier);
      const day = standing?.decidedOn ?? '';
      const isProven = !standing || !lacksProof(standing.option, dossier);
      return {
        ...untouched,
        opened: day,
        done: standing && isProven && settledBy.includes(standing.option) ? day : '',
        count: day === '' ? 0 : 1,
        owes: aspects.by.map((role) => ({
          role,
          verb: 'decide',
          missing: isProven ? toDecide : toProve,
        })),
      };
    },
    screen(dossier, author) {
      const row = last(dossier);
      return {
        type: 'choice',
        options: Object.entries(options).map(([value, name]) => ({ value, label: name[dossier.context.language] })),
        chosen: row?.option ?? '',
        note: row?.note ?? '',
        by: row ? writtenBy(row, dossier.context) : '',
        isOpen: isOpenTo(aspects, dossier, author),
      };
    },
    fields: () => ({ eleccion: plainField(table.columns.chosen.label), nota: plainField(table.columns.note.label) }),
    merge(dossier) {
      const row = last(dossier);
      return { eleccion: row?.chosen || null, nota: row?.note || null };
    },
  });
  const chosen = (dossier: Dossier) => {
    const option = last(dossier)?.option ?? '';
    return lacksProof(option, dossier) ? '' : option;
  };
  return { ...block, chosen };
}

const toDecide = label('Falta decidir', 'Still to be decided', 'Falta decidir');
const toProve = label(
  'Ya no está el documento que lo respalda',
  'The document that backs it is no longer there',
  'O documento que respalda isso já não está',
);
