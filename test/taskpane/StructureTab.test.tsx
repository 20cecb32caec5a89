// @vitest-environment jsdom
/** The 结构 tab: the tree by keyboard and pointer, the coverage of kinds, the plan. */
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RuleExample } from '../../src/rules/example';
import { toA1 } from '../../src/tasks/cellNames';
import { expectAccessible, openPane } from './kit/openPane';
import { faulty, sheetOf } from './kit/sheets';

async function openStructure(example: RuleExample) {
  const host = openPane([sheetOf(example)], { autoCheck: true });
  fireEvent.click(await screen.findByRole('tab', { name: '结构' }));
  await screen.findByRole('tree', { name: '指标层级' });
  const selected = (): string | null => {
    const selection = host.selection();
    return selection && toA1({ row: selection.top, column: selection.left });
  };
  return { selected };
}

function rows(): string[] {
  return screen.getAllByRole('treeitem').map((row) => `${row.getAttribute('aria-level') ?? ''} ${row.textContent}`);
}

describe('the tree', () => {
  it('shows the hierarchy with values and findings', async () => {
    await openStructure(faulty);
    expect(rows().slice(0, 5)).toEqual(['1 产出指标', '2 数量指标', '3 举办科普讲座≥12场', '2 质量指标', '3 讲座内容审核合格率≥95警告']);
    expect(rows()).toContain('3 听讲居民满意度≤90%错误');
    await expectAccessible();
  });

  it('shuts and opens with the arrow keys, answers for what is hidden, and selects with Enter', async () => {
    const { selected } = await openStructure(faulty);
    const all = rows().length;
    screen.getAllByRole('treeitem')[0]?.focus();
    const press = (key: string): void => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    };
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(selected()).toBe('C10');
    press('ArrowLeft');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement?.textContent).toBe('产出指标');
    press('ArrowLeft');
    expect(rows()[0]).toBe('1 产出指标警告');
    expect(rows()).toHaveLength(all - 8);
    press('ArrowRight');
    // 数量指标 was shut on the way and stays so.
    expect(rows()).toHaveLength(all - 1);
  });
});

describe('beside the tree', () => {
  it('the kinds: there, missing, and where to find them', async () => {
    const { selected } = await openStructure({ indicators: (faulty.indicators ?? []).slice(0, 5) });
    const kinds = within(screen.getByRole('region', { name: '指标类别' }));
    expect(kinds.getAllByRole('listitem').map((kind) => kind.textContent)).toEqual(['数量1 条', '质量1 条', '时效1 条', '成本1 条', '效益1 条', '满意度缺少']);
    fireEvent.click(kinds.getByRole('button', { name: /质量/ }));
    expect(selected()).toBe('C11');
  });

  it('the spending plan: a table that says what the bars show', async () => {
    const { selected } = await openStructure({ plan: ['25%', '20%', null, '100%'] });
    const plan = within(screen.getByRole('region', { name: '资金支出计划' }));
    expect(plan.getAllByRole('columnheader').map((label) => label.textContent)).toEqual(['3月底', '6月底', '10月底', '12月底']);
    const [first, second, third] = plan.getAllByRole('cell');
    expect([first?.textContent, second?.textContent, third?.textContent]).toEqual([
      '25% 选中单元格 B7',
      '20% 选中单元格 D7低于前一节点',
      '未填写 选中单元格 F7',
    ]);
    fireEvent.click(plan.getByRole('button', { name: /20%/ }));
    expect(selected()).toBe('D7');
    await expectAccessible();
  });
});
