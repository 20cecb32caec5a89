/** Counts, filters and marks by severity. */
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/taskpane/model/marks';
import { countBySeverity, defaultFilter, graver, visibleFindings } from '../../../src/taskpane/model/severity';
import { toA1 } from '../../../src/tasks/cellNames';
import { found } from '../kit/tables';

const findings = ['error A B3', 'info B F10,F11', 'warning C F10', 'info D G9'].map(found);

it('counts by severity', () => {
  expect(countBySeverity(findings)).toEqual({ error: 1, warning: 1, info: 2 });
});

it('shows errors and warnings unless asked', () => {
  expect(visibleFindings(findings, defaultFilter).map((finding) => finding.rule)).toEqual(['A', 'C']);
});

it.each([
  ['error', 'info', 'error'],
  ['info', 'warning', 'warning'],
  [null, 'info', 'info'],
  [null, null, null],
] as const)('of %s and %s the graver is %s', (a, b, expected) => {
  expect(graver(a, b)).toBe(expected);
  expect(graver(b, a)).toBe(expected);
});

describe('marks', () => {
  it('name each cell once, with the gravest severity', () => {
    const marks = marksOf(findings).map(({ cell, severity }) => `${toA1(cell)} ${severity}`);
    expect(marks).toEqual(['B3 error', 'F10 warning', 'F11 info', 'G9 info']);
  });
});
