// Links to documents or evidence that a party adds; where the programme says so, they are shared with another party
// by one message, when whoever chose them is content with the choice.
import { pickColumns } from '../../define/columns/pick-columns.ts';
import type { MailEffect } from '../../define/effects.ts';
import { insert, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { label } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { caseMail } from '../case-mail.ts';
import { check } from '../check.ts';
import type { Dossier } from '../dossier.ts';
import { changedSince, fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { firstWritten, written } from '../kept.ts';
import { columnFields, columnValues, rowsField } from '../merge-fields.ts';
import { pageOf } from '../page-of.ts';
import { codeToRestore } from '../restore.ts';
import type { Role } from '../role.ts';
import { seated } from '../seated.ts';
import { untouched } from '../state.ts';
import { dayOfNth, writtenBy } from '../told.ts';
import { type Attachment, attachments as table } from './table.ts';

export interface AttachmentsOptions extends Aspects {
  readonly rows: { readonly min: number; readonly max: number };
  /** Those who are told, once the choice is made; without them what is added is seen at once. */
  readonly shareWith?: readonly Role[];
  /** Evidence: each with its kind, and photographs only where the people on them agreed. */
  readonly evidence?: boolean;
}

export function attachments(key: string, options: AttachmentsOptions): Block {
  const { rows: limits, shareWith = [], evidence = false, ...aspects } = options;
  const columns = evidence
    ? pickColumns(table.columns, 'title', 'kind', 'url', 'consent')
    : pickColumns(table.columns, 'title', 'url');
  const standing = (dossier: Dossier) => dossier.rows(table).filter((row) => row.block === key);
  const need = (dossier: Dossier, id: string) => {
    const row = standing(dossier).find((each) => each.id === id);
    if (!row) throw refuse('rowNotFound', { id });
    return row;
  };
  const refuseUnfit = (row: Partial<Attachment>) => {
    if (evidence && row.kind === 'photo' && !row.consent) throw refuse('photoWithoutConsent');
  };
  return defineBlock(key, aspects, {
    kind: 'attachments',
    tables: [table],
    changes: {
      addRows(dossier, { rows }, author) {
        const count = standing(dossier).length;
        const { context } = dossier;
        if (count + rows.length > limits.max)
          throw refuse('tooManyRows', {
            max: limits.max,
            standing: count,
            more: rows.length,
            tab: aspects.label[context.language],
          });
        const inserts = rows.map((given) => {
          const values: Partial<Attachment> = check(columns, given, dossier);
          refuseUnfit(values);
          return insert(table, context.newId(table), {
            ...values,
            ...firstWritten(dossier, author),
            case: dossier.case.id,
            block: key,
            role: author.role,
            what: aspects.label[context.language],
          });
        });
        return {
          changes: inserts,
          result: { row: inserts[inserts.length - 1]?.id ?? '' },
          logged: `${dossier.case.id} · ${key} · ${rows.length}`,
        };
      },
      saveRow(dossier, { row: id, values, was }, author) {
        const row = need(dossier, id);
        if (changedSince(columns, row, values, was))
          return { result: { theirs: { text: `${row.title}\n${row.url}`, by: writtenBy(row, dossier.context) } } };
        const checked: Partial<Attachment> = check(columns, values, dossier, row);
        refuseUnfit({ ...row, ...checked });
        return {
          changes: [update(table, row.id, { ...checked, ...written(dossier, author) })],
          result: {},
          logged: id,
        };
      },
      removeRow(dossier, { row: id }) {
        const row = standing(dossier).find((each) => each.id === id);
        return row ? { changes: [remove(table, row.id)], result: {}, logged: id } : { result: {} };
      },
      restoreRow(dossier, { row: id, values }, author) {
        if (standing(dossier).some((row) => row.id === id)) return { result: {} };
        const code = codeToRestore(table, id, dossier);
        const checked: Partial<Attachment> = check(columns, values, dossier);
        refuseUnfit(checked);
        const row = {
          ...checked,
          ...firstWritten(dossier, author),
          case: dossier.case.id,
          block: key,
          role: author.role,
          what: aspects.label[dossier.context.language],
        };
        return { changes: [insert(table, code, row)], result: { row: id }, logged: id };
      },
      share(dossier) {
        const fresh = standing(dossier).filter((row) => row.sharedOn === '');
        if (shareWith.length === 0 || fresh.length === 0) return { result: {} };
        return {
          changes: fresh.map((row) => update(table, row.id, { sharedOn: dossier.context.today })),
          effects: shareWith.flatMap((role) => shareMails(role, fresh, dossier)),
          result: {},
          logged: `${dossier.case.id} · ${key} · ${fresh.length}`,
        };
      },
    },
    state(dossier) {
      const rows = standing(dossier);
      const counted = shareWith.length > 0 ? rows.filter((row) => row.sharedOn !== '') : rows;
      const days = counted.map((row) => row.sharedOn || row.addedOn);
      const enough = rows.length >= limits.min;
      return {
        ...untouched,
        opened: dayOfNth(
          rows.map(({ addedOn }) => addedOn),
          1,
        ),
        done: counted.length >= Math.max(1, limits.min) ? dayOfNth(days, limits.min) : '',
        count: rows.length,
        owes: aspects.by.map((role) => ({
          role,
          verb: enough && rows.length > 0 ? 'share' : 'fill',
          missing: enough && rows.length > 0 ? toShare : toChoose,
        })),
      };
    },
    screen(dossier, author) {
      const isOpen = isOpenTo(aspects, dossier, author);
      const rows = standing(dossier);
      const waiting = rows.some((row) => row.sharedOn === '');
      const isFull = rows.length >= limits.max;
      const { language } = dossier.context;
      const names = shareWith.map(({ name }) => name.the[language]).join(', ');
      return {
        type: 'rows',
        fields: fieldSpecs(columns, dossier.context),
        rows: rows
          .filter((row) => shareWith.length === 0 || isOpen || row.sharedOn !== '')
          .map((row) => ({
            id: row.id,
            values: fieldValues(columns, row),
            shown: shownValues(columns, row, dossier.context),
            url: row.url,
            by: writtenBy(row, dossier.context),
            isOpen,
          })),
        least: limits.min,
        most: limits.max,
        may: isOpen
          ? [
              ...(isFull ? [] : (['add'] as const)),
              'edit',
              'remove',
              ...(shareWith.length > 0 && waiting && rows.length >= limits.min ? (['share'] as const) : []),
            ]
          : [],
        rowName: label('enlace', 'link', 'link')[language],
        sharing: shareWith.length > 0 ? dossier.context.text.blocks.shareWith(names) : '',
      };
    },
    fields: () => ({ filas: rowsField(aspects.label, columnFields(columns)) }),
    merge: (dossier) => ({ filas: standing(dossier).map((row) => columnValues(columns, row, dossier.context)) }),
  });
}

const toChoose = label('Falta elegirlos', 'Still to be chosen', 'Falta escolhê-los');
const toShare = label('Falta compartirlos', 'Still to be shared', 'Falta compartilhá-los');

function shareMails(role: Role, rows: readonly Attachment[], dossier: Dossier): readonly MailEffect[] {
  const words = dossier.context.text.mailsBlocks;
  return seated(dossier, role.key).flatMap((seat) => {
    const told = { name: seat.name, title: dossier.case.title };
    return caseMail(dossier, {
      to: seat.email,
      about: dossier.case.id,
      subject: words.shared.subject(told),
      blocks: [
        { type: 'text', text: words.shared.body(told) },
        { type: 'list', items: rows.map(({ title }) => title) },
        { type: 'button', label: words.openPage(), url: pageOf(seat, dossier) },
      ],
    });
  });
}
