/** P401: a cumulative percentage outside 0 to 100. */
import type { Fix } from '../../domain/finding';
import { defineRule } from '../rule';
import { filledPoints, type FilledPoint, isCumulative, isOutOfRange, putPercents, showPercent } from './planText';

export const planOver100 = defineRule({
  code: 'P401',
  name: 'plan-over-100',
  title: '支出进度超出0–100%',
  severity: 'error',
  group: 'plan',
  scope: 'cell',
  why: '累计支出进度不会低于0，也不会超过100%；在百分比格式的单元格里直接填60，就会变成6000%。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）；预算项目绩效目标表填报要求',
  messages: {
    scaled: '{points}疑为百分比格式放大100倍，应为{expected}',
    over: '{m} {v}超出0–100%',
  },
  speaksWhenRedacted: true,
  examples: {
    wrong: [
      { note: '整行都放大了100倍：可以安全改正', plan: [null, '6000%', '9000%', '10000%'] },
      { note: '只有一格放大了', plan: ['25%', '50%', '7500%', '100%'] },
      { note: '不知道应为多少', plan: ['25%', '50%', '75%', '150%'] },
      { plan: ['-5%', '50%', '75%', '100%'] },
    ],
    right: [{ plan: ['25%', '50%', '75%', '100%'] }, { note: '不带百分号也可以', plan: ['0.00', '0.00', '100.00', '100.00'] }],
  },
  check(table, report) {
    const points = filledPoints(table.plan);
    const wrong = points.filter(({ percent }) => isOutOfRange(percent));
    if (wrong.length === 0) return;
    const scaled = (which: readonly FilledPoint[], safe: boolean) =>
      report({
        message: 'scaled',
        data: {
          points: which.map(({ label, percent }) => `${label} ${showPercent(percent)}`).join('、'),
          expected: which.map(({ percent }) => showPercent(percent / 100)).join('、'),
        },
        cells: which.map(({ point }) => point.percent.cell),
        fix: divide(which, safe),
      });
    if (wholeRowScaled(points)) {
      scaled(wrong, true);
      return;
    }
    for (const point of wrong) {
      const mended = points.map((other) => (other === point ? point.percent / 100 : other.percent));
      if (point.percent > 100 && isCumulative(mended)) scaled([point], false);
      else {
        const data = { m: point.label, v: showPercent(point.percent) };
        report({ message: 'over', data, cells: [point.point.percent.cell] });
      }
    }
  },
});

/** Every value that is not 0 is over 100 and a hundredth of it makes sense: nothing in the row says otherwise. */
function wholeRowScaled(points: readonly FilledPoint[]): boolean {
  const typed = points.map(({ percent }) => percent);
  return typed.every((percent) => percent === 0 || percent > 100) && isCumulative(typed.map((percent) => percent / 100));
}

function divide(points: readonly FilledPoint[], safe: boolean): Fix {
  const percents = points.map(({ percent }) => percent / 100);
  return putPercents(points, percents, `改为${percents.map(showPercent).join('、')}`, safe);
}
