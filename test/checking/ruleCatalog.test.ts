/** The catalogue for reading. */
import { describe, expect, it } from 'vitest';
import { ruleCatalog } from '../../src/checking/ruleCatalog';
import { ruleDoc } from '../../src/tasks/ruleDocs';
import { allRules } from '../../src/rules/allRules';
import { allWorkbookRules } from '../../src/rules/allWorkbookRules';

describe('ruleCatalog', () => {
  it('has every rule once, by number, without the part that runs', () => {
    const numbers = [...ruleCatalog.keys()].map((code) => Number(code.slice(1)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(ruleCatalog.size).toBe(allRules.length + allWorkbookRules.length);
    expect([...ruleCatalog.values()].filter((doc) => 'check' in doc)).toEqual([]);
  });
  it.each([
    ['P401', '支出进度超出0–100%'],
    ['I1103', '项目编码校验位不符'],
    ['X1301', '同一编码多表'],
  ])('%s is “%s”', (code, title) => expect(ruleDoc(code)?.title).toBe(title));
  it('knows nothing of a code that no rule has', () => expect(ruleDoc('Z999')).toBeNull());
});
