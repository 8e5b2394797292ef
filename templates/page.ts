// Paper and margins. Lengths are twentieths of a point (twips), as the .docx format counts.
import { PageOrientation } from 'docx';
import type { Language } from '../src/text/language.ts';

const letter = { width: 12_240, height: 15_840 };
const a4 = { width: 11_906, height: 16_838 };

/** Letter in Mexico and where English is used with it; A4 in Brazil. */
const papers: Readonly<Record<Language, typeof letter>> = { es: letter, en: letter, pt: a4 };

export const sideMargin = 1_134;

export interface Page {
  readonly language: Language;
  readonly isLandscape: boolean;
  /** Space between the side margins. */
  readonly width: number;
  /** Whole height of the sheet as it is read. */
  readonly height: number;
}

export function page(language: Language, isLandscape = false): Page {
  const paper = papers[language];
  const across = isLandscape ? paper.height : paper.width;
  const down = isLandscape ? paper.width : paper.height;
  return { language, isLandscape, width: across - 2 * sideMargin, height: down };
}

/** The docx library turns the sheet by itself: it is given the upright paper. */
export function sectionPage({ language, isLandscape }: Page, margin: { top: number; bottom: number }) {
  return {
    size: {
      ...papers[language],
      orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { ...margin, left: sideMargin, right: sideMargin, header: 567, footer: 454 },
  };
}

/** Column widths in proportion, adding up to the whole. */
export function columns(width: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / total));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === widths.length - 1 ? part + rest : part));
}
