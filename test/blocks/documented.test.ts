// Whoever declares a programme reads docs/blocks: every kind has its page, and the page names whatever it can be given.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const kinds = readdirSync('src/blocks', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The names that an interface lists, such as `rows` and `shareWith` of AttachmentsOptions. */
function namesIn(source: string, named: RegExp): readonly string[] {
  const bodies = [...source.matchAll(new RegExp(`export interface ${named.source}[^{]*\\{(.*?)\\n\\}`, 'gs'))];
  return bodies.flatMap(([, body = '']) =>
    [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, name = '']) => name),
  );
}

describe('The pages about blocks', () => {
  it.each(kinds)('tell of %s, with each of its options', (kind) => {
    const page = read(`docs/blocks/${kind}.md`);
    const sources = readdirSync(`src/blocks/${kind}`).map((file) => read(`src/blocks/${kind}/${file}`));
    for (const option of sources.flatMap((source) => namesIn(source, /\w+Options\b/)))
      expect(page, option).toContain(`| \`${option}\` |`);
  });

  it('begin with a list of all of them, and tell of every aspect', () => {
    const page = read('docs/blocks/README.md');
    for (const kind of kinds) expect(page, kind).toContain(`(${kind}.md)`);
    const aspects = namesIn(read('src/blocks/aspects.ts'), /Aspects\b/);
    expect(aspects).toContain('seenBy');
    for (const aspect of aspects) expect(page, aspect).toContain(`| \`${aspect}\` |`);
  });

  it('show examples that are lines of a real programme', () => {
    const files = readdirSync('src/programmes', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/programmes/${file}`);
    const real = files.map(read);
    const lines = new Set(real.flatMap((source) => source.split('\n').map((line) => line.trim())));
    for (const file of readdirSync('docs/blocks'))
      for (const [, example = ''] of read(`docs/blocks/${file}`).matchAll(/```ts\n(.*?)```/gs))
        for (const line of example.split('\n')) expect([...lines], file).toContain(line.trim());
  });

  it('lead nowhere that is not there', () => {
    for (const file of readdirSync('docs/blocks'))
      for (const [, target = ''] of read(`docs/blocks/${file}`).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
        expect(() => read(`docs/blocks/${target}`), `${file}: ${target}`).not.toThrow();
  });
});

describe('The list of a programme', () => {
  const told = [...read('docs/decisions/programmes-from-blocks.md').matchAll(/^\| `(.+?)` \|/gm)].map(
    ([, path]) => path,
  );
  const programmes = readdirSync('src/programmes').filter((name) => existsSync(`src/programmes/${name}/stages`));
  /** Not yet cut down to it. */
  const stillLonger: Readonly<Record<string, number>> = { 'learning-workshop': 370, 'technical-assistance': 300 };
  const isPlumbing = (line: string) => /^(import .*|\} from .*|\s*|\s*(\/\/|\/\*\*).*)$/.test(line);

  it.each(programmes)('of %s is read at one go: with roles and stages it declares in at most 250 lines', (name) => {
    const stages = readdirSync(`src/programmes/${name}/stages`).map((file) => `stages/${file}`);
    const declared = [`${name}.ts`, 'roles.ts', ...stages].flatMap((file) =>
      read(`src/programmes/${name}/${file}`)
        .replace(/^import \{[^}]*\} from .*$/gm, '')
        .trimEnd()
        .split('\n')
        .filter((line) => !isPlumbing(line)),
    );
    expect(declared.length).toBeLessThanOrEqual(stillLonger[name] ?? 250);
  });

  it('is all that there is in its folder, apart from special parts that are told with their reason', () => {
    const lists = ['roles.ts', 'stages'];
    const special = programmes.flatMap((name) =>
      readdirSync(`src/programmes/${name}`)
        .filter((part) => part !== `${name}.ts` && !lists.includes(part))
        .map((part) => `${name}/${part}`),
    );
    expect(told.sort()).toEqual(special.sort());
  });
});
