// Calculates the functions over arrays of a workbook together with the engine: each pass takes what the engine knows,
// puts results where they spill, and lets the engine calculate what follows from them, until nothing changes.
import type { CellError } from '../cell.ts';
import { areaOf } from '../range.ts';
import { formulaFromElsewhere } from '../shift-formulas.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { arrayFunctions, errorFunctions } from './array-functions.ts';
import { cellFunctions } from './cell-functions.ts';
import { reachesInto, readingThemselves } from './circles.ts';
import { circularText, type FormulaEngine, type FormulaPlace } from './formula-engine.ts';
import { type Argument, blankItem, FormulaFailure, type Item, type Matrix, stacked } from './matrix.ts';
import type { FormulaNode } from './parse-calls.ts';
import { putCells, ScratchSheets } from './scratch-sheets.ts';
import { type ArrayPlace, type Cells, cellKey, type Results, sameCells, spiltCells, withinGrid } from './spill.ts';

/** More than formulas that build on each other ever are; a circle is found by it. */
const mostPasses = 30;

/** The engine has not calculated yet what this needs. */
class NotYet extends Error {}

export class ArrayCalculation {
  readonly #book: Workbook;
  readonly #engine: FormulaEngine;
  readonly #places: readonly ArrayPlace[];
  readonly #plain: readonly FormulaPlace[];
  readonly #collator: Intl.Collator;
  readonly #spilled = new Map<ArrayPlace, Cells>();
  readonly #scratch: ScratchSheets;
  /** Whose cells each formula read in this pass. */
  readonly #reads = new Map<ArrayPlace, Set<ArrayPlace>>();
  readonly #circular = new Set<ArrayPlace>();
  #known = new Map<number, Map<string, Item>>();
  #isChanged = false;

  constructor(book: Workbook, engine: FormulaEngine, places: readonly ArrayPlace[], plain: readonly FormulaPlace[]) {
    this.#book = book;
    this.#engine = engine;
    this.#scratch = new ScratchSheets(engine);
    this.#places = places;
    this.#plain = plain;
    this.#collator = new Intl.Collator(book.properties.locale.replace('_', '-'), { numeric: false });
  }

