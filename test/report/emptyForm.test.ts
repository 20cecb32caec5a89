/** What counts as filled in. */
import { describe, expect, it } from 'vitest';
import type { TargetTable } from '../../src/domain/targetTable';
import { isEmptyForm } from '../../src/report/emptyForm';
import { blankForm, tableOf } from '../taskpane/kit/tables';

describe('an empty form', () => {
  it.each<[string, TargetTable, boolean]>([
    ['labels only', blankForm(), true],
    ['a project name', blankForm({ project: '科普经费' }), false],
    ['one value of the plan', blankForm({ plan: [null, null, null, '100%'] }), false],
    ['one goal', blankForm({ goals: ['1.办好讲座。'] }), false],
    ['one indicator', blankForm({ indicators: [['产出指标', '数量指标', '', '≥1场']] }), false],
    ['everything', tableOf(), false],
  ])('with %s', (_, table, expected) => {
    expect(isEmptyForm(table)).toBe(expected);
  });
});
