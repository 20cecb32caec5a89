/** Words of the settings page. */
import type { ThemeChoice } from '../../tasks/settings';

export const settingsWords = {
  title: '设置',
  check: '检查',
  liveCheck: '随填随查',
  liveCheckText: '修改单元格后自动重新检查。关闭后，改完请点“重新检查”。',
  marks: '在表中标出',
  marksText: '在表格里标出有问题的单元格，不改内容和格式。',
  theme: '外观',
  notKept: '这里不能保存设置：浏览器没有开放本地存储。关闭页面后会恢复原样。',
};

export const themeWords: Readonly<Record<ThemeChoice, string>> = { system: '跟随系统', light: '浅色', dark: '深色' };