  results(): Results {
    this.#ask();
    for (let pass = 0; ; pass += 1) {
      this.#isChanged = false;
      for (const place of this.#places) this.#calculate(place, pass >= mostPasses);
      if (!this.#isChanged) this.#findCircles();
      if (!this.#isChanged || pass > mostPasses) break;
      this.#ask();
    }
    const results = new Map([...this.#known].map(([id, cells]) => [id, new Map(cells)]));
    for (const [{ sheet }, cells] of this.#spilled) {
      const { sheetId } = sheet.properties;
      const all = results.get(sheetId) ?? new Map<string, Item>();
      for (const [key, item] of cells) if (item.value !== undefined) all.set(key, item);
      results.set(sheetId, all);
    }
    return results;
  }

  #findCircles(): void {
    for (const place of readingThemselves(this.#reads)) {
      if (this.#circular.has(place)) continue;
      this.#circular.add(place);
      this.#isChanged = true;
    }
  }

  /** What the engine makes of everything as it stands. */
  #ask(): void {
    const known = new Map<number, Map<string, Item>>();
    const keep = ({ sheetId, row, column }: FormulaPlace, item: Item) =>
      known.set(sheetId, (known.get(sheetId) ?? new Map<string, Item>()).set(cellKey(row, column), item));
    for (const { of, value, ...cell } of withinGrid(
      this.#engine.results([...this.#plain, ...this.#scratch.places()]),
      this.#book,
    ))
      keep(cell, { value });
    this.#known = known;
  }

  #calculate(place: ArrayPlace, isCircle: boolean): void {
    let cells: Cells;
    this.#reads.set(place, new Set());
    try {
      if (isCircle || this.#circular.has(place)) throw new FormulaFailure('REF', circularText);
      cells = this.#placed(place, this.#matrix(place.node, place));
    } catch (problem) {
      if (problem instanceof NotYet) return;
      if (!(problem instanceof FormulaFailure)) throw problem;
      const error: CellError = { error: { type: problem.type, message: problem.message } };
      cells = new Map([[cellKey(place.row, place.column), { value: error }]]);
    }
    const before = this.#spilled.get(place);
    if (sameCells(before, cells)) return;
    this.#spilled.set(place, cells);
    this.#isChanged = true;
    const { sheetId } = place.sheet.properties;
    putCells(this.#engine, sheetId, before, cells);
  }

  #placed(place: ArrayPlace, matrix: Matrix): Cells {
    const { sheet } = place;
    const others = this.#places
      .filter((other) => other !== place && other.sheet === sheet)
      .map((other) => this.#spilled.get(other));
    const known = this.#known.get(sheet.properties.sheetId);
    return spiltCells(place, matrix, (key) => {
      if (known?.has(key)) return true;
      return others.some((other) => other?.get(key)?.value !== undefined);
    });
  }

  #argument(node: FormulaNode, place: ArrayPlace): Argument {
    if (node.kind !== 'range') return { matrix: this.#matrix(node, place) };
    return { matrix: this.#range(node, place), firstColumn: node.range.startColumnIndex ?? 0 };
  }

  #matrix(node: FormulaNode, place: ArrayPlace): Matrix {
    switch (node.kind) {
      case 'range':
        return this.#range(node, place);
      case 'stack':
        return stacked(node.rows.map((row) => row.map((part) => this.#matrix(part, place))));
      case 'call': {
        const run = arrayFunctions.get(node.name) ?? cellFunctions.get(node.name) ?? errorFunctions.get(node.name);
        if (!run) throw new FormulaFailure('NAME', node.name);
        return run(
          node.args.map((part, index) =>
            index === 0 && errorFunctions.has(node.name)
              ? { matrix: this.#caught(part, place) }
              : this.#argument(part, place),
          ),
          this.#collator,
        );
      }
      case 'text':
        return this.#calculated(node, place);
    }
  }

  /** A failure as a value, for the functions that look for one. */
  #caught(node: FormulaNode, place: ArrayPlace): Matrix {
    try {
      return this.#matrix(node, place);
    } catch (problem) {
      if (!(problem instanceof FormulaFailure)) throw problem;
      return [[{ value: { error: { type: problem.type, message: problem.message } } }]];
    }
  }

  #range({ title, range }: Extract<FormulaNode, { kind: 'range' }>, place: ArrayPlace): Matrix {
    const sheet =
      title === undefined
        ? place.sheet
        : this.#book.sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase());
    if (!sheet) throw new FormulaFailure('REF', `No hay una hoja «${title}».`);
    const area = areaOf(range, sheet.properties.gridProperties);
    if (area.row >= area.endRow || area.column >= area.endColumn)
      throw new FormulaFailure('REF', 'La referencia no existe.');
    const holds =
      sheet === place.sheet &&
      place.row >= area.row &&
      place.row < area.endRow &&
      place.column >= area.column &&
      place.column < area.endColumn;
    if (holds) throw new FormulaFailure('REF', circularText);
    const neighbours = this.#places.filter((other) => other.sheet === sheet);
    const spilled = neighbours.map((other) => this.#spilled.get(other));
    for (const other of neighbours)
      if (reachesInto(other, this.#spilled.get(other), area)) this.#reads.get(place)?.add(other);
    return Array.from({ length: area.endRow - area.row }, (_, down) =>
      Array.from({ length: area.endColumn - area.column }, (_, right) =>
        this.#item(sheet, area.row + down, area.column + right, spilled),
      ),
    );
  }

  #item(sheet: Sheet, row: number, column: number, spilled: readonly (Cells | undefined)[]): Item {
    const cell = sheet.rows[row]?.[column];
    const format = cell?.format?.numberFormat;
    if (cell?.value !== undefined && typeof cell.value !== 'object') return { value: cell.value, format };
    const key = cellKey(row, column);
    const found =
      this.#known.get(sheet.properties.sheetId)?.get(key) ?? spilled.find((cells) => cells?.has(key))?.get(key);
    return found ? { value: found.value, format: format ?? found.format } : blankItem;
  }

  /** Text around calls: what they give is put on a sheet of the engine's, and the text refers to it. */
  #calculated(node: Extract<FormulaNode, { kind: 'text' }>, place: ArrayPlace): Matrix {
    let isFresh = true;
    const text = node.parts
      .map((part) => {
        if (typeof part === 'string') return formulaFromElsewhere(part, place.sheet.properties.title);
        const { reference, isSame } = this.#scratch.put(part, this.#caught(part, place));
        isFresh &&= isSame;
        return reference;
      })
      .join('');
    const scratch = this.#scratch.of(node);
    if (scratch.text === text && isFresh) return this.#scratch.read(scratch, this.#known);
    scratch.text = text;
    this.#isChanged = true;
    const error = this.#engine.setFormula(scratch.id, 0, 0, `=${text}`);
    if (error) throw new FormulaFailure(error.error.type, error.error.message);
    throw new NotYet();
  }
}
