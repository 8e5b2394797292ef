// Every case of the sample, from the longest closed to the newest request.
import { closingCases } from './closing-cases.ts';
import { justClosedCases } from './just-closed-cases.ts';
import { longClosedCases } from './long-closed-cases.ts';
import { mondayCases } from './monday-cases.ts';
import { mondayRequests } from './monday-requests.ts';
import { ongoingCases } from './ongoing-cases.ts';
import { openCases } from './open-cases.ts';
import { preparingCases } from './preparing-cases.ts';
import { withdrawnCases } from './withdrawn-cases.ts';

export const sampleCases = [
  ...longClosedCases,
  ...justClosedCases,
  ...closingCases,
  ...ongoingCases,
  ...preparingCases,
  ...withdrawnCases,
  ...openCases,
  ...mondayRequests,
  ...mondayCases,
];
