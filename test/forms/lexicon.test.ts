/** Labels as users and programs print them, and what they mean. */
import { describe, expect, it } from 'vitest';
import { knownForms } from '../../src/forms/allForms';
import { formSchema } from '../../src/forms/formSchema';
import { labelKey, makeLexicon } from '../../src/forms/lexicon';

describe('labelKey', () => {
  it.each([
    ['资金支出计 划（％）', '资金支出计划'],
    ['资金支出计划(累计进度%)', '资金支出计划'],
    ['其中：财政\n资金', '财政资金'],
    ['绩　效　目　标', '绩效目标'],
    ['績效目標：', '绩效目标'],
    ['部门(单位)绩效目标', '部门绩效目标'],
    ['（一）财政拨款小计', '财政拨款小计'],
    ['1、一般公共预算', '一般公共预算'],
    ['预算资金(元)', '预算资金'],
    ['3月底', '3月底'],
  ])('%j → %s', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });
});

describe('makeLexicon', () => {
  const lexicon = makeLexicon(knownForms);

  it.each([
    ['项目编码', 'projectCode'],
    ['预 算 数', 'total'],
    ['其中：财政资金', 'fiscal'],
    ['其他资金（万元）', 'other'],
    ['资金支出计划（%）', 'plan'],
    ['年度总体目标', 'goals'],
    ['填报单位：', 'unit'],
  ])('head label %s is %s', (text, field) => {
    expect(lexicon.head.get(labelKey(text))).toContain(field);
  });

  it.each([
    ['一级\n指标', 'level1'],
    ['指标值（包含数字及文字描述）', 'value'],
    ['年度\n指标值', 'value'],
    ['指标权重（分）', 'weight'],
    ['指标值 确定依据', 'basis'],
    ['实际\n完成值', 'actual'],
  ])('column label %s is %s', (text, key) => {
    expect(lexicon.column.get(labelKey(text))).toBe(key);
  });

  it("puts a form's own word before the common one", () => {
    const own = formSchema.parse({ ...knownForms[0], id: 'own', columnWords: { description: ['备注'] }, headWords: { projectName: ['活动名称'] } });
    const withOwn = makeLexicon([own]);
    expect(withOwn.column.get('备注')).toBe('description');
    expect(withOwn.head.get('活动名称')).toEqual(['projectName']);
  });
});

describe('formSchema', () => {
  it('every form has an id of its own', () => {
    const ids = knownForms.map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('survives JSON, as a form of the user’s own comes', () => {
    for (const form of knownForms) expect(formSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });

  it('refuses what it does not know', () => {
    expect(formSchema.safeParse({ ...knownForms[0], colour: 'red' }).success).toBe(false);
    expect(formSchema.safeParse({ ...knownForms[0], required: { quantity: 'fatal' } }).success).toBe(false);
  });
});
