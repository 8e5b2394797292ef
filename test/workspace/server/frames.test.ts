import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../workspace/engine/bundle.ts';
import { publicFunctions, withBridge } from '../../../workspace/server/frames.ts';

describe('withBridge', () => {
  const bridge = '<script>b</script>';

  it('goes before all content of a whole document', () => {
    expect(withBridge('<!DOCTYPE html>\n<html lang="es"><head><title>a</title></head></html>', bridge)).toBe(
      `<!DOCTYPE html>\n<html lang="es"><head>${bridge}<title>a</title></head></html>`,
    );
  });

  it('goes before a fragment, which gets a doctype', () => {
    expect(withBridge('<p>a</p>', bridge)).toBe(`<!doctype html>${bridge}<p>a</p>`);
  });

  it('is not misled by a header element', () => {
    expect(withBridge('<header>a</header>', bridge)).toBe(`<!doctype html>${bridge}<header>a</header>`);
  });
});

describe('publicFunctions', () => {
  it('are the global functions, without the private ones', () => {
    const names = publicFunctions(readBundle('test/workspace/fixtures/page-addon'));
    expect(names).toContain('add');
    expect(names).not.toContain('write_');
  });
});
