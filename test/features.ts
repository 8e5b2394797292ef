// Which tests exercise each feature of docs/features.md through the built add-on: the file in test/, and the name of the
// test (in a journey, what the step says). Each fails without its feature.
type Tests = Readonly<Record<string, readonly string[]>>;

export const featureTests: Readonly<Record<string, Tests>> = {
  C1: {
    'appsscript/install.test.ts': [
      'changes nothing the second time',
      'finds nothing to complain of right after installing',
    ],
    'journeys/installing.test.ts': [
      'leaves nothing to repair, and what is damaged is repaired by the menu, question after question',
    ],
  },
  C2: {
    'journeys/import.test.ts': ['comes in with one click'],
    'journeys/main-job.test.ts': ['three women send their mentor profile on the form page'],
  },
  C3: {
    'journeys/main-job.test.ts': [
      'the area asks for support on a phone and follows its request from the acknowledgement',
    ],
    'blocks/application.test.ts': [
      'opens a case, tells whoever asked, leads her to her page, and is on Hoy to be decided',
    ],
  },
  C4: {
    'product/needs-and-repertoire.test.ts': [
      'are counted by topic, level, format and area, beside the mentors who could give them',
    ],
  },
  C5: {
    'journeys/main-job.test.ts': ['she reads the candidates with their reasons and invites the first'],
  },
  C6: {
    'journeys/main-job.test.ts': ['the first mentor declines on the page opened from her mail', 'she invites another'],
  },
  C7: {
    'blocks/cases-of-the-day.test.ts': ['shows what the team owes, and opens its block'],
  },
  C8: {
    'journeys/main-job.test.ts': [
      'she sets the date of the session',
      'five participants register through the link on a phone',
    ],
  },
  C9: {
    'blocks/survey.test.ts': [
      'are a number alone until there are three, and then averages, counts and comments without traces',
    ],
    'journeys/main-job.test.ts': ['four of them answer the survey', 'the mentor answers her survey'],
  },
  C10: {
    'blocks/worksheets.test.ts': ['keep every version, and say when the newest shows what is no longer so'],
    'demo/story.test.ts': ['keeps each document as .docx and .pdf, each message as .eml, and the workbook'],
  },
  C11: {
    'journeys/main-job.test.ts': ['who owes an agreement reports progress through the link'],
  },
  C12: {
    'demo/sample-data.test.ts': ['adds the sessions up in their advisory'],
    'blocks/register.test.ts': ['comes out as the memory counts it: 33 people of 9 and 18 organisations, 73 % women'],
  },
  C13: {
    'product/certificates.test.ts': [
      'asks for a code, and says for it what stands on the paper, to anybody',
      'issues what closed advisories owe, once, with the mail to the mentor',
    ],
  },
  C14: {
    'product/needs-and-repertoire.test.ts': ['hands over at the link-up what was chosen, and no more'],
    'blocks/delivery.test.ts': ['is taken into the repertoire by the team, once'],
  },
  C15: {
    'forms/consent.test.ts': [
      'counts who does not agree, and keeps her name nowhere: not in the answer, not in the linked tab',
    ],
    'product/person-data.test.ts': [
      'are her profile, consent, invitations, advisories, documents and answers, and name no other mentor',
    ],
  },
  C16: {
    'operations/settings/language.test.ts': [
      'reaches tabs, headers, dropdowns, values, settings and menu, and comes back whole',
    ],
    'operations/settings/form-language.test.ts': [
      'say everything in the new language, under the same ids and links, and come back whole',
    ],
  },
  C17: {
    'reliability/exactly-once.test.ts': ['counts once when its trigger fires three times, and again days later'],
  },
  M1: {
    'product/recruiting.test.ts': [
      'The call for mentors is written for each way of recruiting, with what a mentor has to bring and the form',
    ],
  },
  M2: { 'journeys/main-job.test.ts': ['she plans both trainings and records who came'] },
  M3: { 'journeys/main-job.test.ts': ['three women send their mentor profile on the form page'] },
  M4: {
    'product/needs-and-repertoire.test.ts': [
      'are counted by topic, level, format and area, beside the mentors who could give them',
    ],
  },
  M5: {
    'journeys/main-job.test.ts': [
      'the area asks for support on a phone and follows its request from the acknowledgement',
    ],
  },
  M6: { 'demo/sample-data.test.ts': ['checks a plan against the format that was asked for'] },
  M7: { 'demo/sample-data.test.ts': ['shows requests in every state'] },
  M8: { 'demo/sample-data.test.ts': ['counts the days of a search for a mentor'] },
  M9: {
    'journeys/main-job.test.ts': [
      'she sets the day of the link-up',
      'the link-up is held and the logistics are settled',
    ],
  },
  M10: {
    'journeys/main-job.test.ts': [
      'the mentor delivers session design and presentation from her mail',
      'the deliveries are approved',
    ],
  },
  M11: {
    'product/needs-and-repertoire.test.ts': ['takes in what the area approved, once, with topic, author and advisory'],
  },
  M12: { 'journeys/main-job.test.ts': ['the area receives list and links', 'she closes the attendance list'] },
  M13: { 'journeys/main-job.test.ts': ['four of them answer the survey', 'the mentor answers her survey'] },
  M14: { 'demo/sample-data.test.ts': ['has a report of an area'] },
  M15: { 'journeys/main-job.test.ts': ['she gives an incentive, closes the advisory, and opens the certificate'] },
  M18: { 'demo/sample-data.test.ts': ['names the service to those who take part as it is called outside'] },
  M21: { 'demo/sample-data.test.ts': ['narrows what is to do to whoever owes it'] },
  M22: { 'appsscript/install.test.ts': ['preloads the topics of the first generation and whoever installs'] },
  A1: {
    'blocks/two-writers.test.ts': ['stand on both sides only where both projects advise each other'],
    'blocks/suggested-projects.test.ts': ['come best first, each with reasons that are true'],
  },
  A2: { 'demo/peer-story.test.ts': ['A peer advisory is played to its end, and nothing is missing'] },
  A3: { 'blocks/worksheets.test.ts': ['open for a project once they are shared with it, and not before'] },
  A4: { 'demo/peer-story.test.ts': ['A peer advisory is played to its end, and nothing is missing'] },
  A5: {
    'blocks/worksheets.test.ts': ['say what the blocks hold, under the heads of their columns'],
    'journeys/peer-advisory.test.ts': ['the project that asked agrees to the plan'],
  },
  A6: { 'journeys/peer-advisory.test.ts': ['it ticks off the activities', 'the coordinator sends the survey'] },
  A7: {
    'journeys/peer-advisory.test.ts': [
      'both take stock: the plan line by line, and the way from the problem to the response',
    ],
  },
  A8: {
    'journeys/peer-advisory.test.ts': ['both write the joint report'],
    'blocks/worksheets.test.ts': [
      'are approved by the reviewing project, or returned with a comment, each version by itself',
    ],
  },
  A9: {
    'blocks/shared-features.test.ts': ['stands in the list with the title and the programme of its case'],
    'journeys/peer-advisory.test.ts': ['who owes a commitment reports progress from the message on a phone'],
  },
  A10: {
    'journeys/peer-advisory.test.ts': [
      'both take stock: the plan line by line, and the way from the problem to the response',
    ],
  },
  W1: {
    'blocks/register.test.ts': [
      'comes out as the memory counts it: 33 people of 9 and 18 organisations, 73 % women',
      'has a place and a page of her own, where she corrects what she said and sees nobody’s address',
    ],
  },
  W2: {
    'blocks/register.test.ts': [
      'come several from one organisation, are linked to a theme, and each sender hears what was chosen',
    ],
  },
  ...each(['W3', 'W4', 'W5', 'W8', 'W9', 'W10', 'W11'], {
    'demo/workshop-story.test.ts': ['A learning workshop is played to its end, and nothing is missing'],
  }),
  W12: {
    'demo/workshop-story.test.ts': ['A learning workshop is played to its end, and nothing is missing'],
    'blocks/digest.test.ts': ['is seen as people get it, and goes in slices, never twice, however often it is sent'],
  },
  W6: { 'reliability/room.test.ts': ['counts each of them once, and every note, within what Google allows'] },
  W7: { 'reliability/room.test.ts': ['counts each of them once, and every note, within what Google allows'] },
  R1: {
    'blocks/cooperation-round.test.ts': [
      'takes two specialists and two of the secretariat, and four reference documents',
      'stands on Hoy from the day on which it is asked for, long before an answer is due',
    ],
  },
  R2: {
    'blocks/specialists.test.ts': [
      'are never of the country that asks, and who is left out is told why and what would help',
    ],
    'blocks/cooperation-round.test.ts': [
      'writes a letter with her name to each specialist who is invited, and to nobody else',
    ],
  },
  R3: {
    'blocks/cooperation-round.test.ts': [
      'lets specialists ask and the technical team answer, and shows the secretariat nearly equal questions together',
    ],
  },
  R4: { 'blocks/agenda-on-site.test.ts': ['reaches everybody with one file, from the page of whoever plans it'] },
  R5: { 'blocks/cooperation-round.test.ts': ['keeps what the panel notes and drafts from the country'] },
  R6: {
    'blocks/cooperation-round.test.ts': [
      'refuses a report of more than twenty pages with their number, as its PDF has them',
    ],
  },
  R8: {
    'blocks/cooperation-round.test.ts': ['is published only with the written authorisation of the country'],
  },
  ...each(['R7', 'R9'], {
    'demo/round-story.test.ts': ['A cooperation round is played to its end, and nothing is missing'],
  }),
  R10: { 'blocks/cooperation-round.test.ts': ['is drawn as a line of its stages, each with its day'] },
  T1: { 'blocks/technical-assistance.test.ts': ['brings its nine areas, which nobody else is offered, once'] },
  T2: {
    'blocks/technical-assistance.test.ts': [
      'takes three ways of working at most, has what belongs to each, and plans each',
    ],
    'blocks/modalities.test.ts': ['are taken by the panel, and a fourth is refused by name'],
  },
  T3: {
    'blocks/technical-assistance.test.ts': ['proposes who works in the area and knows the region first, and says why'],
  },
  ...each(['T4', 'T7'], {
    'blocks/technical-assistance.test.ts': ['is played to its end with the accompaniment, and nothing is missing'],
  }),
  T5: {
    'blocks/technical-assistance.test.ts': ['moves one of its standing meetings without the others'],
    'blocks/series.test.ts': ['takes place every two weeks, and on the next working day where that is a holiday'],
  },
  T6: {
    'blocks/technical-assistance.test.ts': [
      'leads to an accompaniment that asks the assistant anew and takes definition and product along',
    ],
  },
  T8: {
    'blocks/technical-assistance.test.ts': [
      'sees first to rural and indigenous population: in the list, on Hoy and in the figures',
    ],
  },
};

function each(ids: readonly string[], tests: Tests): Readonly<Record<string, Tests>> {
  return Object.fromEntries(ids.map((id) => [id, tests]));
}
