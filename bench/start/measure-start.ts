// What starting costs: Apps Script compiles and runs the whole of Code.js on every execution, before it does anything.
// Timed in fresh realms in one run, beside a realm that starts an empty script, and beside the code with the words of
// one language, as most executions read them, with the matching as well, as the proposals do, and with every language.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { type Language, languages } from '../../src/text/language.ts';
import { wordsFile } from '../../src/text/words-files.ts';
import { buildAll } from '../../tools/build.ts';

const ROUNDS = 25;
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const built = (file: string) => readFileSync(`${dist}${file}`, 'utf8');

/** Milliseconds of the processor to compile and run a script in a new realm. */
function startOnce(code: string, round: number): number {
  const realm = vm.createContext(Object.create(null));
  const before = process.cpuUsage();
  // The round is part of the source, so that no compiled code of an earlier round is taken up again.
  new vm.Script(`${code}\n//${round}`).runInContext(realm);
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1_000;
}

const median = (times: readonly number[]) => [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;

export async function measureStart(): Promise<void> {
  await buildAll();
  const code = built('Code.js');
  const withWords = (spoken: readonly Language[]) =>
    [code, ...spoken.map((language) => built(`${wordsFile(language)}.html`))].join('\n');
  const spanish = withWords(['es']);
  const candidates = {
    empty: '',
    code,
    codeWithSpanish: spanish,
    codeWithMatching: [spanish, built('Matching.html')].join('\n'),
    codeWithAllWords: withWords(languages),
  };
  const names = Object.keys(candidates) as (keyof typeof candidates)[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) times.get(name)?.push(startOnce(candidates[name], round));
  }
  const bare = median(times.get('empty') ?? []);
  for (const name of names) {
    const ms = median(times.get(name) ?? []);
    const bytes = Buffer.byteLength(candidates[name]);
    console.log(
      JSON.stringify({ start: name, bytes, processorMs: Number(ms.toFixed(2)), timesEmpty: Math.round(ms / bare) }),
    );
  }
}
