/** What the search finds, and in which order it goes from match to match. */
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/grid/address';
import { findMatches, matchFrom } from '../../src/workbench/findMatches';
import { at, bench } from '../host/workbench/bench';

const sheets = [
  { name: '表一', rows: [['科普活动', 'ABC'], ['活动', null, '无关']], merges: ['A1:A1'] },
  { name: '表二', rows: [['无关'], [null, '活动ａｂｃ']] },
];
const opened = async () => (await bench(...sheets)).store.getState().document.sheets;
const told = (match: { readonly sheet: string; readonly cell: { readonly row: number; readonly column: number } } | null): string => (match ? `${match.sheet}!${toA1(match.cell)}` : '');

describe('findMatches', () => {
  it.each([
    ['活动', ['表一!A1', '表一!A2', '表二!B2']],
    ['abc', ['表一!B1', '表二!B2']],
    ['没有', []],
    ['', []],
  ])('%s', async (query, places) => expect(findMatches(await opened(), query).map(told)).toEqual(places));
});

describe('matchFrom', () => {
  it.each([
    ['表一', 'A1', 'here', '表一!A1'],
    ['表一', 'A1', 'next', '表一!A2'],
    ['表一', 'C2', 'here', '表二!B2'],
    ['表二', 'B2', 'next', '表一!A1'],
    ['表一', 'A1', 'previous', '表二!B2'],
    ['表二', 'B2', 'previous', '表一!A2'],
  ] as const)('from %s!%s %s → %s', async (sheet, cell, direction, place) => {
    const all = await opened();
    expect(told(matchFrom(all, findMatches(all, '活动'), { sheet, cell: at(cell) }, direction))).toBe(place);
  });

  it('nothing found leads nowhere', async () => {
    expect(matchFrom(await opened(), [], { sheet: '表一', cell: at('A1') }, 'next')).toBeNull();
  });
});
