/** Which year a deadline names. */
import { expect, it } from 'vitest';
import { latestYear } from '../../../src/rules/year/yearText';

it.each([
  ['2024年1月-12月', 2024],
  ['２０２４ 年 11 月底前', 2024],
  ['2023.07-2024.01', 2024],
  ['2024-2025年', 2025],
  ['2024/12/31', 2024],
  ['12/31/2024', 2024],
  ['20241231', 2024],
  ['2023年6月至次年3月', 2023],
  ['2025', 2025],
  ['12月底前', null],
  ['20天', null],
  ['2020户', null],
])('“%s”: %s', (text, year) => expect(latestYear(text)).toBe(year));
