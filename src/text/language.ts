// The languages of the product and the shape of a label that exists in all of them.
// Labels of columns, settings and steps stand beside their declaration, the words of a programme of blocks in
// src/text/programmes/<programme>/; all other text lives in src/text/<language>/.

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

/** How a form words the questions of some columns, where their names do not do; `page` begins a new page. */
export type Asks<Columns> = Readonly<
  Partial<
    Record<keyof Columns, { readonly title?: Translated; readonly help?: Translated; readonly page?: Translated }>
  >
>;
