/** The command line, understood or refused in words. */
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments';

const plain = { paths: ['a.xlsx'], format: 'text', severity: 'info', sheet: null, config: null, formFiles: [] };

function request(line: readonly string[]): unknown {
  const command = readArguments(line);
  return command.kind === 'check' ? command.request : command;
}

describe('readArguments', () => {
  it.each([
    { line: ['check', 'a.xlsx'], is: plain },
    { line: ['check', 'a.xlsx', '文件夹'], is: { ...plain, paths: ['a.xlsx', '文件夹'] } },
    { line: ['check', '--format', 'json', 'a.xlsx'], is: { ...plain, format: 'json' } },
    { line: ['--format=json', 'check', 'a.xlsx'], is: { ...plain, format: 'json' } },
    { line: ['check', 'a.xlsx', '--severity', 'warning'], is: { ...plain, severity: 'warning' } },
    { line: ['check', 'a.xlsx', '--severity=error', '--severity', 'info'], is: plain },
    { line: ['check', 'a.xlsx', '--sheet', '5.2025科普经费'], is: { ...plain, sheet: '5.2025科普经费' } },
    { line: ['check', 'a.xlsx', '--sheet=--表'], is: { ...plain, sheet: '--表' } },
    { line: ['check', 'a.xlsx', '--config', 'c.json'], is: { ...plain, config: 'c.json' } },
    { line: ['check', '--form-file', 'f.json', 'a.xlsx', '--form-file', 'g.json'], is: { ...plain, formFiles: ['f.json', 'g.json'] } },
    { line: ['check', '--', '--a.xlsx'], is: { ...plain, paths: ['--a.xlsx'] } },
  ])('$line', ({ line, is }) => {
    expect(request(line)).toEqual(is);
  });

  it.each([
    { line: ['--help'], of: 'overview' },
    { line: ['-h'], of: 'overview' },
    { line: ['check', '--help'], of: 'check' },
    { line: ['fix', '--help'], of: 'fix' },
    { line: ['check', 'a.xlsx', '-h'], of: 'check' },
  ])('$line shows help on $of', ({ line, of }) => {
    expect(readArguments(line)).toEqual({ kind: 'help', of });
  });

  it.each([
    { line: [], says: '没有写明要做什么' },
    { line: ['chek', 'a.xlsx'], says: '没有“chek”这个命令' },
    { line: ['toString'], says: '没有“toString”这个命令' },
    { line: ['check'], says: '没有写明要检查哪些文件' },
    { line: ['check', 'a.xlsx', '--formats', 'json'], says: '没有“--formats”这个选项' },
    { line: ['check', 'a.xlsx', '-x'], says: '没有“-x”这个选项' },
    { line: ['check', 'a.xlsx', '--constructor'], says: '没有“--constructor”这个选项' },
    { line: ['check', 'a.xlsx', '--format', 'xml'], says: '--format 的“xml”不能识别。可以写：text、json' },
    { line: ['check', 'a.xlsx', '--severity', 'fatal'], says: '可以写：error、warning、info' },
    { line: ['check', 'a.xlsx', '--sheet'], says: '选项 --sheet 后面缺少内容' },
    { line: ['check', 'a.xlsx', '--sheet='], says: '选项 --sheet 后面缺少内容' },
    { line: ['check', 'a.xlsx', '--sheet', '--format', 'json'], says: '选项 --sheet 后面缺少内容' },
    { line: ['check', 'a.xlsx', '--help=1'], says: '--help 不带内容' },
    { line: ['check', 'a.xlsx', '--out', 'b.xlsx'], says: 'check 命令没有“--out”这个选项' },
    { line: ['fix', 'a.xlsx', '--out', 'b.xlsx', '--severity', 'error'], says: 'fix 命令没有“--severity”这个选项' },
    { line: ['fix'], says: '没有写明要改正哪个文件' },
    { line: ['fix', '--out', 'b.xlsx'], says: '没有写明要改正哪个文件' },
    { line: ['fix', 'a.xlsx', 'c.xlsx', '--out', 'b.xlsx'], says: '一次只改一个文件' },
    { line: ['fix', 'a.xlsx'], says: '没有写明结果写到哪里' },
    { line: ['fix', 'a.xlsx', '--out'], says: '选项 --out 后面缺少内容' },
    { line: ['fix', '', '--out', 'b.xlsx'], says: '名称是空的' },
  ])('$line is refused: $says', ({ line, says }) => {
    const command = readArguments(line);
    expect(command).toMatchObject({ kind: 'misuse' });
    expect(command.kind === 'misuse' && command.problem).toContain(says);
  });

  it.each([
    { line: ['fix', 'a.xlsx', '--out', 'b.xlsx'], is: { path: 'a.xlsx', out: 'b.xlsx', rules: [] } },
    { line: ['fix', '--rule', 'P401', 'a.xlsx', '--out=b.xlsx', '--rule=T1201'], is: { path: 'a.xlsx', out: 'b.xlsx', rules: ['P401', 'T1201'] } },
  ])('$line', ({ line, is }) => {
    expect(readArguments(line)).toEqual({ kind: 'fix', request: is });
  });

  it.each([
    { line: ['templates'], name: 'templates' },
    { line: ['fill', '采暖费', '--set', 'year=2026'], name: 'fill' },
    { line: ['roll', 'a.xlsx', '--year', '2026'], name: 'roll' },
  ])('$name is for a later version', ({ line, name }) => {
    expect(readArguments(line)).toEqual({ kind: 'later', name });
  });
});
