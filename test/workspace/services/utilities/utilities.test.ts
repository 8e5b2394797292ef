import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluated, openBasic, perform } from '../../fixtures/basic-workspace.ts';

const inScript = (expression: string) => evaluated(openBasic(), expression);

describe('digests of Utilities', () => {
  it.each([
    ['MD5', 'md5'],
    ['SHA_1', 'sha1'],
    ['SHA_256', 'sha256'],
    ['SHA_512', 'sha512'],
  ])('%s are signed bytes', (name, known) => {
    const expected = [...new Int8Array(createHash(known).update('a?o').digest())];
    expect(inScript(`Utilities.computeDigest(Utilities.DigestAlgorithm.${name}, 'año')`)).toEqual(expected);
    expect(Math.min(...expected)).toBeLessThan(0);
  });

  it('agree with the same signature made elsewhere, for texts and for bytes', () => {
    const expected = [...new Int8Array(createHmac('sha256', 'clave').update('señal').digest())];
    expect(inScript("Utilities.computeHmacSha256Signature('señal', 'clave', Utilities.Charset.UTF_8)")).toEqual(
      expected,
    );
    const bytes = 'Utilities.newBlob("señal").getBytes(), Utilities.newBlob("clave").getBytes()';
    expect(inScript(`Utilities.computeHmacSha256Signature(${bytes})`)).toEqual(expected);
    expect(inScript(`Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, ${bytes})`)).toEqual(expected);
  });

  it('read text as US-ASCII when no charset is given, as at Google', () => {
    const signed = (text: string, charset = '') =>
      inScript(`Utilities.computeHmacSha256Signature('${text}', 'clave'${charset})`);
    expect(signed('José')).toEqual(signed('Josá'));
    expect(signed('José')).toEqual(signed('Jos?', ', Utilities.Charset.UTF_8'));
    expect(signed('José', ', Utilities.Charset.UTF_8')).not.toEqual(signed('Josá', ', Utilities.Charset.UTF_8'));
    const digest = (text: string) => inScript(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '${text}')`);
    expect(digest('señal')).toEqual(digest('se?al'));
  });

  it('refuse text signed with bytes', () => {
    expect(() => inScript("Utilities.computeHmacSha256Signature('a', [1, 2])")).toThrow(
      "don't match the method signature",
    );
  });
});

describe('encodings of Utilities', () => {
  it('turn any bytes into base64 and back, also in the web-safe alphabet', () => {
    const workspace = openBasic();
    fc.assert(
      fc.property(fc.int8Array({ maxLength: 40 }), (array) => {
        const bytes = JSON.stringify([...array]);
        const both = `['', 'WebSafe'].map((kind) => {
          const text = Utilities['base64Encode' + kind](${bytes});
          return [text, Utilities['base64Decode' + kind](text)];
        })`;
        const [plain, safe] = evaluated(workspace, both) as [string, number[]][];
        expect([plain?.[1], safe?.[1]]).toEqual([[...array], [...array]]);
        expect(safe?.[0]).toBe(plain?.[0].replaceAll('+', '-').replaceAll('/', '_'));
      }),
      { numRuns: 30 },
    );
  });

  it('encode text as UTF-8 or as asked, and refuse what is no base64', () => {
    expect(inScript("[Utilities.base64Encode('ñ'), Utilities.base64Encode('ñ', Utilities.Charset.US_ASCII)]")).toEqual([
      'w7E=',
      'Pw==',
    ]);
    expect(() => inScript("Utilities.base64Decode('*')")).toThrow('Could not decode string.');
  });
});

describe('dates of Utilities', () => {
  const format = (pattern: string, zone = 'America/Mexico_City', iso = '2026-03-02T03:04:05.067Z') =>
    inScript(`Utilities.formatDate(new Date('${iso}'), '${zone}', ${JSON.stringify(pattern)})`);

  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-01 21:04:05'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-01T21:04:05.067-06:00'],
    ['EEEE d MMMM yy', 'Sunday 1 March 26'],
    ['EEE, MMM d', 'Sun, Mar 1'],
    ['h:mm a, K, k', '9:04 PM, 9, 21'],
    ["D 'of' yyyy ''u''", "60 of 2026 '7'"],
    ['Z z X', '-0600 CST -06'],
    ['yyyyMMdd', '20260301'],
    ['w F', '10 1'],
  ])('%s gives %s', (pattern, text) => {
    expect(format(pattern)).toBe(text);
  });

  it('follow summer time and fixed offsets', () => {
    expect(format('HH:mm Z', 'Europe/Madrid', '2026-07-01T12:00:00Z')).toBe('14:00 +0200');
    expect(format('HH:mm', 'GMT-3')).toBe('00:04');
    expect(format('HH:mm z', 'GMT+05:30')).toBe('08:34 GMT+05:30');
    expect(format("yyyyMMdd'T'HHmmss'Z'", 'GMT')).toBe('20260302T030405Z');
    expect(format('YYYY-MM-dd', 'GMT', '2026-12-30T12:00:00Z')).toBe('2027-12-30');
  });

  it('refuse what is no date, an unknown zone and an unknown letter', () => {
    expect(() => inScript("Utilities.formatDate('2026-01-01', 'GMT', 'yyyy')")).toThrow('Invalid argument: date');
    expect(() => format('yyyy', 'Mexico/Nowhere')).toThrow('Invalid argument: timeZone');
    expect(() => format('yyyy j')).toThrow('Utilities.formatDate with the letter j');
  });

  it('are read back in their zone', () => {
    const read = `Utilities.parseDate('01/03/2026 21:04', 'America/Mexico_City', 'dd/MM/yyyy HH:mm').toISOString()`;
    expect(inScript(read)).toBe('2026-03-02T03:04:00.000Z');
    expect(() => inScript("Utilities.parseDate('hoy', 'GMT', 'yyyy')")).toThrow('Unparseable date: "hoy"');
  });
});

describe('blobs', () => {
  it('hold bytes, type and name, and copy apart', () => {
    const body = `const blob = Utilities.newBlob('año', 'text/plain', 'a.txt'), copy = blob.copyBlob().setName('b.csv');
      copy.setDataFromString('x').setContentTypeFromExtension();
      return [blob.getBytes(), blob.getContentType(), blob.getName(), blob.getDataAsString(),
        copy.getName(), copy.getContentType(), copy.getDataAsString(), blob.isGoogleType(),
        blob.setBytes([-61, -79]).getDataAsString(), String(blob)];`;
    expect(perform(openBasic(), body)).toEqual([
      ...[[97, -61, -79, 111], 'text/plain', 'a.txt', 'año', 'b.csv', 'text/csv', 'x', false, 'ñ', 'Blob'],
    ]);
  });

  it('decode other character sets, and refuse conversions that the workspace does not make', () => {
    expect(inScript("Utilities.newBlob([-15]).getDataAsString('ISO-8859-1')")).toBe('ñ');
    expect(() => inScript("Utilities.newBlob('x', 'text/html').getAs('application/pdf')")).toThrow('Blob.getAs');
  });

  it('go into a zip and out of it, and through gzip', () => {
    const body = `const files = [Utilities.newBlob('uno', 'text/plain', 'año/1.txt'), Utilities.newBlob([-1, 0, 1], 'image/png', '2.png')];
      const zip = Utilities.zip(files, 'all.zip');
      const out = Utilities.unzip(zip).map((b) => [b.getName(), b.getContentType(), b.getBytes()]);
      const gz = Utilities.gzip(files[0]);
      return [zip.getName(), zip.getContentType(), out, gz.getName(), Utilities.ungzip(gz).getDataAsString()];`;
    expect(perform(openBasic(), body)).toEqual([
      'all.zip',
      'application/zip',
      [
        ['año/1.txt', 'text/plain', [117, 110, 111]],
        ['2.png', 'image/png', [-1, 0, 1]],
      ],
      'año/1.txt.gz',
      'uno',
    ]);
  });

  it('refuse a zip of nameless or equally named files, and an archive that is none', () => {
    expect(() => inScript("Utilities.zip([Utilities.newBlob('x')])")).toThrow('non-null name');
    const twice = "Utilities.newBlob('x', null, 'a')";
    expect(() => inScript(`Utilities.zip([${twice}, ${twice}])`)).toThrow('Duplicate filename a in zip');
    expect(() => inScript("Utilities.unzip(Utilities.newBlob('no archive'))")).toThrow('Invalid argument');
  });
});

describe('texts of Utilities', () => {
  it('parse CSV with quotes, line breaks and other delimiters', () => {
    expect(inScript(`Utilities.parseCsv('a,"b ""c"" ,\\nd",\\r\\n1,,3\\n')`)).toEqual([
      ['a', 'b "c" ,\nd', ''],
      ['1', '', '3'],
    ]);
    expect(inScript("Utilities.parseCsv('a;b', ';')")).toEqual([['a', 'b']]);
    expect(() => inScript(`Utilities.parseCsv('"open')`)).toThrow('Could not parse text.');
  });

  it('read back any table written as CSV', () => {
    const workspace = openBasic();
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', ' ') });
    const row = fc.tuple(cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(evaluated(workspace, `Utilities.parseCsv(${JSON.stringify(csv)})`)).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });

  it('format like printf', () => {
    expect(inScript("Utilities.formatString('%s|%5d|%-5s|%05.1f|%x|%%|%+d', 'a', 42, 'b', 3.14159, 255, 7)")).toBe(
      'a|   42|b    |003.1|ff|%|+7',
    );
  });

  it('sleep moves modelled time alone', () => {
    const { execution } = openBasic().run('code', ['Utilities.sleep(300000)']);
    expect(execution.modelledMs).toBe(301_000);
    expect(() => inScript('Utilities.sleep(300001)')).toThrow('Invalid argument');
  });
});
