/** What the command says to people, help and complaints alike. */
export const overview = `绩效目标表助手（命令行）：检查工作簿里的绩效目标表，全部在本机完成，不联网。

用法
  npm run --silent cli -- check <文件或文件夹>... [选项]

命令
  check        读取并检查工作簿中的每一张绩效目标表
  fix          改正不改变含义的问题（多余空格、放大100倍的进度等），另存为一个文件

选项
  --help       显示说明；check --help、fix --help 显示该命令的全部选项

templates（模板列表）、fill（按模板填表）、roll（结转到下一年度）尚未提供。
`;

export const checkHelp = `检查工作簿中的绩效目标表。

用法
  npm run --silent cli -- check <文件或文件夹>... [选项]

  文件夹会连同子文件夹一起检查，读取 .xlsx、.xlsm、.xls、.et，略过“~$”开头的临时文件。

选项
  --format text|json             输出格式，默认 text；json 只在标准输出打印一个 JSON 文档
  --severity error|warning|info  只看不低于该级别的问题（错误、警告、提示），默认 info
  --sheet 名称                   只检查这个工作表
  --config 文件                  本单位的设置（JSON），例如 {"rules": {"N802": "off"}}
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

export const fixHelp = `改正一个工作簿中不改变含义的问题，结果另存为一个文件。

用法
  npm run --silent cli -- fix <文件> --out <文件> [--rule 编号]...

  只做不改变含义的改正，例如去掉汉字间多余的空格、“百分比”改为“%”、放大100倍的进度。
  需要您决定的问题不动，用 check 查看。您在工作台里忽略的问题也不动。
  只有改正的单元格会变，其余内容原样保留；.xls、.et 的结果为 .xlsx。

选项
  --out 文件     结果写到这个文件；可以是原文件。全部完成后才会替换已有的文件
  --rule 编号    只改这条规则的问题，可重复使用
  --help         显示本说明

退出码
  0  改正后没有错误级别的问题
  1  改正后还有错误级别的问题
  2  用法有误，或文件未能读取、写入

示例
  npm run --silent cli -- fix 2025年绩效目标表.xlsx --out 2025年绩效目标表-已改.xlsx
  npm run --silent cli -- fix 绩效目标表.xlsx --out 绩效目标表.xlsx --rule T1201 --rule P401
`;

/** Wrong usage: what is wrong, and where to look. */
export function usage(problem: string, command: 'check' | 'fix' = 'check'): string {
  return `${problem}\n运行 npm run cli -- ${command} --help 可查看用法。\n`;
}

export const words = {
  noCommand: '没有写明要做什么。请在命令后写 check 和要检查的文件或文件夹。',
  unknownCommand: (name: string) => `没有“${name}”这个命令。本版本提供的命令是 check 和 fix。`,
  laterCommand: (name: string) => `本版本尚未提供 ${name} 命令，没有做任何改动。目前可以使用 check 检查、fix 改正。`,
  noFiles: '没有写明要检查哪些文件。请在 check 后写一个或多个文件或文件夹。',
  emptyPath: '有一个文件或文件夹的名称是空的。如果用了变量，请核对它的值。',
  unknownOption: (option: string) => `没有“${option}”这个选项。`,
  noValue: (option: string) => `选项 ${option} 后面缺少内容。`,
  needsNoValue: (option: string) => `选项 ${option} 不带内容，请去掉“=”及其后的文字。`,
  badChoice: (option: string, value: string, choices: readonly string[]) =>
    `选项 ${option} 的“${value}”不能识别。可以写：${choices.join('、')}。`,
  noFixFile: '没有写明要改正哪个文件。请在 fix 后写一个文件，并用 --out 写明结果写到哪里。',
  manyFixFiles: 'fix 一次只改一个文件。请只写一个文件，分几次运行。',
  fixOneFile: (path: string) => `“${path}”是文件夹。fix 一次只改一个文件，请写工作簿的路径。`,
  noOut: '没有写明结果写到哪里。请用 --out 写一个文件名。',
  foreignOption: (command: string, option: string) => `${command} 命令没有“${option}”这个选项。`,
  noSuchRules: (codes: readonly string[]) => `${codes.join('、')} 不是本版本的规则编号，没有做任何改动。请核对 --rule 后面的编号。`,
  wrongEnding: (out: string, ending: string) => `“${out}”的扩展名不合适：结果的格式是 ${ending}，请把 --out 写成以 ${ending} 结尾的文件名。没有做任何改动。`,
  notFixed: (path: string, cause: string) => `未能改正“${path}”：${cause}`,
  notWritten: (out: string, cause: string) => `未能写入“${out}”：${cause}`,
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
  settingProblems: (path: string, problems: readonly string[], hint: string) => `“${path}”的内容不符合要求：${problems.join('；')}。${hint}`,
  configHint: '写法如 {"rules": {"P403": "warning", "N802": "off"}}，各项见 README。',
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

const writeCauses: Readonly<Record<string, string>> = {
  ENOENT: '所在的文件夹不存在。请先建好文件夹，或换一个位置。',
  ENOTDIR: '路径中有一段不是文件夹。请核对路径后再试。',
  EACCES: '没有写入权限。请检查文件和文件夹的权限，或换一个位置。',
  EPERM: '没有写入权限。请检查文件和文件夹的权限，或换一个位置。',
  EROFS: '所在的磁盘只能读取。请换一个位置。',
  EBUSY: '文件正被其他程序占用。请关闭占用它的程序后再试。',
  EISDIR: '这是文件夹，不是文件。请写一个文件名。',
  ENOSPC: '磁盘空间不足。请清理出空间后再试。',
};

/** Words for an error of the file system in writing; what was there before is untouched. */
export function writeTrouble(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return `${writeCauses[code] ?? `写入时出错${code === '' ? '' : `（${code}）`}。请换一个位置再试。`}原有的文件没有变化。`;
}
