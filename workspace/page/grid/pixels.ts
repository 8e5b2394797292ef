// Sizes and places as CSS: numbers become pixels.

export function pixels(places: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(places).map(([name, value]) => [name, `${value}px`]));
}
