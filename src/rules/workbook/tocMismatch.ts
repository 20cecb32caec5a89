/** X1302: a title or a line of the table of contents names another project than the table. */
import type { TargetTable } from '../../domain/targetTable';
import type { ContentsLine } from '../../domain/targetWorkbook';
import { isRedactedText, textOf } from '../indicatorText';
import { defineWorkbookRule } from '../workbookRule';
import { isFormTitle, lineKey, nameKey, namesAgree, titleKey } from './projectTitle';
import { cellIn, projectTables } from './tableNames';

export const tocMismatch = defineWorkbookRule({
  code: 'X1302',
  name: 'toc-mismatch',
  title: '目录、表题与项目名称不符',
  severity: 'warning',
  why: '表题、目录与项目名称对不上，审核人无法确认这是哪个项目的表，多半是复制旧表后漏改了一处。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: {
    title: '表题与项目名称不一致：表题写“{t}”，项目名称为“{n}”',
    contents: '目录与表题不一致：目录第{i}项写“{t}”，对应的表是“{n}”',
  },
  examples: {
    wrong: [
      {
        note: '表题还是另一个项目的',
        tables: [
          { title: '1.农村户厕改造绩效目标表', project: '农村户厕改造' },
          { title: '1.农村户厕改造绩效目标表', project: '村庄绿化', code: '13070025P000042100021' },
        ],
      },
      {
        note: '目录写的名称没有这张表',
        contents: ['1.农村户厕改造绩效目标表', '2.道路硬化绩效目标表'],
        tables: [{ project: '农村户厕改造' }, { title: '2.村庄绿化绩效目标表', project: '村庄绿化' }],
      },
    ],
    right: [
      { note: '表题只写表式名称', tables: [{ title: '项目支出绩效目标申报表', project: '农村户厕改造' }, { title: '项目支出绩效目标申报表', project: '村庄绿化' }] },
    ],
  },
  check({ tables, contents }, report) {
    const named = projectTables(tables).filter(isNamed);
    for (const table of named.filter((candidate) => hasForeignTitle(candidate, named))) {
      const data = { t: textOf(table.title), n: textOf(table.project.name) };
      report({ message: 'title', data, cells: [cellIn(table, table.title), cellIn(table, table.project.name)] });
    }
    for (const { line, table, index } of strayLines(contents, projectTables(tables))) {
      const data = { i: index + 1, t: line.text, n: textOf(table.project.name) || textOf(table.title) };
      report({ message: 'contents', data, cells: [line, cellIn(table, textOf(table.project.name) ? table.project.name : table.title)] });
    }
  },
});

function isNamed({ project, title }: TargetTable): boolean {
  const name = textOf(project.name);
  return nameKey(name) !== '' && !isRedactedText(name) && titleKey(textOf(title)) !== '';
}

const keysOf = ({ title, project }: TargetTable) => ({ title: titleKey(textOf(title)), name: nameKey(textOf(project.name)) });

/** That a title means to name a project must be plain: it names another one, differs in a number only, or the others all do. */
function hasForeignTitle(table: TargetTable, all: readonly TargetTable[]): boolean {
  const { title, name } = keysOf(table);
  if (namesAgree(title, name) || isFormTitle(title, table)) return false;
  const others = all.filter((other) => other !== table).map(keysOf);
  if (others.some((other) => other.name === title) || withoutDigits(title) === withoutDigits(name)) return true;
  const telling = others.filter((other) => other.title === other.name).length;
  return telling >= 2 && telling * 2 >= others.length;
}

function withoutDigits(key: string): string {
  return key.replace(/\d/g, '');
}

interface StrayLine {
  readonly line: ContentsLine;
  readonly table: TargetTable;
  readonly index: number;
}

/** Only where list and tables go together one by one, but for a few: a list of something else says nothing. */
function strayLines(contents: readonly ContentsLine[], tables: readonly TargetTable[]): readonly StrayLine[] {
  if (contents.length !== tables.length) return [];
  const pairs = tables.flatMap((table, index) => {
    const line = contents[index];
    return line === undefined ? [] : [{ line, table, index }];
  });
  const stray = pairs.filter(({ line }) => !tables.some((table) => isAbout(line, table)));
  const lost = stray.filter(({ table }) => !contents.some((line) => isAbout(line, table)));
  return stray.length * 2 <= pairs.length ? lost : [];
}

function isAbout({ text }: ContentsLine, table: TargetTable): boolean {
  const line = lineKey(text);
  const { title, name } = keysOf(table);
  return namesAgree(line, name) || namesAgree(line, title);
}
