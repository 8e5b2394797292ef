// The door to IronCalc, which evaluates formulas; loaded only when a workbook has one.
// Only this file knows that library: numbers go in and come out with all their digits.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { columnLetters } from '../a1.ts';
import type { CellError, EffectiveValue } from '../cell.ts';
import { formulaWithTitles } from '../shift-formulas.ts';

// IronCalc's numbers for kinds of cells, as Excel's TYPE() gives them.
const numberType = 1;
const booleanType = 4;
const errorType = 16;

let isLoaded = false;

function load(): void {
  if (isLoaded) return;
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  isLoaded = true;
}

const errorTypes: Readonly<Record<string, string>> = {
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  '#SPILL!': 'REF',
  '#CIRC!': 'REF',
  '#CALC!': 'N_A',
};

/** Circular references, for whoever finds one. */
export const circularText = 'Dependencia circular detectada.';

const errorSigns: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

export const unreadableText = 'Error al analizar la fórmula.';

const messages: Readonly<Record<string, string>> = {
  '#CIRC!': circularText,
  '#SPILL!': 'El resultado no se ha desplegado porque sobrescribiría datos.',
  '#DIV/0!': 'No se puede dividir entre cero.',
  '#N/A': 'No se ha encontrado el valor.',
  '#REF!': 'La referencia no existe.',
  '#VALUE!': 'Un valor no es del tipo que la fórmula espera.',
  '#NUM!': 'Un número queda fuera de lo que se puede calcular.',
  '#ERROR!': unreadableText,
};

export interface FormulaPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export interface Evaluated extends FormulaPlace {
  readonly value: EffectiveValue;
  /** Where the formula stands whose result this is. */
  readonly of: FormulaPlace;
}

/** One calculation: fill in values and formulas, then ask for `results`. Rows and columns count from 0. */
export class FormulaEngine {
  readonly #model: Model;
  readonly #sheets = new Map<number, { readonly index: number; readonly name: string }>();
  /** IronCalc's names of the sheets, by title in small letters. */
  readonly #names = new Map<string, string>();
  readonly #scratch: number;
  #added = 0;

  constructor(sheets: readonly { readonly id: number; readonly title: string }[]) {
    load();
    this.#model = new Model('libro', 'en', 'UTC', 'en');
    this.#model.pauseEvaluation();
    sheets.forEach(({ id, title }, index) => {
      // IronCalc refuses long titles and some characters that Sheets allows.
      const name = `libro_${index}_`;
      this.#model.newSheet();
      this.#model.renameSheet(index, name);
      this.#sheets.set(id, { index, name });
      this.#names.set(title.toLowerCase(), name);
    });
    this.#scratch = sheets.length;
  }

  /** A sheet for what is only calculated on the way; gives the name that formulas call it by. */
  addSheet(id: number): string {
    const index = this.#scratch + this.#added + 1;
    const name = `libro_${index}_`;
    this.#added += 1;
    this.#model.newSheet();
    this.#model.renameSheet(index, name);
    this.#sheets.set(id, { index, name });
    return name;
  }

  /** Puts a result into a cell, an error or nothing included. */
  setResult(sheetId: number, row: number, column: number, value: EffectiveValue | undefined): void {
    if (value !== undefined && typeof value !== 'object') {
      this.setValue(sheetId, row, column, value);
      return;
    }
    const input = value === undefined ? '' : `=${errorSigns[value.error.type] ?? '#VALUE!'}`;
    this.#model.setUserInput(this.#index(sheetId), row + 1, column + 1, input);
  }

  setValue(sheetId: number, row: number, column: number, value: string | number | boolean): void {
    const input =
      typeof value === 'string'
        ? `'${value}`
        : typeof value === 'boolean'
          ? String(value).toUpperCase()
          : String(value);
    this.#model.setUserInput(this.#index(sheetId), row + 1, column + 1, input);
  }

  /** Returns what is wrong with a formula that cannot even be read. */
  setFormula(sheetId: number, row: number, column: number, formula: string): CellError | undefined {
    try {
      this.#model.setUserInput(this.#index(sheetId), row + 1, column + 1, this.#named(formula));
      return undefined;
    } catch {
      return { error: { type: 'ERROR', message: unreadableText } };
    }
  }

  defineName(name: string, formula: string): void {
    try {
      this.#model.newDefinedName(name, undefined, this.#named(`=${formula}`).slice(1));
    } catch {
      // A name IronCalc cannot hold stays undefined: formulas that use it show #NAME?.
    }
  }

