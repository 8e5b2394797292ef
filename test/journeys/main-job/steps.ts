// The main job told in steps: what each person does, in the order in which it happens.
import { accept, askForSupport, decline, inviteAnother, inviteFirst, reviewRequest } from './asking.ts';
import { closeAdvisory, planFollowUp, receiveCertificate, reportProgress, writeReport } from './closing.ts';
import {
  approveDeliveries,
  deliver,
  holdLinkUp,
  planSession,
  scheduleLinkUp,
  sendTools,
  settleCondition,
} from './preparing.ts';
import { answerSurveys, askMentor, closeAttendance, registerAttendance } from './session-day.ts';
import { addArea, fillInSettings, install, openPages, sendProfiles, trainMentors } from './setting-up.ts';
import type { Stage } from './stage.ts';

export interface Step {
  readonly says: string;
  play(stage: Stage): Promise<void>;
}

export const steps: readonly Step[] = [
  { says: 'the coordinator installs Entrepares on an empty workbook from the menu', play: install },
  { says: 'she opens the page for people without an account, which she has just published', play: openPages },
  { says: 'she fills in the settings', play: fillInSettings },
  {
    says: 'she adds the area that will ask for support, and loses nothing while tabs change and the page is loaded again',
    play: addArea,
  },
  { says: 'three women send their mentor profile on the form page', play: sendProfiles },
  { says: 'she plans both trainings and records who came', play: trainMentors },
  {
    says: 'the area asks for support on a phone and follows its request from the acknowledgement',
    play: askForSupport,
  },
  { says: 'she reviews the request', play: reviewRequest },
  { says: 'she reads the candidates with their reasons and invites the first', play: inviteFirst },
  { says: 'the first mentor declines on the page opened from her mail', play: decline },
  { says: 'she invites another', play: inviteAnother },
  { says: 'the second mentor accepts from her mail', play: accept },
  { says: 'she sets the day of the link-up', play: scheduleLinkUp },
  { says: 'the link-up is held and the logistics are settled', play: holdLinkUp },
  { says: 'the mentor delivers session design and presentation from her mail', play: deliver },
  { says: 'the deliveries are approved', play: approveDeliveries },
  { says: 'she sets the date of the session', play: planSession },
  { says: 'what the mentor said when she accepted stands in the session, and is settled', play: settleCondition },
  { says: 'the area receives list and links', play: sendTools },
  { says: 'five participants register through the link on a phone', play: registerAttendance },
  { says: 'four of them answer the survey', play: answerSurveys },
  { says: 'she closes the attendance list', play: closeAttendance },
  { says: 'the mentor answers her survey', play: askMentor },
  { says: 'she makes the report and opens it', play: writeReport },
  {
    says: 'the area writes an agreement on its page, she writes another, makes the follow-up plan and opens it',
    play: planFollowUp,
  },
  { says: 'who owes an agreement reports progress through the link', play: reportProgress },
  { says: 'she gives an incentive, closes the advisory, and opens the certificate', play: closeAdvisory },
  { says: 'the mentor receives her certificate and has it verified', play: receiveCertificate },
];
