// The languages of the product and the shape of a label that exists in all of them.
// Labels of declared things stand beside their declaration; all other text lives in src/text/<language>/.

export const languages = ['es', 'en', 'pt'] as const;
export type Language = (typeof languages)[number];

/** One short text in every language of the product. */
export type Translated = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** A label in Spanish, English and Portuguese. */
export function label(es: string, en: string, pt: string): Translated {
  return { es, en, pt };
}