  /** The results of the formulas at these places, with those they spill into blank neighbours; more may be put in afterwards. */
  results(places: readonly FormulaPlace[]): Evaluated[] {
    this.#model.resumeEvaluation();
    this.#model.evaluate();
    const cells = places.flatMap((place) => this.#spilled(place).map((cell) => ({ ...cell, of: place })));
    const digits = this.#digitsOf(cells.filter((cell) => this.#type(cell) === numberType));
    const found = cells.flatMap((cell) => {
      const value = this.#value(cell, digits);
      return value === undefined ? [] : [{ ...cell, value }];
    });
    // What is put in after this would else be calculated cell by cell.
    this.#model.pauseEvaluation();
    return found;
  }

  /** How far the result of the formula at a place reaches. */
  sizeAt({ sheetId, row, column }: FormulaPlace): { readonly rows: number; readonly columns: number } {
    const structure = this.#model.getCellArrayStructure(this.#index(sheetId), row + 1, column + 1);
    if (typeof structure === 'string' || !('DynamicAnchor' in structure)) return { rows: 1, columns: 1 };
    const [columns, rows] = structure.DynamicAnchor;
    return { rows, columns };
  }

  free(): void {
    this.#model.free();
  }

  #named(formula: string): string {
    return formulaWithTitles(formula, (title) => this.#names.get(title.toLowerCase()));
  }

  #index(sheetId: number): number {
    const sheet = this.#sheets.get(sheetId);
    if (sheet === undefined) throw new Error(`Sheet ${sheetId} is not part of this calculation`);
    return sheet.index;
  }

  #spilled(place: FormulaPlace): FormulaPlace[] {
    const { sheetId, row, column } = place;
    const { rows, columns } = this.sizeAt(place);
    return Array.from({ length: columns * rows }, (_, index) => ({
      sheetId,
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    }));
  }

  /** IronCalc shows numbers rounded; joined to an empty text they come with all their digits. */
  #digitsOf(numbers: readonly FormulaPlace[]): Map<FormulaPlace, number> {
    this.#model.pauseEvaluation();
    numbers.forEach(({ sheetId, row, column }, index) => {
      const name = this.#sheets.get(sheetId)?.name ?? '';
      this.#model.setUserInput(this.#scratch, index + 1, 1, `=${name}!${columnLetters(column)}${row + 1}&""`);
    });
    this.#model.resumeEvaluation();
    this.#model.evaluate();
    return new Map(
      numbers.map((place, index) => [place, Number(this.#model.getFormattedCellValue(this.#scratch, index + 1, 1))]),
    );
  }

  #type({ sheetId, row, column }: FormulaPlace): number {
    return this.#model.getCellType(this.#index(sheetId), row + 1, column + 1);
  }

  #value(place: FormulaPlace, digits: ReadonlyMap<FormulaPlace, number>): EffectiveValue | undefined {
    const text = this.#model.getFormattedCellValue(this.#index(place.sheetId), place.row + 1, place.column + 1);
    switch (this.#type(place)) {
      case numberType:
        return text === '' ? undefined : digits.get(place);
      case booleanType:
        return text === 'TRUE';
      case errorType:
        return this.#error(this.#index(place.sheetId), place.row, place.column, text);
      default:
        return text === '' ? undefined : text;
    }
  }

  #error(sheet: number, row: number, column: number, text: string): CellError {
    const type = errorTypes[text] ?? 'ERROR';
    const content = this.#model.getCellContent(sheet, row + 1, column + 1).replace(/"[^"]*"/g, '');
    const called = (pattern: RegExp) => [
      ...new Set([...content.matchAll(pattern)].map(([, name = '']) => name.toUpperCase())),
    ];
    if (text === '#N/IMPL!') {
      const names = called(/([A-Za-z][A-Za-z0-9_.]*)\(/g).join(', ');
      return { error: { type, message: `El espacio sin conexión no calcula así: ${names}` } };
    }
    if (type !== 'NAME') return { error: { type, message: messages[text] ?? '' } };
    // IronCalc writes back functions it does not know in small letters.
    const unknown = called(/([a-z][a-z0-9_.]*)\(/g);
    const message =
      unknown.length > 0
        ? `Función no disponible en el espacio sin conexión: ${unknown.join(', ')}`
        : 'Nombre desconocido.';
    return { error: { type, message } };
  }
}
