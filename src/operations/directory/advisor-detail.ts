// Somebody of the directory whole: profile, criteria of the call, training, history, recognition.
// Her history is read from advisories, invitations, trainings and the ledger of incentives.
import * as v from 'valibot';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { Records } from '../../define/records.ts';
import { profileValues } from '../../tables/advisor-profile.ts';
import type { Advisory } from '../../tables/advisories.ts';
import { type Advisor, advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { incentiveCatalogue, incentiveLedger } from '../../tables/incentives.ts';
import { trainings } from '../../tables/trainings.ts';
import type { AdvisorDetail, CriterionView, HistoryItem } from '../../views/advisor-view.ts';
import { requestTitle } from '../requests/request-words.ts';
import { whatsappAddress } from '../whatsapp-text.ts';
import { advisorCards, directoryTables } from './advisor-card.ts';

const tables = [...directoryTables, areas, trainings, incentiveLedger, incentiveCatalogue] as const;
type DetailRecords = Records<(typeof tables)[number]>;

export const advisorDetail = defineQuery({
  reads: tables,
  input: v.object({ advisor: v.string() }),
  run(records, { advisor: id }, context): AdvisorDetail {
    const advisor = records.advisors.get(id);
    const invitations = records.assignments.all.filter((row) => row.advisor === id);
    const mine = records.advisories.all.filter((row) => row.advisor === id);
    const { columns } = advisors;
    const labels = (shown: string) => (shown === '' ? [] : shown.split(', '));
    return {
      ...advisorCards(records, context)(advisor),
      whatsappUrl: whatsappAddress(advisor.phone, context),
      channelLabel: columns.channel.show(advisor.channel, context),
      organisation: advisor.organisation,
      place: advisor.place,
      strengths: advisor.strengths,
      skills: advisor.skills,
      knowledge: advisor.knowledge,
      vocation: advisor.vocation,
      availability: labels(columns.availability.show(advisor.availability, context)),
      levels: labels(columns.levels.show(advisor.levels, context)),
      formats: labels(columns.formats.show(advisor.formats, context)),
      modalities: labels(columns.modalities.show(advisor.modalities, context)),
      languages: labels(columns.languages.show(advisor.languages, context)),
      criteria: criteriaOf(advisor, context),
      trainingOneOn: advisor.trainingOneOn,
      trainingTwoOn: advisor.trainingTwoOn,
      profileSentOn: advisor.profileSentOn,
      profileOn: advisor.profileOn,
      pausedUntil: advisor.pausedUntil,
      consentOn: advisor.consentOn,
      consentText: advisor.consentText,
      notes: advisor.notes,
      history: historyOf(advisor, records, context),
      invitations: {
        total: invitations.length,
        accepted: invitations.filter(({ answer }) => answer === 'accepted').length,
        declined: invitations.filter(({ answer }) => answer === 'declined').length,
      },
      advisories: {
        open: mine.filter(({ closedOn, cancelledOn }) => closedOn === '' && cancelledOn === '').length,
        closed: mine.filter(({ closedOn }) => closedOn !== '').length,
      },
      incentives: records.incentiveLedger.all.filter((row) => row.advisor === id).length,
      values: profileValues(advisor),
    };
  },
});

/** The criteria of the call: required ones first. Before the profile arrives, an empty answer is not yet a no. */
function criteriaOf(advisor: Advisor, { text }: Context): readonly CriterionView[] {
  const words = text.people.criteria;
  const known = advisor.profileOn !== '';
  const yesNo = (value: boolean) => (value ? true : known ? false : null);
  return [
    { key: 'vocation', label: words.vocation, required: true, met: yesNo(advisor.vocation !== '') },
    { key: 'groups', label: words.groups, required: true, met: yesNo(advisor.groupExperience) },
    { key: 'consent', label: words.consent, required: true, met: yesNo(advisor.consentOn !== '') },
    { key: 'gender', label: words.gender, required: false, met: yesNo(advisor.genderTraining) },
    { key: 'digital', label: words.digital, required: false, met: yesNo(advisor.digitalSkills) },
  ];
}

/** Newest first. */
function historyOf({ id }: Advisor, records: DetailRecords, context: Context): readonly HistoryItem[] {
  const words = context.text.people.history;
  const stateOf = ({ closedOn, cancelledOn }: Advisory) =>
    cancelledOn !== '' ? words.cancelled : closedOn !== '' ? words.closed : words.open;
  const items: HistoryItem[] = [
    ...records.advisories.all
      .filter((row) => row.advisor === id)
      .map((row) => ({
        kind: 'advisory' as const,
        id: row.id,
        on: row.closedOn || row.cancelledOn || row.openedOn,
        title: row.title,
        detail: words.advisory({ area: records.areas.find(row.area)?.name ?? '', state: stateOf(row) }),
      })),
    ...records.assignments.all
      .filter((row) => row.advisor === id && row.answer !== 'accepted')
      .map((row) => {
        const request = records.requests.find(row.request);
        return {
          kind: 'invitation' as const,
          id: row.id,
          on: row.answeredOn || row.invitedAt.slice(0, 10),
          title: request ? requestTitle(request, records) : row.request,
          detail: assignments.columns.answer.show(row.answer, context) || context.text.requests.invitationStates.open,
        };
      }),
    ...records.trainings.all
      .filter((row) => row.attended.includes(id))
      .map((row) => ({
        kind: 'training' as const,
        id: row.id,
        on: row.startsAt.slice(0, 10),
        title: row.name,
        detail: words.training({ session: trainings.columns.session.show(row.session, context) }),
      })),
    ...records.incentiveLedger.all
      .filter((row) => row.advisor === id)
      .map((row) => ({
        kind: 'incentive' as const,
        id: row.id,
        on: row.deliveredOn,
        title: records.incentiveCatalogue.find(row.incentive)?.name ?? row.incentive,
        detail: words.incentive,
      })),
  ];
  return items.sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}
