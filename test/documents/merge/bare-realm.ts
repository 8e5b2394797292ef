// Bundles the merge as the add-on does and runs it where nothing but ECMAScript exists.
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const entry = `
import { checkTemplate } from './src/documents/merge/check-template.ts';
import { mergeDocument } from './src/documents/merge/merge-document.ts';
import { qrCode } from './src/documents/merge/qr-code.ts';
globalThis.merge = { checkTemplate, mergeDocument, qrCode };
`;

export interface BareMerge {
  /** Bytes of the minified bundle. */
  readonly size: number;
  /** Runs source text that may use `merge` and `input`; what it returns must be JSON. */
  run(source: string, input: unknown): unknown;
}

export async function bareMerge(): Promise<BareMerge> {
  const bundle = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const context = createContext(Object.create(null));
  runInContext(code, context);
  return {
    size: code.length,
    run(source, input) {
      const json = JSON.stringify(input).replace(/\u2028|\u2029/g, ' ');
      return JSON.parse(
        runInContext(
          `(function (input) { return JSON.stringify((function () { ${source} })()); })(${json})`,
          context,
        ) as string,
      );
    },
  };
}
