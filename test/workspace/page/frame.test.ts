import { describe, expect, it } from 'vitest';
import { legalCopy } from '../../../workspace/page/frame/legal-value.ts';
import { localLink } from '../../../workspace/page/frame/local-link.ts';

describe('legalCopy', () => {
  it('passes plain values, without undefined fields, with null for undefined in lists', () => {
    expect(legalCopy({ a: [1, undefined, 'x', null, true], b: undefined })).toEqual({ a: [1, null, 'x', null, true] });
  });

  it.each([
    ['a date', new Date()],
    ['a function', { f: () => 1 }],
    ['a map', new Map()],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => legalCopy(value)).toThrow('illegal value');
  });

  it('refuses circles, not repetitions', () => {
    const shared = { a: 1 };
    expect(legalCopy([shared, shared])).toEqual([{ a: 1 }, { a: 1 }]);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => legalCopy(circle)).toThrow('illegal value in property: self');
  });
});

describe('localLink', () => {
  const here = 'http://localhost:4870';
  it.each([
    ['https://docs.google.com/document/d/X/edit?usp=drive', `${here}/document/d/X/edit?usp=drive`],
    ['https://docs.google.com/forms/d/e/Y/viewform?entry.1=a', `${here}/forms/d/e/Y/viewform?entry.1=a`],
    ['https://drive.google.com/drive/u/0/folders/Z', `${here}/drive/folders/Z`],
    ['https://script.google.com/a/macros/ejemplo.org/s/W/exec?x=1', `${here}/macros/s/W/exec?x=1`],
    ['https://script.google.com/macros/s/W/exec', `${here}/macros/s/W/exec`],
    ['https://ejemplo.org/a', 'https://ejemplo.org/a'],
    ['mailto:a@ejemplo.org', 'mailto:a@ejemplo.org'],
    ['#arriba', '#arriba'],
  ])('leads %s to %s', (href, local) => {
    expect(localLink(href, here)).toBe(local);
  });
});
