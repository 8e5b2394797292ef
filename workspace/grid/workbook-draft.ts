// A workbook while a batch of changes is applied to it; `commit` gives the next state.
// A batch that fails simply forgets its draft.
import { fullWorkbookText, GridError, maximumWorkbookCells } from './grid-error.ts';
import { SheetDraft } from './sheet-draft.ts';
import {
  cellCount,
  type DeveloperMetadata,
  emptySheet,
  type NamedRange,
  type Sheet,
  type SheetProperties,
  type Workbook,
  type WorkbookProperties,
} from './workbook.ts';

export class WorkbookDraft {
  readonly id: string;
  readonly owner: string;
  properties: WorkbookProperties;
  sheets: SheetDraft[];
  namedRanges: readonly NamedRange[];
  developerMetadata: readonly DeveloperMetadata[];
  #nextId: number;

  constructor(base: Workbook) {
    this.id = base.id;
    this.owner = base.owner;
    this.properties = base.properties;
    this.sheets = base.sheets.map((sheet) => new SheetDraft(sheet));
    this.namedRanges = base.namedRanges;
    this.developerMetadata = base.developerMetadata;
    this.#nextId = base.nextId;
  }

  /** A number no sheet, protection, banding or metadata of this workbook has. */
  newId(): number {
    const taken = new Set<number>();
    for (const sheet of this.sheets) {
      taken.add(sheet.id);
      for (const { protectedRangeId } of sheet.protectedRanges) taken.add(protectedRangeId);
      for (const { bandedRangeId } of sheet.bandedRanges) taken.add(bandedRangeId);
    }
    for (const { metadataId } of this.developerMetadata) taken.add(metadataId);
    while (taken.has(this.#nextId)) this.#nextId += 1;
    const id = this.#nextId;
    this.#nextId += 1;
    return id;
  }

  findSheet(sheetId: number): SheetDraft | undefined {
    return this.sheets.find((sheet) => sheet.id === sheetId);
  }

  sheet(sheetId: number): SheetDraft {
    const sheet = this.findSheet(sheetId);
    if (!sheet) throw new GridError(`No grid with id: ${sheetId}`);
    return sheet;
  }

  findSheetByTitle(title: string): SheetDraft | undefined {
    const wanted = title.toLowerCase();
    return this.sheets.find((sheet) => sheet.title.toLowerCase() === wanted);
  }

  addSheet(properties: SheetProperties, index: number, content?: Sheet): SheetDraft {
    const draft = new SheetDraft({ ...(content ?? emptySheet(properties)), properties });
    this.sheets.splice(index, 0, draft);
    this.refuseTooManyCells();
    return draft;
  }

  refuseTooManyCells(): void {
    if (cellCount(this.sheets) > maximumWorkbookCells) throw new GridError(fullWorkbookText);
  }

  commit(): Workbook {
    return {
      id: this.id,
      owner: this.owner,
      properties: this.properties,
      sheets: this.sheets.map((sheet) => sheet.commit()),
      namedRanges: this.namedRanges,
      developerMetadata: this.developerMetadata,
      nextId: this.#nextId,
    };
  }
}
