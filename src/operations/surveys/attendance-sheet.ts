// What quick entry needs to write down who came: the session, the lists of options, what is already counted.
// Names that are already on record are not shown: the growing table is not read by a click.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { ageGroups, genders } from '../../tables/options.ts';
import type { Translated } from '../../text/language.ts';
import type { AttendanceSheet, OptionView } from '../../views/session-view.ts';
import { sessionView } from '../sessions/session-view-of.ts';

export const attendanceSheet = defineQuery({
  reads: [...factTables, areas, advisors],
  input: v.object({ session: v.string() }),
  run(records, input, context): AttendanceSheet {
    const session = records.sessions.get(input.session);
    const facts = factsOf(records, context)(records.advisories.get(session.advisory));
    const options = (all: Readonly<Record<string, Translated>>): readonly OptionView[] =>
      Object.entries(all).map(([value, words]) => ({ value, label: words[context.language] }));
    return {
      session: sessionView(session, facts, records, context),
      genders: options(genders),
      ageGroups: options(ageGroups),
      attendanceUrl: context.formLink('attendance', { session: session.id }),
      surveyUrl: context.formLink('recipientSurvey', { session: session.id }),
      recorded: {
        attended: session.attended ?? 0,
        women: session.women ?? 0,
        closedOn: session.attendanceOn,
      },
    };
  },
});
