/** The command's words fit the terminal and keep the house's tone. */
import { describe, expect, it } from 'vitest';
import { checkHelp, fileTrouble, fixHelp, overview, words, writeTrouble } from '../../src/cli/words';
import { textWidth } from '../../src/report/wrapText';

describe('words', () => {
  it.each([
    ['overview', overview],
    ['check', checkHelp],
    ['fix', fixHelp],
  ])('help on %s fits 100 columns', (_, help) => {
    expect(help.split('\n').filter((line) => textWidth(line) > 100)).toEqual([]);
  });

  it('help names every option', () => {
    for (const option of ['--format', '--severity', '--sheet', '--config', '--form-file', '--help']) expect(checkHelp).toContain(option);
    for (const option of ['--out', '--rule', '--help']) expect(fixHelp).toContain(option);
  });

  it.each([
    { code: 'ENOENT', says: '文件不存在' },
    { code: 'EACCES', says: '没有读取权限' },
    { code: 'EIO', says: '文件无法读取（EIO）' },
  ])('$code: $says', ({ code, says }) => {
    expect(fileTrouble(Object.assign(new Error(code), { code }))).toContain(says);
  });

  it.each([
    { code: 'ENOENT', says: '文件夹不存在' },
    { code: 'EACCES', says: '没有写入权限' },
    { code: 'EIO', says: '写入时出错（EIO）' },
  ])('writing, $code: $says', ({ code, says }) => {
    expect(writeTrouble(Object.assign(new Error(code), { code }))).toContain(says);
  });

  it('has words for a trouble without a code', () => {
    expect(fileTrouble('?')).toMatch(/^文件无法读取。/);
  });

  it('never blames', () => {
    const all = [overview, checkHelp, fixHelp, ...Object.values(words).map((word) => (typeof word === 'string' ? word : word.toString()))];
    expect(all.filter((text) => text.includes('非法'))).toEqual([]);
  });
});
