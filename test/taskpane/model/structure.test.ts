/** Coverage of kinds, the hierarchy as a tree, and the plan as a chart. */
import { describe, expect, it } from 'vitest';
import { kindCoverage } from '../../../src/taskpane/model/coverage';
import { indicatorTree, visibleNodes } from '../../../src/taskpane/model/hierarchy';
import type { TreeNode } from '../../../src/taskpane/model/hierarchy';
import { planBars } from '../../../src/taskpane/model/planChart';
import { treeMove } from '../../../src/taskpane/model/treeMoves';
import { toA1 } from '../../../src/tasks/cellNames';
import type { RuleExample } from '../../../src/rules/example';
import { found, tableOf } from '../kit/tables';

const small: RuleExample = {
  indicators: [
    ['产出指标', '数量指标', '讲座场次', '≥12场'],
    ['产出指标', '数量指标', '资料册数', ''],
    ['产出指标', '质量指标', '', ''],
    ['效益指标', '社会效益指标', '', '≥600人'],
  ],
};

/** One line per node, two spaces per level: "讲座场次 = ≥12场 !error @C10". */
function drawn(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => {
    const words = [
      node.label ?? '?',
      ...(node.value === null ? [] : [`= ${node.value}`]),
      ...(node.gap ? [`(${node.gap})`] : []),
      ...(node.severity ? [`!${node.severity}`] : []),
      `@${toA1(node.cell)}`,
    ];
    return ['  '.repeat(node.level - 1).concat(words.join(' ')), ...drawn(node.children)];
  });
}

describe('the hierarchy', () => {
  it('shows levels, values and gaps', () => {
    expect(drawn(indicatorTree(tableOf(small), []))).toEqual([
      '产出指标 @A10',
      '  数量指标 @B10',
      '    讲座场次 = ≥12场 @C10',
      '    资料册数 (value) @C11',
      '  质量指标 (empty) @B12',
      '效益指标 @A13',
      '  社会效益指标 @B13',
      '    ? = ≥600人 (name) @C13',
    ]);
  });

  it('puts the gravest finding on its row, on the label it is about, and up the tree', () => {
    const findings = ['info N803 C10', 'error V505 F10', 'warning S108 B13'].map(found);
    const nodes = indicatorTree(tableOf(small), findings);
    expect(drawn(nodes).filter((line) => line.includes('!'))).toEqual([
      '    讲座场次 = ≥12场 !error @C10',
      '  社会效益指标 !warning @B13',
    ]);
    expect(nodes.map((node) => `${node.label} ${node.severity} ${node.worst}`)).toEqual(['产出指标 null error', '效益指标 null warning']);
  });
});

describe('keys in the tree', () => {
  const nodes = indicatorTree(tableOf(small), []);
  const [output] = nodes;
  const quantity = output?.children[0];
  const first = quantity?.children[0];
  const key = { output: output?.key ?? '', quantity: quantity?.key ?? '', first: first?.key ?? '' };

  it.each([
    { from: key.output, press: 'ArrowDown', move: { type: 'focus', key: key.quantity } },
    { from: key.output, press: 'ArrowUp', move: null },
    { from: key.output, press: 'ArrowRight', move: { type: 'focus', key: key.quantity } },
    { from: key.output, press: 'ArrowLeft', move: { type: 'close', key: key.output } },
    { from: key.first, press: 'ArrowLeft', move: { type: 'focus', key: key.quantity } },
    { from: key.first, press: 'ArrowRight', move: null },
    { from: key.first, press: 'Home', move: { type: 'focus', key: key.output } },
    { from: key.first, press: 'x', move: null },
  ])('$press at $from → $move', ({ from, press, move }) => {
    expect(treeMove(visibleNodes(nodes, []), from, press)).toEqual(move);
  });

  it('a shut branch opens with Right and hides what is below it', () => {
    const visible = visibleNodes(nodes, [key.output]);
    expect(visible.map(({ node }) => node.label)).toEqual(['产出指标', '效益指标', '社会效益指标', null]);
    expect(treeMove(visible, key.output, 'ArrowRight')).toEqual({ type: 'open', key: key.output });
  });

  it('every node knows its place among its siblings', () => {
    expect(visibleNodes(nodes, []).map(({ place, size }) => `${place}/${size}`)).toEqual(['1/2', '1/2', '1/2', '2/2', '2/2', '2/2', '1/1', '1/1']);
  });
});

describe('coverage of kinds', () => {
  it('tells what is there, missing, and not asked for', () => {
    const table = tableOf(small);
    const asked = { ...table, form: { ...table.form, required: { quantity: 'error', quality: 'error', benefit: 'warning', satisfaction: 'info' } as const } };
    expect(kindCoverage(asked).map((kind) => `${kind.demand} ${kind.state} ${kind.count} ${kind.severity ?? '-'} ${kind.cell ? toA1(kind.cell) : '-'}`)).toEqual([
      'quantity there 2 - C10',
      'quality missing 0 error B12',
      'timeliness unasked 0 - -',
      'cost unasked 0 - -',
      'benefit there 1 - C13',
      'satisfaction missing 0 info -',
    ]);
  });
});

describe('the spending plan', () => {
  it.each([
    { plan: ['25%', '50%', '75%', '100%'], bars: '25 50 75 100' },
    { plan: [null, '50%', null, '100%'], bars: '- 50 - 100' },
    { plan: ['60%', '40%', null, '100%'], bars: '60 40falls - 100' },
    { plan: ['6000%', '9000%', '10000%', null], bars: '100over 100over 100over -' },
  ])('$plan → $bars', ({ plan, bars }) => {
    expect(planBars(tableOf({ plan })).map((bar) => `${bar.height ?? '-'}${bar.trouble ?? ''}`).join(' ')).toBe(bars);
  });
});
