// Number patterns: `0.00`, `#,##0`, `0%`, `"$"#,##0.00`, `positive;negative;zero`.
// Reference: https://developers.google.com/workspace/sheets/api/guides/formats#number_format_patterns
import type { LocaleConventions } from './locale.ts';

const tokenPattern = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[#0?](?:[#0?,.]*[#0?])?(?:\.[#0?]*)?,*|\.[#0?]+|[eE][+-]0+|[^"]/g;

interface NumberPlan {
  readonly leastWhole: number;
  readonly leastFraction: number;
  readonly mostFraction: number;
  readonly isGrouped: boolean;
  readonly scale: number;
}

function planOf(digits: string): NumberPlan {
  const trailingCommas = /,*$/.exec(digits)?.[0].length ?? 0;
  const core = digits.slice(0, digits.length - trailingCommas);
  const [whole = '', fraction = ''] = core.split('.');
  return {
    leastWhole: whole.match(/0/g)?.length ?? 0,
    leastFraction: fraction.match(/0/g)?.length ?? 0,
    mostFraction: fraction.length,
    isGrouped: whole.includes(','),
    scale: 1000 ** trailingCommas,
  };
}

/** Half away from zero on the decimal digits, as spreadsheets round. */
function roundedText(value: number, decimals: number): string {
  const shifted = Number(`${value.toPrecision(15)}e${decimals}`);
  const rounded = Number.isFinite(shifted) ? Math.round(Math.abs(shifted)) : Number.NaN;
  return Number.isSafeInteger(rounded)
    ? Number(`${rounded}e-${decimals}`).toFixed(decimals)
    : Math.abs(value).toFixed(decimals);
}

function digitsText(value: number, plan: NumberPlan, locale: LocaleConventions): string {
  const [whole = '0', fraction = ''] = roundedText(Math.abs(value) / plan.scale, plan.mostFraction).split('.');
  const trimmed = whole === '0' && plan.leastWhole === 0 ? '' : whole.padStart(plan.leastWhole, '0');
  const grouped = plan.isGrouped ? trimmed.replace(/\B(?=(\d{3})+$)/g, locale.group) : trimmed;
  let kept = fraction;
  while (kept.length > plan.leastFraction && kept.endsWith('0')) kept = kept.slice(0, -1);
  return kept === '' ? grouped : `${grouped}${locale.decimal}${kept}`;
}

function sectionOf(value: number, pattern: string): { section: string; showsSign: boolean } {
  const sections = pattern.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [pattern];
  const [positive = pattern, negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, showsSign: false };
  if (value === 0 && zero !== undefined) return { section: zero, showsSign: false };
  return { section: positive, showsSign: value < 0 };
}

function literal(token: string): string | undefined {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('_')) return ' ';
  if (token.startsWith('*')) return '';
  if (token.startsWith('[')) return /^\[\$([^\]-]*)/.exec(token)?.[1] ?? '';
  return undefined;
}

export function formatNumber(value: number, pattern: string, locale: LocaleConventions): string {
  const { section, showsSign } = sectionOf(value, pattern);
  const tokens: readonly string[] = section.match(tokenPattern) ?? [];
  const isPercent = tokens.includes('%');
  const exponentToken = tokens.find((token) => /^[eE][+-]0+$/.test(token));
  const scaled = isPercent ? Number((value * 100).toPrecision(15)) : value;
  const exponent = exponentToken && scaled !== 0 ? Math.floor(Math.log10(Math.abs(scaled))) : 0;
  const shown = exponentToken ? scaled / 10 ** exponent : scaled;
  let hasDigits = false;
  const text = tokens
    .map((token) => {
      const plain = literal(token);
      if (plain !== undefined) return plain;
      if (token === exponentToken) {
        const digits = String(Math.abs(exponent)).padStart(token.length - 2, '0');
        return `E${exponent < 0 ? '-' : token.includes('+') ? '+' : ''}${digits}`;
      }
      if (/^[#0?.]/.test(token) && /[#0?]/.test(token) && !hasDigits) {
        hasDigits = true;
        return digitsText(shown, planOf(token), locale);
      }
      return token;
    })
    .join('');
  const isShownAsZero = !/[1-9]/.test(text);
  return showsSign && !(isShownAsZero && hasDigits) ? `-${text}` : text;
}
