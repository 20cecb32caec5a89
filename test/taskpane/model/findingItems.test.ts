/** Findings as the list shows them: sections, folding, keys that outlive a re-check. */
import { describe, expect, it } from 'vitest';
import { focusableItems, groupFindings, keyedFindings, sectionOf, sectionStarts } from '../../../src/taskpane/model/findingItems';
import type { FindingSection } from '../../../src/taskpane/model/findingItems';
import { at, found, tableOf } from '../kit/tables';

const table = tableOf();

/** "head: error S101 B3 | indicators: V504 ×3" */
function outline(sections: readonly FindingSection[]): string {
  return sections
    .map(({ section, count, items }) => {
      const lines = items.map((item) => (item.type === 'fold' ? `${item.rule} ×${item.members.length}` : item.finding.message));
      return `${section}(${count}): ${lines.join('; ')}`;
    })
    .join(' | ');
}

function grouped(findings: readonly string[], unfolded: readonly string[] = []): readonly FindingSection[] {
  return groupFindings(table, keyedFindings(findings.map(found), 0), unfolded, 0);
}

describe('the section of a cell', () => {
  it.each([
    ['A1', 'head'],
    ['B3', 'head'],
    ['B5', 'head'],
    ['A6', 'plan'],
    ['G7', 'plan'],
    ['B8', 'goals'],
    ['F10', 'indicators'],
    ['F99', 'indicators'],
  ])('%s is in %s', (cell, section) => {
    expect(sectionOf(sectionStarts(table.sections), at(cell))).toBe(section);
  });
});

describe('grouping', () => {
  it.each([
    { findings: [], outline: '' },
    {
      findings: ['error S101 B3', 'error P401 B7', 'warning V501 F10', 'error V505 F11'],
      outline: 'head(1): error S101 B3 | plan(1): error P401 B7 | indicators(2): warning V501 F10; error V505 F11',
    },
    {
      findings: ['info V504 F10', 'info V504 F11'],
      outline: 'indicators(2): info V504 F10; info V504 F11',
    },
    {
      findings: ['info V504 F10', 'error V505 F10', 'info V504 F11', 'info V504 F12'],
      outline: 'indicators(4): V504 ×3; error V505 F10',
    },
    {
      findings: ['info T1206 B5', 'info T1206 B8', 'info T1206 F11'],
      outline: 'head(3): T1206 ×3',
    },
    {
      findings: ['warning V501 F10', 'warning V501 F11', 'warning V501 F12'],
      outline: 'indicators(3): warning V501 F10; warning V501 F11; warning V501 F12',
    },
  ])('$findings → $outline', ({ findings, outline: expected }) => {
    expect(outline(grouped(findings))).toBe(expected);
  });
});

describe('what the arrow keys stop at', () => {
  const hints = ['info V504 F10', 'error V505 F10', 'info V504 F11', 'info V504 F12'];

  it('leaves out what is folded', () => {
    expect(focusableItems(grouped(hints)).map((item) => item.type)).toEqual(['fold', 'finding']);
  });

  it('takes in what is unfolded, below its line', () => {
    const items = focusableItems(grouped(hints, ['0:fold:V504']));
    expect(items.map((item) => (item.type === 'fold' ? item.key : item.finding.message))).toEqual([
      '0:fold:V504',
      'info V504 F10',
      'info V504 F11',
      'info V504 F12',
      'error V505 F10',
    ]);
  });
});

describe('keys', () => {
  it('tell apart two findings of one rule on one cell, and tables', () => {
    const twice = ['error V501 F10', 'error V501 F10'].map(found);
    const keys = [...keyedFindings(twice, 0), ...keyedFindings(twice, 1)].map((item) => item.key);
    expect(new Set(keys).size).toBe(4);
  });

  it('stay when other findings go', () => {
    const [, second] = keyedFindings(['error S101 B3', 'error V501 F10'].map(found), 0);
    const [alone] = keyedFindings(['error V501 F10'].map(found), 0);
    expect(alone?.key).toBe(second?.key);
  });
});
