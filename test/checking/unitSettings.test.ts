/** A unit's own settings: taken, refused in words, applied to a table. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../src/checking/checkTable';
import { withUnitDemands } from '../../src/checking/unitDemands';
import { defaultUnitSettings, minimumOf, readUnitSettings } from '../../src/checking/unitSettings';
import type { UnitSettings } from '../../src/checking/unitSettings';
import type { RuleExample } from '../../src/rules/example';
import { tableReports } from '../../src/tasks/tableReports';
import { readExample } from '../kit/exampleGrid';

const settings = (part: Partial<UnitSettings>): UnitSettings => ({ ...defaultUnitSettings, ...part });

describe('readUnitSettings', () => {
  it('takes nothing at all as the default', () => expect(readUnitSettings({})).toEqual({ ok: true, settings: defaultUnitSettings }));

  it('takes the example beside the program', () => {
    const text = readFileSync(new URL('../../assets/samples/unit-settings.json', import.meta.url), 'utf8');
    expect(readUnitSettings(JSON.parse(text))).toMatchObject({ ok: true, settings: { preset: 'all', units: ['盏次'] } });
  });

  it('trims what it takes', () => {
    expect(readUnitSettings({ units: [' 盏次 '] })).toEqual({ ok: true, settings: settings({ units: ['盏次'] }) });
  });

  it.each([
    { input: null, problems: ['整个文件：应为用花括号 { } 括起的内容，现在是 null'] },
    { input: ['P401'], problems: ['整个文件：应为用花括号 { } 括起的内容'] },
    { input: { rule: {} }, problems: ['rule：没有这一项'] },
    { input: { rules: { V505: 'loud' } }, problems: ['rules.V505：应为 off、error、warning、info 之一，现在是“loud”'] },
    { input: { rules: { v505: 'off' } }, problems: ['rules.v505：规则编号应为一个字母加三到四位数字，例如 P401'] },
    { input: { rules: ['V505'] }, problems: ['rules：应为用花括号 { } 括起的内容'] },
    { input: { preset: '全部' }, problems: ['preset：应为 all、errors 之一，现在是“全部”'] },
    { input: { units: '盏次' }, problems: ['units：应为用方括号 [ ] 括起的列表，现在是“盏次”'] },
    { input: { units: ['盏次', 3] }, problems: ['units 第2项：应为用引号括起的文字，现在是 3'] },
    { input: { units: ['2人'] }, problems: ['units 第1项：计量单位不含数字、空格和比较符号，例如“盏次”'] },
    { input: { bannedPhrases: ['等'] }, problems: ['bannedPhrases 第1项：至少两个字：一个字容易误伤其他词'] },
    { input: { requiredKinds: { 时效: 'error' } }, problems: ['requiredKinds.时效：名称应为 quantity、quality、timeliness、cost、benefit、satisfaction 之一'] },
    { input: { requiredKinds: { cost: 'yes' }, units: [''] }, problems: ['units 第1项：不能为空', 'requiredKinds.cost：应为 off、error、warning、info 之一，现在是“yes”'] },
  ])('refuses $input', ({ input, problems }) => {
    const read = readUnitSettings(input);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? [] : read.problems.filter((problem) => problems.includes(problem))).toEqual(problems);
  });
});

describe('withUnitDemands', () => {
  const found = (example: RuleExample, part: Partial<UnitSettings>): readonly string[] =>
    checkTable(withUnitDemands(readExample(example), settings(part))).map(({ rule }) => rule);

  it('leaves the table alone where nothing is asked', () => {
    const table = readExample({});
    expect(withUnitDemands(table, settings({ rules: { P401: 'off' } }))).toBe(table);
  });

  it.each(['≥20盏次', '20 盏次', '不少于20盏次', '20盏次以上', '≥２０盏次'])('reads “%s” with a unit of its own', (value) => {
    const example = { indicators: [['产出指标', '数量指标', '路灯维护', value]] } as const;
    expect(found(example, {})).toContain('V505');
    expect(found(example, { units: ['盏次', '盏'] })).not.toContain('V505');
    expect(withUnitDemands(readExample(example), settings({ units: ['盏次'] })).indicators[0]).toMatchObject({ unit: '盏次', target: { number: 20, unit: '盏次' } });
  });

  it('does not take other words for the unit', () => {
    const example = { indicators: [['产出指标', '数量指标', '路灯维护', '≥20盏次维护的效果']] } as const;
    expect(found(example, { units: ['盏次'] })).toContain('V505');
  });

  it('takes a unit in the name', () => {
    const example = { indicators: [['产出指标', '数量指标', '路灯维护（盏次）', '20']] } as const;
    expect(found(example, {})).toContain('V501');
    expect(found(example, { units: ['盏次'] })).not.toContain('V501');
  });

  it.each([
    { rule: 'E902', basis: '满意度', phrase: '满意度' },
    { rule: 'E904', basis: '2025年工作要点（讨论稿）', phrase: '2025年工作要点（讨论稿）' },
  ])('$rule spares an accepted source', ({ rule, basis, phrase }) => {
    const example: RuleExample = { indicators: [['满意度指标', '服务对象满意度指标', '群众满意度', '≥95%', basis]] };
    expect(found(example, {})).toContain(rule);
    expect(found(example, { basisPhrases: [phrase] })).not.toContain(rule);
    expect(found(example, { basisPhrases: ['别的文件'] })).toContain(rule);
  });

  it('asks for other kinds than the form', () => {
    const example: RuleExample = { indicators: [['产出指标', '数量指标', '培训期数', '4期'], ['效益指标', '社会效益指标', '持证人数', '≥180人']] };
    const severityOf = (part: Partial<UnitSettings>, rule: string) =>
      checkTable(withUnitDemands(readExample(example), settings(part))).find((finding) => finding.rule === rule)?.severity;
    expect([severityOf({}, 'K204'), severityOf({}, 'K203')]).toEqual(['error', 'warning']);
    expect([severityOf({ requiredKinds: { cost: 'off', timeliness: 'error' } }, 'K204'), severityOf({ requiredKinds: { timeliness: 'error' } }, 'K203')]).toEqual([undefined, 'error']);
  });

  it('knows words that the unit does not use', () => {
    const example: RuleExample = { usage: '用于设备购置等相关工作。' };
    expect(found(example, {})).not.toContain('T1209');
    expect(found(example, { bannedPhrases: ['等相关工作'] })).toContain('T1209');
  });
});

describe('presets', () => {
  it('只看错误 leaves the rest out, after severities were changed', () => {
    const table = readExample({ indicators: [['产出指标', '数量指标', '培训期数', '4']] });
    const rules = (part: Partial<UnitSettings>) => tableReports([table], { codeYear: 2025, settings: settings(part) }).flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules({})).toContain('V501');
    expect(rules({ preset: 'errors' })).not.toContain('V501');
    expect(rules({ preset: 'errors', rules: { V501: 'error' } })).toContain('V501');
    expect([minimumOf(settings({})), minimumOf(settings({ preset: 'errors' }))]).toEqual(['info', 'error']);
  });
});
