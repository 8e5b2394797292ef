// The names on record of one session, for correcting them: a query, which takes no lock while it looks through the table.
// Names that stand twice are told, so that they can be joined.
import * as v from 'valibot';
import { folded } from '../../define/columns/column.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { attendance } from '../../tables/attendance.ts';
import { sessions } from '../../tables/sessions.ts';
import type { AttendanceNames } from '../../views/session-view.ts';

export const attendanceNames = defineQuery({
  reads: [sessions, attendance],
  input: v.object({ session: v.string() }),
  run(records, input): AttendanceNames {
    const session = records.sessions.get(input.session);
    const rows = records.attendance.all.filter((row) => row.session === session.id);
    const byName = new Map<string, string[]>();
    for (const { id, name } of rows) byName.set(folded(name), [...(byName.get(folded(name)) ?? []), id]);
    return {
      people: rows.map(({ id, name, gender, ageGroup, place, channel }) => ({
        id,
        name,
        gender,
        ageGroup,
        place,
        channel,
      })),
      repeated: [...byName.values()].filter((ids) => ids.length > 1),
      unnamed: Math.max(0, (session.attended ?? 0) - rows.length),
    };
  },
});
