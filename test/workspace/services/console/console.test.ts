import { describe, expect, it } from 'vitest';
import { openBasic, perform } from '../../fixtures/basic-workspace.ts';

describe('console and Logger', () => {
  it('fill placeholders and show objects, lists and errors', () => {
    const { execution } = openBasic().run('statements', [
      `console.info('%s has %d', 'Ana', 3); console.debug([1, { a: 2 }], null, undefined, true);
       const o = {}; o.o = o; console.log(Utilities.newBlob('x')); console.log(new TypeError('bad'));`,
    ]);
    const texts = execution.logs.map(({ text }) => text.split('\n')[0]);
    expect(texts).toEqual(['Ana has 3', '[1,{"a":2}] null undefined true', '{}', 'TypeError: bad']);
  });

  it('measure time by the workspace’s clock', () => {
    const { execution } = openBasic().run('statements', [
      "console.time('a'); Utilities.sleep(1500); console.timeEnd('a')",
    ]);
    expect(execution.logs).toMatchObject([{ level: 'debug', text: 'a: 1500ms' }]);
  });

  it('Logger gives back what it logged in this execution', () => {
    const body =
      "Logger.log('a %s', 1).log('b'); const log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()]";
    expect(perform(openBasic(), body)).toEqual(['a 1\nb\n', '']);
  });
});
