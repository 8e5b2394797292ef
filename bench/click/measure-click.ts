// `click`: the whole click of the proposals as the dialog makes it, on the built add-on: read 2,000 requests and 5,000
// advisors from the workbook, score, solve, explain, answer. One line of JSON with processor time and service calls, and
// beside it the same add-on with the scoring as it was.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProposalsView } from '../../src/views/proposals-view.ts';
import type { Reply } from '../../src/views/reply.ts';
import buildOnce from '../../test/product/build-once.ts';
import { forgetRealms } from '../../workspace/engine/realm.ts';
import type { Execution } from '../../workspace/engine/service.ts';
import { Workspace } from '../../workspace/engine/workspace.ts';
import { buildAsItWas } from './add-on-as-it-was.ts';
import { fillWorkbook } from './fill-workbook.ts';
import { makeOffice, type OfficeSizes } from './office.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const NOW = '2026-11-20T15:00:00Z';
const RUNS = 5;

export interface Click {
  readonly view: ProposalsView;
  readonly execution: Execution;
  /** Milliseconds of the processor, the workspace's share of the reading included. */
  readonly processorMs: number;
  readonly characters: number;
}

/** The add-on of this folder installed in a workbook that holds an office of this size. */
export function openOffice(sizes: Pick<OfficeSizes, 'requests' | 'advisors'>, folder = dist): Workspace {
  const users = { owner: 'coordinacion@servicio.example', others: [] };
  const site = Workspace.open({ dist: folder, now: NOW, seed: 'click', users });
  site.openSpreadsheet();
  const { execution } = site.menu('Instalar');
  if (execution.status !== 'completed') throw new Error(execution.error);
  fillWorkbook(site, makeOffice({ ...sizes, today: NOW.slice(0, 10) }));
  return site;
}

export function clickPropose(site: Workspace, input: object = {}): Click {
  forgetRealms(site.world.bundle.program);
  const before = process.cpuUsage();
  const { result, error, execution } = site.clientCall('operation', ['proposeAssignments', input]);
  const used = process.cpuUsage(before);
  if (error) throw new Error(error.message);
  const reply = result as Reply<ProposalsView>;
  if (!reply.ok) throw new Error(reply.message);
  return {
    view: reply.result,
    execution,
    processorMs: (used.user + used.system) / 1_000,
    characters: JSON.stringify(reply.result).length,
  };
}

export async function measureClick(): Promise<void> {
  await buildOnce();
  const asItWas = await buildAsItWas(dist);
  try {
    measureBeside(asItWas);
  } finally {
    rmSync(asItWas, { recursive: true });
  }
}

function measureBeside(asItWas: string): void {
  for (const sizes of [
    { requests: 200, advisors: 500 },
    { requests: 2_000, advisors: 5_000 },
  ]) {
    const site = openOffice(sizes);
    const before = openOffice(sizes, asItWas);
    for (const fair of sizes.requests > 200 ? [false] : [false, true]) {
      // In turn, so that what else the machine does falls on both.
      const pairs = Array.from({ length: RUNS }, () => [clickPropose(site, { fair }), clickPropose(before, { fair })]);
      const [runs, runsBefore] = [0, 1].map((side) => byTime(pairs.map((pair) => pair[side] as Click))) as [
        readonly Click[],
        readonly Click[],
      ];
      const middle = runs[RUNS >> 1] as Click;
      const middleBefore = runsBefore[RUNS >> 1] as Click;
      if (JSON.stringify(middle.view) !== JSON.stringify(middleBefore.view)) throw new Error('The answers differ');
      const line = {
        instance: `click${fair ? ', fair' : ''}`,
        ...sizes,
        processorMs: Math.round(middle.processorMs),
        fastestMs: Math.round((runs[0] as Click).processorMs),
        slowestMs: Math.round((runs[RUNS - 1] as Click).processorMs),
        scoringAsItWasMs: Math.round(middleBefore.processorMs),
        ratio: Math.round((middleBefore.processorMs / middle.processorMs) * 100) / 100,
        serviceCalls: middle.execution.calls.length,
        calls: middle.execution.calls.map(({ service, method }) => `${service}.${method}`),
        answerCharacters: middle.characters,
        codeCharacters: readFileSync(`${dist}/Code.js`, 'utf8').length,
        matchingCharacters: readFileSync(`${dist}/Matching.html`, 'utf8').length,
        ...middle.view.totals,
      };
      console.log(JSON.stringify(line));
    }
  }
}

function byTime(runs: readonly Click[]): readonly Click[] {
  return [...runs].sort((one, other) => one.processorMs - other.processorMs);
}
