/** Words of the help page: what the pane shows, and what it does not do. */
import type { Severity } from '../../domain/finding';

export const helpWords = {
  title: '帮助',
  severities: '问题的程度',
  marks: '表中的标记',
  card: '怎样看一条问题',
  keys: '快捷键',
  keysNote: '光标在本窗格内时有效。',
  privacy: '您的数据',
  limits: '检查管什么，不管什么',
};

export const severityMeanings: Readonly<Record<Severity, string>> = {
  error: '缺项、矛盾或无法考核，送审时多半会被退回，请先改。',
  warning: '评审人可能会问，请核对后再定。',
  info: '多为书写上的小处，可在送审前一并整理。默认不列出，点“提示”即可查看。',
};

export const markTexts: readonly string[] = [
  '打开“在表中标出”后，有问题的单元格会标出来，与列表里显示的问题一致。',
  '标记不改单元格的内容，也不改您设置的格式；关掉开关，标记随即消失。',
];

export interface Term {
  readonly term: string;
  readonly text: string;
}

export const cardTerms: readonly Term[] = [
  { term: '位置', text: '问题所在的单元格，点一下就能选中。' },
  { term: '现在的内容 → 建议', text: '左边是表里现在的写法，右边是建议的写法。' },
  { term: '为什么', text: '这样写会带来什么麻烦。' },
  { term: '依据', text: '评审时会引用的文件。' },
  { term: '改正', text: '按建议修改单元格，可以撤销。需要您来定的，不会自动修改。' },
  { term: '忽略', text: '写明原因后不再提醒；随文件保存，随时可以恢复。' },
];

export interface KeyHelp {
  /** Each is pressed alone; keys of one chord are joined by "+". */
  readonly keys: readonly string[];
  readonly text: string;
}

export const keyHelp: readonly KeyHelp[] = [
  { keys: ['F8'], text: '下一条问题，从表中选中的单元格算起' },
  { keys: ['Shift+F8'], text: '上一条问题' },
  { keys: ['↑', '↓'], text: '在列表或指标层级中移动' },
  { keys: ['PageUp', 'PageDown'], text: '在列表中一次移动十条' },
  { keys: ['Home', 'End'], text: '到第一条或最后一条' },
  { keys: ['Enter'], text: '展开或收起一条问题，并选中它的单元格' },
  { keys: ['←', '→'], text: '切换“检查”和“结构”；在指标层级中收起或展开' },
  { keys: ['Ctrl+Z'], text: '撤销本窗格所做的修改' },
  { keys: ['Ctrl+Y'], text: '重做刚撤销的修改' },
  { keys: ['F1'], text: '打开帮助' },
  { keys: ['Esc'], text: '关闭帮助、设置等页面' },
];

export const privacyTexts: readonly string[] = [
  '读取和检查都在这台电脑上进行，不联网，不需要账号，也不上传任何内容。',
  '您的设置保存在这台电脑上；忽略的问题及原因保存在表格文件里，会随文件一起发出。',
];

export const limitTexts: readonly string[] = [
  '检查看的是写法：缺不缺项，前后是否一致，指标值能否考核。',
  '目标定得是否恰当、数据是否属实，仍请您把关。',
];
