// Breaks representative runs at every call to Google and prints points tried, lost and doubled:
//   npm run crash [-- --only NAME] [--every N]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allScenarios } from './crash/scenarios.ts';
import { breakAt, prepare, type Verdict } from './crash/sweep.ts';

const SHOWN = 3;
const { values } = parseArgs({ options: { only: { type: 'string' }, every: { type: 'string', default: '1' } } });
const every = Math.max(1, Number(values.every));
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const totals = { points: 0, lost: 0, doubled: 0, uncertain: 0 };

for (const scenario of allScenarios(dist)) {
  if (values.only !== undefined && scenario.name !== values.only) continue;
  const prepared = prepare(scenario);
  const verdicts = prepared.points
    .filter((_, index) => index % every === 0)
    .map((point): Verdict => breakAt(prepared, point));
  const lost = verdicts.filter((verdict) => verdict.lost.length > 0);
  const doubled = verdicts.filter((verdict) => verdict.doubled.length > 0);
  const uncertain = verdicts.filter((verdict) => verdict.uncertain > 0);
  console.log(
    `${scenario.name.padEnd(20)} ${String(verdicts.length).padStart(4)} points  ${lost.length} lost  ${doubled.length} doubled  ${uncertain.length} with a mail shown as uncertain`,
  );
  for (const { point, lost: missing, doubled: extra } of [...new Set([...lost, ...doubled])].slice(0, SHOWN)) {
    console.log(`  ${point.way} call ${point.at}, ${point.call}`);
    for (const line of missing.slice(0, SHOWN)) console.log(`    lost    ${line.slice(0, 300)}`);
    for (const line of extra.slice(0, SHOWN)) console.log(`    doubled ${line.slice(0, 300)}`);
  }
  totals.points += verdicts.length;
  totals.lost += lost.length;
  totals.doubled += doubled.length;
  totals.uncertain += uncertain.length;
}
console.log(
  `\n${totals.points} points tried, ${totals.lost} lost, ${totals.doubled} doubled, ${totals.uncertain} with a mail shown as uncertain`,
);
process.exitCode = totals.lost + totals.doubled > 0 ? 1 : 0;
