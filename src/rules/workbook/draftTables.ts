/** Drafts of one table kept side by side: 初稿, 修改稿, 终审稿, 备份, (2). */
import { squash } from '../../domain/chineseText';
import type { TargetTable } from '../../domain/targetTable';
import { textOf } from '../indicatorText';
import { nameKey } from './projectTitle';
import { unitOf } from './tableNames';

/** 投稿, 约稿 … are no drafts of a table. */
const draft =
  /(?:第?[一二三四五六1-9]|初|草|底|原|旧|新|定|终|修改|修订|修正|调整|完善|讨论|征求意见|送审|报审|评审|初审|复审|终审|审定|审核|报送|上报|报批|申报|批复|最终|正式|公开)[稿版]|备份|副本|[一二][上下](?=$|[)_-])|(?:调整|修改|修订)[前后](?=$|[)_-])|copy|v\d+(?:\.\d+)*$/gi;
/** Excel's own name for a copy. */
const copyNumber = /\(\d{1,2}\)$/;

function draftWords(text: string): readonly string[] {
  return squash(text).match(draft) ?? [];
}

/** One project of one unit, and its name, sheet or title tells which draft each table is. */
export function areDrafts(a: TargetTable, b: TargetTable): boolean {
  const [first, second] = [projectOf(a), projectOf(b)];
  if (first !== second || first === '' || unitOf(a) !== unitOf(b)) return false;
  return [sheetOf, titleOf, nameOf].some((part) => tellsDraftsApart(part(a), part(b), first));
}

/** Words of the project's own name (数据备份系统) tell nothing. */
function tellsDraftsApart(a: string, b: string, project: string): boolean {
  if (a === b) return false;
  const [first, second] = [a, b].map((text) => draftWords(text).filter((word) => !project.includes(word.toLowerCase())).join());
  return first !== second || (copyNumber.test(a) !== copyNumber.test(b) && a.replace(copyNumber, '') === b.replace(copyNumber, ''));
}

const sheetOf = ({ sheet }: TargetTable): string => squash(sheet);
const titleOf = ({ title }: TargetTable): string => squash(textOf(title));
const nameOf = ({ project }: TargetTable): string => squash(textOf(project.name));

/** The remark at the end of a name that says which draft it is, 门诊楼改造（修改稿）. */
const remark = /[([【][^()[\]【】]{1,10}[)\]】]$/;

function projectOf(table: TargetTable): string {
  const name = nameOf(table);
  const [note = ''] = remark.exec(name) ?? [];
  return nameKey(draftWords(note).length > 0 ? name.replace(remark, '') : name);
}
