import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldName, nearestName, normalTag } from '../../../src/documents/merge/tag-name.ts';

describe('fieldName', () => {
  it('reads what a person writes', () => {
    expect(fieldName(' Fecha de Solicitud ')).toBe('fecha_de_solicitud');
    expect(fieldName('ÁREA')).toBe('area');
    expect(fieldName('\ufeffcodigo\u200d')).toBe('codigo');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fieldName(fieldName(text)) === fieldName(text)));
  });
});

describe('normalTag', () => {
  it('keeps the sign apart from the name', () => {
    expect(normalTag('# Sesiones')).toBe('#sesiones');
    expect(normalTag('/ sesiones')).toBe('/sesiones');
    expect(normalTag('% Logo')).toBe('%logo');
  });
});

describe('nearestName', () => {
  const names = ['nombre_mentora', 'nombre_persona', 'fecha', 'area_solicitante'];

  it('finds the name with few letters changed', () => {
    expect(nearestName('nombre_mentor', names)).toBe('nombre_mentora');
    expect(nearestName('fehca', names)).toBe('fecha');
    expect(nearestName('area', names)).toBe('area_solicitante');
  });

  it('gives none when nothing is near', () => {
    expect(nearestName('presupuesto', names)).toBe('');
    expect(nearestName('x'.repeat(50_000), names)).toBe('');
  });
});
