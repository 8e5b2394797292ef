// Several stories, two at a time, each in a process and a folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DemoOptions } from './options.ts';
import type { StoryKey } from './stories.ts';

const AT_ONCE = 2;

/** Gives the highest exit code; what a story says is printed once it is over. */
export async function playSideBySide(
  { folder, language, programmes }: DemoOptions,
  say: (text: string) => void,
): Promise<number> {
  const waiting = [...programmes];
  let worst = 0;
  const takeNext = async () => {
    for (let programme = waiting.shift(); programme !== undefined; programme = waiting.shift()) {
      const { said, code } = await playApart(programme, join(folder, programme), language);
      say(`\n${programme}\n${said}`);
      worst = Math.max(worst, code);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  return worst;
}

async function playApart(
  programme: StoryKey,
  folder: string,
  language: string,
): Promise<{ said: string; code: number }> {
  const args = ['--out', folder, '--programme', programme, '--language', language];
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...args]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { said, code: code ?? 1 };
}
