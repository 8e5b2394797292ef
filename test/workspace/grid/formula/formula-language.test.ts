import { describe, expect, it } from 'vitest';
import { calculableFormula, keptFormula, shownFormula } from '../../../../workspace/grid/formula/formula-language.ts';
import { closedRanges } from '../../../../workspace/grid/formula/open-ranges.ts';

describe('the language of formulas', () => {
  it('keeps Spanish names in English, and shows them in Spanish again', () => {
    const kept = keptFormula('=si.error(CONTAR.SI(A3:A;"Sí; CONTARA(x)");VERDADERO)', 'es_MX');
    expect(kept).toBe('=IFERROR(COUNTIF(A3:A,"Sí; CONTARA(x)"),TRUE)');
    expect(shownFormula(kept, 'es_MX')).toBe('=SI.ERROR(CONTAR.SI(A3:A,"Sí; CONTARA(x)"),VERDADERO)');
    expect(shownFormula(kept, 'en_US')).toBe(kept);
  });

  it('leaves titles, texts and names that are not called alone', () => {
    expect(keptFormula("=SUMA('SUMA(1;2)'!A1;Si!B2)", 'es_MX')).toBe("=SUM('SUMA(1;2)'!A1,Si!B2)");
  });

  it('knows decimal commas, semicolons and backslashes where the locale has them', () => {
    const kept = keptFormula('=SUMA(1,5;{2\\3;4\\5})', 'es_ES');
    expect(kept).toBe('=SUM(1,5;{2\\3;4\\5})');
    expect(calculableFormula(kept, 'es_ES')).toBe('=SUM(1.5,{2,3;4,5})');
    expect(calculableFormula('=SUM(A1,A2)', 'es_ES')).toBeUndefined();
    expect(calculableFormula('=SUM(A1;A2)', 'es_MX')).toBe('=SUM(A1,A2)');
  });

  it('closes open ranges at the edge of their sheet', () => {
    const sizeOf = (title: string | undefined) =>
      title === undefined
        ? { rowCount: 100, columnCount: 5 }
        : title === 'Otra hoja'
          ? { rowCount: 7, columnCount: 3 }
          : undefined;
    expect(closedRanges("=COUNTA(A3:A)+SUM('Otra hoja'!B2:B)+SUM($B:B)", sizeOf)).toBe(
      "=COUNTA(A3:A100)+SUM('Otra hoja'!B2:B7)+SUM(B1:B100)",
    );
    expect(closedRanges('=SUM(2:2)&"A3:A"&SUM(A1:B2)&SUM(B4:4)', sizeOf)).toBe(
      '=SUM(A2:E2)&"A3:A"&SUM(A1:B2)&SUM(B4:E4)',
    );
    expect(closedRanges('=COUNTA(A300:A)', sizeOf)).toBe('=COUNTA(#REF!)');
  });
});
