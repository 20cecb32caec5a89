/** Chinese text: white space, width, script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLabel, cleanText, isBlank, squash, toHalfWidth } from '../../src/domain/chineseText';

/** Text full of the characters that these functions treat specially. */
const messy = fc.string({
  unit: fc.constantFrom(...Array.from('a1績效标標：（%％ \u00a0\u3000\u200b\ufeff\u202e\r\n\t\u0085\u2028e\u0301\uff21\u2460\u00a8\u3392')),
  maxLength: 20,
});
const anyText = fc.oneof(messy, fc.string({ unit: 'binary', maxLength: 20 }));

describe('cleanText', () => {
  it.each([
    ['\u00a0 7000.00\u3000', '7000.00'],
    ['\ufeff项目\u200b名称\u2060', '项目名称'],
    ['第一行\r\n第二行\r第三行', '第一行\n第二行\n第三行'],
    [' ≥30 次 ', '≥30 次'],
    ['（１００％）', '（１００％）'],
    ['\u3000\u3000', ''],
  ])('%j → %j', (raw, want) => {
    expect(cleanText(raw)).toBe(want);
  });

  it('does the same twice as once', () => {
    fc.assert(fc.property(anyText, (raw) => cleanText(cleanText(raw)) === cleanText(raw)));
  });

  it('is quick where a long run of spaces stands inside', () => {
    const long = `开头${' '.repeat(30_000)}结尾`;
    const start = performance.now();
    expect(cleanText(long)).toBe(long);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('squash', () => {
  it.each([
    ['资金支出计 划（％）', '资金支出计划(%)'],
    ['≥３０\n次', '≥30次'],
    ['e \u0301', 'é'],
  ])('%j → %j', (raw, want) => {
    expect(squash(raw)).toBe(want);
  });

  it('does the same twice as once and leaves no white space', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = squash(raw);
        return squash(once) === once && !/\s/.test(once);
      }),
    );
  });
});

describe('cleanLabel', () => {
  it.each([
    ['績效指標', '绩效指标'],
    ['產出數量 質量 時效', '产出数量质量时效'],
    ['預算規模及資金用途：', '预算规模及资金用途:'],
    ['單位∶萬元', '单位:萬元'],
    ['其中：財政　資金', '其中:财政资金'],
    ['服務對象滿意度（%）', '服务对象满意度(%)'],
    ['指標值\n確定依據', '指标值确定依据'],
    ['生態環境成本', '生态环境成本'],
    ['偏差原因分析及改進措施', '偏差原因分析及改进措施'],
  ])('%j → %j', (raw, want) => {
    expect(cleanLabel(raw)).toBe(want);
  });

  it('does the same twice as once', () => {
    fc.assert(fc.property(anyText, (raw) => cleanLabel(cleanLabel(raw)) === cleanLabel(raw)));
  });
});

describe('isBlank', () => {
  it.each(['', ' ', '\u3000\u00a0', '\u200b\ufeff', '\r\n'])('%j is blank', (raw) => {
    expect(isBlank(raw)).toBe(true);
  });
  it.each(['0', '无', '—', '.'])('%j is not', (raw) => {
    expect(isBlank(raw)).toBe(false);
  });
});

describe('toHalfWidth', () => {
  it('changes width and nothing else', () => {
    expect(toHalfWidth('≥１，０００．５％（含）\u3000，。')).toBe('≥1,000.5%(含) ,。');
  });
  it('keeps every position', () => {
    fc.assert(fc.property(anyText, (raw) => toHalfWidth(raw).length === raw.length));
  });
});
