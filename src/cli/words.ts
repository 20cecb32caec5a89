/** What the command says to people, help and complaints alike. */
export const overview = `绩效目标表助手（命令行）：检查工作簿里的绩效目标表，全部在本机完成，不联网。

用法
  npm run --silent cli -- check <文件或文件夹>... [选项]

命令
  check        读取并检查工作簿中的每一张绩效目标表

选项
  --help       显示说明；check --help 显示该命令的全部选项

本版本只提供 check。fix（改正）、templates（模板列表）、fill（按模板填表）、roll（结转到下一年度）
尚未提供；请按检查结果在工作台或表格软件中修改。
`;

export const checkHelp = `检查工作簿中的绩效目标表。

用法
  npm run --silent cli -- check <文件或文件夹>... [选项]

  文件夹会连同子文件夹一起检查，读取 .xlsx、.xlsm、.xls、.et，略过“~$”开头的临时文件。

选项
  --format text|json             输出格式，默认 text；json 只在标准输出打印一个 JSON 文档
  --severity error|warning|info  只看不低于该级别的问题（错误、警告、提示），默认 info
  --sheet 名称                   只检查这个工作表
  --config 文件                  规则设置（JSON），例如 {"rules": {"N802": "off", "V501": "error"}}
  --form-file 文件               另加一种表式（JSON），可重复使用
  --help                         显示本说明

退出码
  0  没有错误级别的问题
  1  有错误级别的问题
  2  用法有误，或有文件未能读取

示例
  npm run --silent cli -- check 2025年绩效目标表.xlsx
  npm run --silent cli -- check 报表文件夹 --severity warning
  npm run --silent cli -- check 报表文件夹 --format json > 结果.json
`;

const SEE_HELP = '运行 npm run cli -- check --help 可查看用法。';

/** Wrong usage: what is wrong, and where to look. */
export function usage(problem: string): string {
  return `${problem}\n${SEE_HELP}\n`;
}

export const words = {
  noCommand: '没有写明要做什么。请在命令后写 check 和要检查的文件或文件夹。',
  unknownCommand: (name: string) => `没有“${name}”这个命令。本版本提供的命令是 check。`,
  laterCommand: (name: string) => `本版本尚未提供 ${name} 命令，没有做任何改动。目前可以使用 check 检查，再在工作台或表格软件中修改。`,
  noFiles: '没有写明要检查哪些文件。请在 check 后写一个或多个文件或文件夹。',
  emptyPath: '有一个文件或文件夹的名称是空的。如果用了变量，请核对它的值。',
  unknownOption: (option: string) => `没有“${option}”这个选项。`,
  noValue: (option: string) => `选项 ${option} 后面缺少内容。`,
  needsNoValue: (option: string) => `选项 ${option} 不带内容，请去掉“=”及其后的文字。`,
  badChoice: (option: string, value: string, choices: readonly string[]) =>
    `选项 ${option} 的“${value}”不能识别。可以写：${choices.join('、')}。`,
  emptyFolder: (path: string) => `文件夹“${path}”中没有可检查的工作簿（.xlsx、.xlsm、.xls、.et）。`,
  temporaryFile: (path: string) => `已略过“${path}”：“~$”开头的是表格软件打开文件时留下的临时文件。`,
  foreignName: '这类文件不能检查：文件名不是以 .xlsx、.xlsm、.xls 或 .et 结尾。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
  notAFile: '这不是普通文件，不能检查。请写工作簿或文件夹的路径。',
  noSheet: (sheet: string, present: readonly string[]) => `文件中没有名为“${sheet}”的工作表。现有工作表：${present.join('、')}。请核对名称后再试。`,
  unexpected: (cause: string) => `检查这个文件时程序出错，未能完成（${cause}）。请把文件和这句话一起反馈给我们。`,
  settingUnread: (path: string, cause: string) => `未能读取“${path}”：${cause}`,
  settingNotJson: (path: string) => `“${path}”不是有效的 JSON 文件，可能缺少逗号、引号或括号。请修改后再试。`,
  unknownRules: (path: string, codes: readonly string[]) => `“${path}”中的 ${codes.join('、')} 不是本版本的规则编号，这些设置没有作用。请核对编号。`,
  settingMisfit: (path: string, places: readonly string[], hint: string) => `“${path}”的内容不符合要求，请检查：${places.join('、')}。${hint}`,
  configHint: '写法如 {"rules": {"P403": "warning", "N802": "off"}}：编号见 README，级别可以是 off、error、warning、info。',
  formHint: '各项的写法可对照 src/forms 中已有的表式。',
} as const;

const fileCauses: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在。可能已被移动或改名；请核对路径后再试。',
  ENOTDIR: '文件不存在。路径中有一段不是文件夹；请核对路径后再试。',
  EACCES: '没有读取权限。请检查文件的权限，或换一个有权限的账号后再试。',
  EPERM: '没有读取权限。请检查文件的权限，或换一个有权限的账号后再试。',
  EBUSY: '文件正被其他程序占用。请关闭占用它的程序后再试。',
  EISDIR: '这是文件夹，不是文件。',
  ELOOP: '链接指向了自己，找不到文件。请核对路径后再试。',
};

/** Words for an error of the file system. */
export function fileTrouble(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return fileCauses[code] ?? `文件无法读取${code === '' ? '' : `（${code}）`}。请确认文件能在本机打开后再试。`;
}
