// What a workbook's locale decides: separators, order of dates, default patterns, words for true and false.
export interface LocaleConventions {
  /** BCP 47. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly isDayFirst: boolean;
  readonly datePattern: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly currencyPattern: string;
}

const known = new Map<string, LocaleConventions>();

/** Locales as Sheets writes them: `es_MX`, `en_US`, `pt_BR`. */
export function localeConventions(locale: string): LocaleConventions {
  const existing = known.get(locale);
  if (existing) return existing;
  const tag = locale.replace('_', '-');
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(12_345_678.9);
  const language = tag.slice(0, 2);
  const isDayFirst = tag !== 'en-US';
  const words =
    language === 'es' ? ['VERDADERO', 'FALSO'] : language === 'pt' ? ['VERDADEIRO', 'FALSO'] : ['TRUE', 'FALSE'];
  const conventions = {
    tag,
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: parts.find(({ type }) => type === 'group')?.value ?? ',',
    isDayFirst,
    datePattern: isDayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy',
    trueWord: words[0] ?? 'TRUE',
    falseWord: words[1] ?? 'FALSE',
    currencyPattern: language === 'pt' ? '"R$" #,##0.00' : '"$"#,##0.00',
  };
  known.set(locale, conventions);
  return conventions;
}
