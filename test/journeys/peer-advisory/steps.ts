// A peer advisory told in steps: what each person does, in the order in which it happens.
import { ask, goOn, listProject, seat, sendLinkAgain, switchOn } from './asking.ts';
import { agree, beginAnother, close, find, reportProgress, seeProgress, takeInOffer } from './following-up.ts';
import { agreeOnPlan, analyse, correctInDialog, setTheme, shareDocuments, writePlan } from './preparing.ts';
import { answerSurvey, reviewReport, sendSurvey, takeStock, tickActivities, writeReport } from './reporting.ts';
import type { Stage } from './stage.ts';

interface Step {
  readonly says: string;
  play(stage: Stage): Promise<void>;
}

export const steps: readonly Step[] = [
  { says: 'the coordinator switches peer advisory on; before, it is nowhere', play: switchOn },
  { says: 'she notes a project that can advise', play: listProject },
  { says: 'another asks for advice on a phone, and follows the acknowledgement to its page', play: ask },
  { says: 'she finds the request under Hoy and decides that it goes on', play: goOn },
  { says: 'she seats the project that is proposed with one click', play: seat },
  { says: 'she sends it the link of its page once more', play: sendLinkAgain },
  { says: 'both answer the two questions of the theme on their phones', play: setTheme },
  { says: 'the project that asked shares a document, and the other is told', play: shareDocuments },
  { says: 'the other analyses the case and its context', play: analyse },
  { says: 'one pastes the rows of the plan, the other completes one of them', play: writePlan },
  { says: 'the coordinator opens the plan wide and corrects a row of it', play: correctInDialog },
  { says: 'the project that asked agrees to the plan', play: agreeOnPlan },
  { says: 'it ticks off the activities', play: tickActivities },
  { says: 'the coordinator sends the survey', play: sendSurvey },
  { says: 'somebody answers it from her message, and only the number is shown', play: answerSurvey },
  { says: 'both take stock: the plan line by line, and the way from the problem to the response', play: takeStock },
  { says: 'both write the joint report', play: writeReport },
  { says: 'the coordinator makes the report and sends it, and it is approved on a phone', play: reviewReport },
  { says: 'they agree on what follows', play: agree },
  { says: 'who owes a commitment reports progress from the message on a phone', play: reportProgress },
  { says: 'the coordinator sees how far it is', play: seeProgress },
  { says: 'she finds the advisory by who takes part, and from its row in the sheet', play: find },
  { says: 'she closes it, and opens it again', play: close },
  { says: 'the project that asked offered to advise, and is taken into the directory', play: takeInOffer },
  { says: 'another is asked for by telephone: it begins with a title', play: beginAnother },
];
