// Sheets of the engine that nobody sees: they hold what stands inside other formulas, so that the engine can calculate
// the text around it. One for each part of a formula.
import { areaToA1 } from '../a1.ts';
import type { FormulaEngine, FormulaPlace } from './formula-engine.ts';
import { blankItem, type Item, type Matrix } from './matrix.ts';
import type { FormulaNode } from './parse-calls.ts';
import { type Cells, cellKey, sameCells } from './spill.ts';

interface ScratchSheet {
  readonly id: number;
  readonly name: string;
  /** The formula in its first cell; empty where cells were put. */
  text: string;
}

export class ScratchSheets {
  readonly #engine: FormulaEngine;
  readonly #sheets = new Map<FormulaNode, ScratchSheet>();
  readonly #cells = new Map<number, Cells>();

  constructor(engine: FormulaEngine) {
    this.#engine = engine;
  }

  of(node: FormulaNode): ScratchSheet {
    const known = this.#sheets.get(node);
    if (known) return known;
    const id = -1 - this.#sheets.size;
    const made = { id, name: this.#engine.addSheet(id), text: '' };
    this.#sheets.set(node, made);
    return made;
  }

  /** Where formulas stand. */
  places(): readonly FormulaPlace[] {
    return [...this.#sheets.values()]
      .filter(({ text }) => text !== '')
      .map(({ id }) => ({ sheetId: id, row: 0, column: 0 }));
  }

  /** What the engine made of the formula of a sheet, as it was last asked. */
  read({ id }: ScratchSheet, known: ReadonlyMap<number, ReadonlyMap<string, Item>>): Matrix {
    const { rows, columns } = this.#engine.sizeAt({ sheetId: id, row: 0, column: 0 });
    const cells = known.get(id);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => cells?.get(cellKey(row, column)) ?? blankItem),
    );
  }

  /** Puts values on the sheet of a node, and answers with the reference to them. */
  put(node: FormulaNode, matrix: Matrix): { readonly reference: string; readonly isSame: boolean } {
    const { id, name } = this.of(node);
    const cells = new Map(
      matrix.flatMap((line, row) => line.map((item, column) => [cellKey(row, column), item] as const)),
    );
    const before = this.#cells.get(id);
    const isSame = sameCells(before, cells);
    if (!isSame) {
      this.#cells.set(id, cells);
      putCells(this.#engine, id, before, cells);
    }
    const area = { row: 0, column: 0, endRow: matrix.length, endColumn: matrix[0]?.length ?? 1 };
    return { reference: `${name}!${areaToA1(area)}`, isSame };
  }
}

/** Tells the engine what cells hold now; those that held something before and do no more are emptied. */
export function putCells(engine: FormulaEngine, sheetId: number, before: Cells | undefined, cells: Cells): void {
  for (const key of new Set([...(before?.keys() ?? []), ...cells.keys()])) {
    const [row, column] = key.split(':').map(Number);
    engine.setResult(sheetId, row ?? 0, column ?? 0, cells.get(key)?.value);
  }
}
