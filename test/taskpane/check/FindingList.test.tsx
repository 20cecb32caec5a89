// @vitest-environment jsdom
/** What is drawn of a long list. Nothing has a size here: lines count as 37 px, and the window shows the list from its top. */
import { fireEvent, render } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../../src/taskpane/check/FindingList';
import type { FindingListProps } from '../../../src/taskpane/check/FindingList';
import { groupFindings, keyedFindings } from '../../../src/taskpane/model/findingItems';
import '../kit/openPane';
import { found, tableOf } from '../kit/tables';

const table = tableOf();
const many = (severity: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${severity} V501 F${index + 10}`);

function listOf(findings: readonly string[], unfolded: readonly string[] = []) {
  const items = keyedFindings(findings.map(found), 0);
  return { items, sections: groupFindings(table, items, unfolded, 0) };
}

function draw(props: Partial<FindingListProps>): void {
  const nothing = (): void => undefined;
  render(
    <FindingList
      table={table}
      sections={[]}
      open={null}
      current={null}
      focus={null}
      listRef={createRef()}
      actions={{ canInsertRows: false, onFix: nothing, onIgnore: nothing }}
      onMove={nothing}
      onFocusAt={nothing}
      onFocused={nothing}
      onToggleCard={nothing}
      onToggleFold={nothing}
      onJump={nothing}
      {...props}
    />,
  );
}

const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
/** "1/200" for every line of a finding. */
const places = (): readonly string[] => all('li[data-line]').map((line) => `${line.getAttribute('aria-posinset') ?? ''}/${line.getAttribute('aria-setsize') ?? ''}`);
/** Pixels of the gaps, top to bottom. */
const gaps = (): readonly number[] => all('li[aria-hidden]').map((gap) => parseInt(gap.style.height, 10));

describe('a list of findings', () => {
  it('of a hundred lines is drawn whole', () => {
    draw(listOf(many('error', 100)));
    expect(places()).toHaveLength(100);
    expect(gaps()).toEqual([]);
  });

  it('of more is drawn where it is in view, with room for the rest', () => {
    draw(listOf(many('error', 200)));
    const drawn = places();
    expect(drawn.slice(0, 2)).toEqual(['1/200', '2/200']);
    expect(drawn.length).toBeLessThan(60);
    expect(gaps()).toEqual([(200 - drawn.length) * 37]);
  });

  it('keeps the current line and the open card drawn, wherever they are', () => {
    const { items, sections } = listOf(many('error', 200));
    draw({ sections, current: items[149]?.key ?? null, open: items[179]?.key ?? null });
    expect(places().slice(-2)).toEqual(['150/200', '180/200']);
    expect(gaps().slice(-2)).toEqual([29 * 37, 20 * 37]);
    expect(all('[data-item][tabindex="0"]')).toHaveLength(1);
    expect(all('[aria-expanded="true"]')).toHaveLength(1);
  });

  it('draws the lines of a fold the same way, and the fold itself always', () => {
    const { sections } = listOf([...many('info', 150), ...many('error', 2)], ['0:fold:V501']);
    draw({ sections });
    const [fold] = all('li[aria-setsize="3"]');
    expect(fold?.querySelector('[data-item]')?.getAttribute('aria-expanded')).toBe('true');
    expect(places()[0]).toBe('1/150');
    expect(places().length).toBeLessThan(60);
    expect(gaps()).toEqual([(150 - places().length) * 37, 2 * 37]);
  });

  it('hears of a focus that the arrow keys did not bring', () => {
    const { items, sections } = listOf(many('error', 5));
    const onFocusAt = vi.fn();
    draw({ sections, onFocusAt });
    const lines = all('[data-item]');
    if (lines[0]) fireEvent.focus(lines[0]);
    expect(onFocusAt).not.toHaveBeenCalled();
    if (lines[3]) fireEvent.focus(lines[3]);
    expect(onFocusAt).toHaveBeenCalledExactlyOnceWith(items[3]?.key);
  });
});
