// A built script rewritten for its way into a page says the same as before, and holds nothing that would be cut.
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foulIn, plainScript } from '../../tools/plain-script.ts';
import { strippedScripts } from '../../workspace/services/html/stripped-scripts.ts';

const value = (script: string) => vm.runInNewContext(script) as unknown;
const inPage = (script: string) =>
  /<script>([\s\S]*)<\/script>/.exec(strippedScripts(`<script>${script}</script>`))?.[1];

describe('A script made plain', () => {
  it.each([
    ['a string', '"https://a.example/*x*/" + \'//\''],
    ['a string with escapes', String.raw`"\/\/ \\// \/* <?= x ?>"`],
    ['a template', String.raw`${'`'}https://${'${'}"a//b"}//c/*d*/\//${'`'}`],
    ['a regular expression', String.raw`"a//b/*".replace(/\/\/|\/[/*]+|\//g, "x")`],
    ['a regular expression that ends in slashes', String.raw`/^https?:\/\//u.test("https://a")`],
    ['a lazy mark of lower than', '"<?a<b".replace(/<?[a-z]/g, "-")'],
    [
      'control and format characters',
      '"\u0001\u007f\u200b\ufeff\u{1f469}\u200d\u{1f3eb}\u2028"'.replace(/\\u\{?([0-9a-f]+)\}?/g, (_, hex) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    ],
    ['a directive and a property', '"use strict"; ({"a//b": 1})["a//b"]'],
  ])('keeps what %s says', (_, script) => {
    const plain = plainScript(script);
    expect(foulIn(script)).toBeDefined();
    expect(foulIn(plain)).toBeUndefined();
    expect(value(plain)).toEqual(value(script));
    expect(inPage(plain)).toBe(plain);
  });

  it('keeps any text, in every kind of literal', () => {
    const characters = fc.constantFrom('/', '*', '\\', '<', '?', 'a', '\u0001', '\u2028', '"', '$', '\ud83d\ude00');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        const asTemplate = `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
        for (const script of [JSON.stringify(text), asTemplate]) {
          expect(value(plainScript(script))).toBe(text);
          expect(foulIn(plainScript(script))).toBeUndefined();
        }
      }),
    );
  });

  it('is refused rather than broken', () => {
    expect(() => plainScript('// a remark\n1')).toThrow(/holds what a page may not/);
    expect(() => plainScript('String.raw`a//b`')).toThrow(/tagged template/);
    expect(() => plainScript('1 +')).toThrow(/does not parse/);
  });
});

describe('The workspace that cuts as HtmlService is reported to', () => {
  it('breaks templates and regular expressions, and leaves strings', () => {
    expect(inPage('a(`x/*y*/z`);')).toBe('a(`xz`);');
    expect(inPage('a("https://b");\nc(`https://d`)')).toBe('a("https://b");\nc(`https:');
    expect(inPage('/[/*]/.test(b) /* c */')).toBe('/[');
    expect(strippedScripts('<style>a{}/* b */</style><script src="c//d"></script>')).toBe(
      '<style>a{}/* b */</style><script src="c//d"></script>',
    );
  });
});
