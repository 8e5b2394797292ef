// The page's icons: simple strokes on a 24 × 24 field.

const paths = {
  workbook: 'M4 4h16v16H4z M4 9h16 M4 14.5h16 M10 9v11',
  forms: 'M5 3h14v18H5z M8.5 8h.01 M8.5 12h.01 M8.5 16h.01 M11.5 8h4 M11.5 12h4 M11.5 16h4',
  drive: 'M3 6.5h6l2 2.5h10v10H3z',
  mail: 'M3 5.5h18v13H3z M3.5 6.5 12 13l8.5-6.5',
  calendar: 'M4 5.5h16V20H4z M4 10h16 M8 3v4 M16 3v4',
  executions: 'M5 4l7 5-7 5z M14 19h6 M5 19h5',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z M12 7.5V12l3.5 2',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z M4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  close: 'M6 6l12 12 M18 6L6 18',
  undo: 'M9 7L4.5 11.5 9 16 M5 11.5h9a5 5 0 0 1 0 8.5h-3',
  redo: 'M15 7l4.5 4.5L15 16 M19 11.5h-9a5 5 0 0 0 0 8.5h3',
  plus: 'M12 5v14 M5 12h14',
  list: 'M5 7h14 M5 12h14 M5 17h14',
  down: 'M7 10l5 5 5-5',
  right: 'M10 7l5 5-5 5',
  back: 'M14 6l-6 6 6 6 M8 12h12',
  download: 'M12 4v11 M7.5 11L12 15.5 16.5 11 M5 20h14',
  trash: 'M5 7h14 M9 7V4.5h6V7 M7 7l1 13h8l1-13',
  restore: 'M5 12a7 7 0 1 0 2.5-5.400 M5 4v4h4',
  file: 'M7 3h7l4 4v14H7z M14 3v4h4',
  document: 'M6 3h12v18H6z M9 8h6 M9 12h6 M9 16h6',
  search: 'M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12z M15 15l5 5',
  sortUp: 'M8 19V5 M4.5 8.5L8 5l3.5 3.5 M14 8h6 M14 13h4.5 M14 18h3',
  sortDown: 'M8 5v14 M4.5 15.5L8 19l3.5-3.5 M14 8h3 M14 13h4.5 M14 18h6',
  rowAbove: 'M4 12h16v7H4z M12 2.5v6 M9 5.5h6',
  rowDelete: 'M4 9h16v6H4z M9 12h6',
  filter: 'M4 5h16l-6.500 8v6l-3-1.500v-4.500z',
  numbers: 'M9.500 4L7.500 20 M16.500 4l-2 16 M4.500 9h16 M3.500 15h16',
  lessDecimals:
    'M4 16v.01 M9.500 6c-1.700 0-2.500 2-2.500 5s.8 5 2.500 5 2.500-2 2.500-5-.8-5-2.500-5z M21 17h-6.500 M17 14.500L14.500 17l2.500 2.500',
  moreDecimals:
    'M2.500 14v.01 M7 4.500c-1.600 0-2.300 2-2.300 4.700s.7 4.700 2.300 4.700 2.300-2 2.300-4.700-.7-4.700-2.300-4.700z M14 4.500c-1.600 0-2.300 2-2.300 4.700s.7 4.700 2.300 4.700 2.300-2 2.300-4.700-.7-4.700-2.300-4.700z M12.500 19H20 M17.500 16.500L20 19l-2.500 2.500',
  attachment: 'M8 12l6-6a3 3 0 0 1 4.5 4.5l-8.5 8.5a5 5 0 0 1-7-7l8-8',
  more: 'M12 5.5v.01 M12 12v.01 M12 18.5v.01',
  lock: 'M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  offline: 'M4 4l16 16 M8.5 8.5A5.5 5.5 0 0 0 7 19h11 M11 6.5a6 6 0 0 1 7 5.5a4 4 0 0 1 2.5 5.5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 3 : 1.7}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
