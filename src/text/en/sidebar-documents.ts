// Documents that the add-on made, their versions, and the report of an area.
import type { SidebarText } from '../sidebar-text.ts';

export const documents: SidebarText['documents'] = {
  title: 'Documents',
  none: 'No documents yet',
  noneDetail: 'They are made from each advisory: session design, list, report, plan and certificate.',
  noneOfKind: 'None of this kind',
  filterLabel: 'Kind',
  all: 'All kinds',
  making: 'on its way',
  version: (version) => `v${version}`,
  open: 'Open',
  openName: (what) => `Open ${what}`,
  pdfName: (what) => `PDF of ${what}`,
  again: 'Make again',
  madeOn: (day) => `Made on ${day}`,
  askedOn: (day) => `Asked for on ${day}`,
  onItsWay: (version) => `On its way: version ${version}.`,
  earlier: (count) => (count === 1 ? 'See 1 earlier version' : `See ${count} earlier versions`),
  areaReport: 'Report of an area',
  areaReportAbout: 'Requests, advisories, attendance and satisfaction of an area in a period.',
  areaReportMade: (version: number) =>
    `Report on its way, version ${version}. It appears in Documents in less than a minute.`,
  area: 'Area',
  from: 'From',
  until: 'Until',
  remarks: 'Remarks of the coordination',
  make: 'Make report',
  reversed: 'The period ends before it begins.',
};
