// Runs in the browser: puts free fonts of like width behind the fonts that Office documents name.

/** Office fonts, and free ones of like width; without them the browser would fall back to a serif. */
const sansSerif = "Carlito, 'Liberation Sans', 'Open Sans', sans-serif";
const substitutes = {
  arial: "'Liberation Sans', Arimo, 'Open Sans', sans-serif",
  helvetica: "'Liberation Sans', Arimo, 'Open Sans', sans-serif",
  cambria: "Caladea, 'Liberation Serif', serif",
  georgia: "Gelasio, 'Liberation Serif', serif",
  garamond: "'EB Garamond', 'Liberation Serif', serif",
  'times new roman': "'Liberation Serif', Tinos, serif",
  'courier new': "'Liberation Mono', Cousine, monospace",
  consolas: "Inconsolata, 'Liberation Mono', monospace",
};

const withSubstitutes = (families) => {
  const first = families.split(',')[0].replaceAll(/["']/g, '').trim();
  return `${families}, ${substitutes[first.toLowerCase()] ?? sansSerif}`;
};

export const substituteFonts = () => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const styled = [...document.querySelectorAll('[style*="font-family"]')];
  for (const { style } of [...rules, ...styled]) {
    if (style?.fontFamily) style.fontFamily = withSubstitutes(style.fontFamily);
  }
};
