// `npm run demo -- --out DIR [--programme KEY|all] [--language es|en|pt]`: plays the whole story of a programme on an empty
// workbook of that language, without a browser, and leaves what it made. Every step is printed in plain words. Exits with 1 when something is missing, with 2 when the command is wrong.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAdded, withCompanions } from '../src/programmes/programme-names.ts';
import { tablesWith } from '../src/tables/all-tables.ts';
import { buildAll } from '../tools/build.ts';
import { Workspace } from '../workspace/engine/workspace.ts';
import { stopPrinter } from '../workspace/print/print-docx.ts';
import { isStale } from '../workspace/server/stale.ts';
import { keepAll } from './play/keep.ts';
import { missingIn } from './play/missing.ts';
import { type DemoOptions, optionsOf, WrongCommand } from './play/options.ts';
import { playSideBySide } from './play/side-by-side.ts';
import { type StoryKey, stories } from './play/stories.ts';
import { summaryOf } from './play/summary.ts';
import { locales } from './story-language.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'appsscript', 'sidebar', 'templates', 'tools/build.ts', 'package-lock.json'];
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The day on which the story begins. */
const BEGINNING = '2026-11-20T15:00:00Z';

const dist = join(root, 'dist');

async function buildIfStale(): Promise<void> {
  const watched = sources.map((source) => join(root, source));
  if (!isStale(dist, watched)) return;
  say('Construyendo el complemento…');
  await buildAll();
}

async function playAll(options: DemoOptions): Promise<number> {
  await buildIfStale();
  const [programme, ...more] = options.programmes;
  if (programme === undefined || more.length > 0) return playSideBySide(options, say);
  const missing = play(programme, options);
  if (missing.length === 0) return 0;
  process.stderr.write(`\nFalta algo:\n${missing.map((line) => `  - ${line}\n`).join('')}`);
  return 1;
}

function play(programme: StoryKey, { folder, language }: DemoOptions): readonly string[] {
  const site = Workspace.open({ dist, now: BEGINNING, seed: 'demo', locale: locales[language] });
  site.world.deployWebApp('https://script.google.com/macros/s/demo/exec');
  let steps = 0;
  stories[programme](site, (words, number) => {
    steps = number;
    say(`${String(number).padStart(2)}. ${words}`);
  });
  const kept = keepAll(site, folder);
  const tables = tablesWith(isAdded(programme) ? withCompanions([programme]) : []);
  const summary = summaryOf(site, kept, steps, tables);
  writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  const { total } = summary.calls;
  say(
    `\nQuedaron en ${folder}:\n  el libro (${kept.workbook}), ${kept.documents.length} documentos en .docx y .pdf, ` +
      `${kept.mails.length} correos en .eml y summary.json.\n  ${summary.executions.total} ejecuciones, ${total} llamadas a los servicios de Google, ` +
      `${summary.modelledSeconds} segundos según el modelo de tiempos.`,
  );
  return missingIn(site, kept, programme);
}

try {
  process.exitCode = await playAll(optionsOf(process.argv.slice(2)));
} catch (error) {
  const isWrong = error instanceof WrongCommand;
  process.stderr.write(`${isWrong ? error.message : `La historia se detuvo: ${(error as Error).message}`}\n`);
  process.exitCode = isWrong ? 2 : 1;
} finally {
  stopPrinter();
}
