/** As many rows as one import can take: in the browser the rest is named, the server refuses more. */
export const MOST_ROWS = 2_000;
