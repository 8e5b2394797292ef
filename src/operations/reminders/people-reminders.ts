// Who is waited for before any advisory: the area that has to correct its request, the mentor whose profile is missing,
// and those invited to a training tomorrow.
import { dayOf, daysBetween } from '../../calendar/local-date.ts';
import { showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import { update } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { hasProfile, standingOf } from '../../matching/standing.ts';
import { advisors } from '../../tables/advisors.ts';
import { requests } from '../../tables/requests.ts';
import { type Training, trainings } from '../../tables/trainings.ts';
import { profileReminderMail } from '../directory/profile-mail.ts';
import { correctionMail } from '../requests/request-mails.ts';
import { trainingFacts } from '../trainings/training-mails.ts';
import { isTimeToRemind, nothing, type RoundPart, type RoundRecords, reminded, together } from './round.ts';

const correctionRhythm = { wait: 3, every: 4 };
const profileRhythm = { wait: 4, every: 5 };

export function correctionReminders(records: RoundRecords, context: Context): RoundPart {
  return together(
    records.requests.all.map((row) => {
      const asked = row.correctionAskedOn || row.acknowledgedOn;
      if (row.toCorrect === '' || row.closedOn !== '') return nothing;
      if (!isTimeToRemind(asked, row.correctionRemindedOn, correctionRhythm, context)) return nothing;
      const problems = row.toCorrect.split('\n').filter((line) => line !== '');
      return reminded(
        correctionMail(row, problems, '', records, context),
        update(requests, row.id, { correctionRemindedOn: context.today }),
      );
    }),
  );
}

export function profileReminders(records: RoundRecords, context: Context): RoundPart {
  return together(
    records.advisors.all.map((row) => {
      const standing = standingOf(row, context.today);
      if (hasProfile(row) || standing === 'retired' || standing === 'paused') return nothing;
      if (!isTimeToRemind(row.profileSentOn, row.profileRemindedOn, profileRhythm, context)) return nothing;
      return reminded(
        profileReminderMail(row, context),
        update(advisors, row.id, { profileRemindedOn: context.today }),
      );
    }),
  );
}

export function trainingReminders(records: RoundRecords, context: Context): RoundPart {
  return together(
    records.trainings.all
      .filter(
        (row) =>
          row.cancelledOn === '' && row.remindedOn === '' && row.startsAt > context.now && row.attended.length === 0,
      )
      .filter((row) => daysBetween(context.today, dayOf(row.startsAt)) <= context.settings.sessionReminderDays)
      .map((row) => remindOfTraining(row, records, context)),
  );
}

function remindOfTraining(row: Training, records: RoundRecords, context: Context): RoundPart {
  const words = context.text.mailsReminders.training;
  const when = showDateTime(row.startsAt, context.language);
  return reminded(
    row.invited
      .flatMap((id) => records.advisors.find(id) ?? [])
      .flatMap(({ name, email }) =>
        mail(context, {
          to: email,
          about: row.id,
          subject: words.subject({ when }),
          blocks: [
            { type: 'text', text: words.body({ name }) },
            { type: 'facts', facts: trainingFacts(row, context) },
          ],
        }),
      ),
    update(trainings, row.id, { remindedOn: context.today }),
  );
}
