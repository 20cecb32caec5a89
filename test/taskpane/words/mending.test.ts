/** What is said of a change, and of one that was refused. */
import { describe, expect, it } from 'vitest';
import { allDoneText, cellList, fixButton, fixedText, refusedText, statusWords } from '../../../src/taskpane/words/mending';

describe('what is said', () => {
  it.each([
    ['one cell', cellList(['F15']), 'F15'],
    ['six cells', cellList(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']), 'A1、A2、A3、A4、A5 等 6 格'],
    ['a safe fix', fixButton('改为25%、50%', true), '改正'],
    ['a fix that decides', fixButton('改为“≥90%”', false), '改为“≥90%”'],
    ['a long one', fixButton(`改为“${'长'.repeat(40)}”`, false), `改为“${'长'.repeat(20)}…`],
    ['fixed', fixedText(['F15'], '改为“≥90%”'), '已改正 F15'],
    ['a row inserted', fixedText([], '在第 12 行处插入一个空行'), '已完成：在第 12 行处插入一个空行'],
    ['all fixed', allDoneText(12, [], 0, 0), '已改正 12 处'],
    ['stopped', allDoneText(3, [], 0, 9), '已改正 3 处；已停止，9 处未改'],
    ['one refused', allDoneText(2, ['C8'], 1, 0), '已改正 2 处；1 处没有改（C8），内容在检查之后有变动，或不能写入'],
    ['status after a fix', statusWords('已改正 F15', { error: 0, warning: 1, info: 0 }), '已改正 F15。还有 1 个警告'],
    ['status after a refusal', statusWords('没有改正。', { error: 0, warning: 0, info: 0 }), '没有改正。没有发现问题'],
    ['plain status', statusWords(null, { error: 2, warning: 0, info: 0 }), '还有 2 个错误'],
  ])('%s', (_, text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('a refusal names the cell, what it shows now, and a way out', () => {
  const f15 = [{ name: 'F15', text: '≥95%' }];
  it.each([
    ['fix', 'stale', f15, '没有改正：内容在检查之后有变动，F15 现在是“≥95%”。已重新检查，请按新的结果处理。'],
    ['fix', 'stale', [{ name: 'F15', text: ' ' }], '没有改正：内容在检查之后有变动，F15 现在是空白。已重新检查，请按新的结果处理。'],
    ['undo', 'stale', f15, '不能撤销：这些单元格后来又改过，F15 现在是“≥95%”。请在表格中直接修改。'],
    ['redo', 'stale', f15, '不能重做：这些单元格后来又改过，F15 现在是“≥95%”。请在表格中直接修改。'],
    ['fix', 'readonly', f15, '没有改正：F15 含公式或属于合并区域，不能写入。请在表格中直接修改。'],
    ['fix', 'protected', f15, '没有改正：工作表受保护，F15 已锁定，不能写入。请先撤销工作表保护，再试一次。'],
    ['undo', 'protected', [], '不能撤销：工作表受保护，不能增删行。请先撤销工作表保护，再试一次。'],
    ['fix', 'unsupported', [], '没有改正：这里不能代为增删整行。请在表格中自行增删。'],
  ] as const)('%s, %s', (wanted, reason, cells, expected) => {
    expect(refusedText(wanted, reason, cells)).toBe(expected);
  });
});
