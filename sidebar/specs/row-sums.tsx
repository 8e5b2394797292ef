// What rows come to, and the link of the form by which they come in.
import type { RowsSpec, SumSpec } from '../../src/blocks/screen.ts';
import { useSpecs } from './specs-context.ts';
import { SurveyLink } from './survey-link.tsx';

export function Sums({ sums }: { sums: readonly SumSpec[] }) {
  return (
    <dl class="spec-facts">
      {sums.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function FormLink({ url, said }: NonNullable<RowsSpec['link']>) {
  const { text } = useSpecs();
  return (
    <>
      {said ? <p class="help">{said}</p> : null}
      {url ? <SurveyLink url={url} name={text.formLink} /> : null}
    </>
  );
}
