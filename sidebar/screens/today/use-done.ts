// Rows that were just done stay where they were for ten seconds, greyed and ticked, though the server shows them no more.
// A row that comes back, because what was done was undone, is an open one again.
import { useEffect, useState } from 'preact/hooks';
import type { Attention, AttentionGroup } from '../../../src/views/attention.ts';

const SHOWN_MS = 10_000;

export interface Done {
  readonly label: string;
  /** A document that was made; '' when none was. */
  readonly document: string;
}

export interface DayRow {
  readonly item: Attention;
  readonly done: Done | undefined;
}

export interface DayGroup {
  readonly group: AttentionGroup;
  readonly rows: readonly DayRow[];
}

interface Mark extends Done {
  readonly item: Attention;
  readonly group: AttentionGroup;
  readonly place: number;
  /** Where its group stood among the others. */
  readonly groupPlace: number;
  /** The server's answer came without it. */
  readonly gone: boolean;
}

export function useDone(groups: readonly AttentionGroup[]) {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  useEffect(() => {
    const standing = new Set(groups.flatMap(({ items }) => items.map(({ key }) => key)));
    setMarks((before) =>
      before.flatMap((mark) => {
        if (!standing.has(mark.item.key)) return [{ ...mark, gone: true }];
        return mark.gone ? [] : [mark];
      }),
    );
  }, [groups]);
  return {
    days: withMarks(groups, marks),
    mark(items: readonly Attention[], group: AttentionGroup, done: Partial<Done> = {}) {
      const added = items.map(
        (item): Mark => ({
          label: item.line.action.done ?? item.line.action.label,
          document: '',
          ...done,
          item,
          group,
          place: group.items.findIndex(({ key }) => key === item.key),
          groupPlace: groups.findIndex(({ key }) => key === group.key),
          gone: false,
        }),
      );
      setMarks((before) => [...before.filter(({ item }) => !items.includes(item)), ...added]);
      setTimeout(
        () => setMarks((before) => before.filter((mark) => !added.some(({ item }) => item === mark.item))),
        SHOWN_MS,
      );
    },
  };
}

/** The groups as they are drawn; one whose last row was just done stands until the row leaves. */
export function withMarks(groups: readonly AttentionGroup[], marks: readonly Mark[]): readonly DayGroup[] {
  const all = [...groups];
  for (const { group, groupPlace } of [...marks].sort((one, other) => one.groupPlace - other.groupPlace))
    if (!all.some(({ key }) => key === group.key))
      all.splice(Math.min(groupPlace, all.length), 0, { ...group, items: [], late: 0, bulk: null });
  return all.map((group) => {
    const own = marks.filter((mark) => mark.group.key === group.key);
    const rows: DayRow[] = group.items
      .filter(({ key }) => !own.some(({ item }) => item.key === key))
      .map((item) => ({ item, done: undefined }));
    for (const mark of [...own].sort((one, other) => one.place - other.place))
      rows.splice(Math.min(mark.place, rows.length), 0, { item: mark.item, done: mark });
    return { group, rows };
  });
}
