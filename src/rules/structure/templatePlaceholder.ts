/** S106: words of the template that nobody has replaced. */
import type { Field } from '../../domain/field';
import type { Fix } from '../../domain/finding';
import type { TargetTable } from '../../domain/targetTable';
import { plainText } from '../quantityText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const templatePlaceholder = defineRule({
  code: 'S106',
  name: 'template-placeholder',
  title: '残留模板占位',
  severity: 'error',
  group: 'structure',
  scope: 'cell',
  why: '“目标内容1”“××项目”是模板里提示怎么填的文字，留在表上说明这一格还没有填完。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { left: '残留占位文字“{m}”，请改为实际目标' },
  examples: {
    wrong: [
      { note: '去掉前面的占位文字就可以', goals: ['1.目标内容 1：通过开展20场巡展，提高青少年科学素质。'] },
      { indicators: [['产出指标', '数量指标', '指标1', '≥12场']] },
      { indicators: [['产出指标', '数量指标', '××设备购置数量', '≥XX台']] },
      { indicators: [['产出指标', '数量指标', '购置设备', '待定']] },
      { goals: ['请填写年度绩效目标'] },
    ],
    right: [
      { note: '编号不是占位', goals: ['1.目标一：举办讲座12场，听众600人以上。', '2.目标二：印制资料2000册。'] },
      { note: '叠词不是占位', indicators: [['效益指标', '社会效益指标', '参加“小小科学家”活动人数', '≥600人']] },
      { note: '省略号是句子的一部分', goals: ['1.开展讲座、展览、竞赛……等科普活动，提高居民科学素质。'] },
      { note: '隐去的号码', indicators: [['产出指标', '数量指标', '开通0313-20****50热线', '1条']] },
      { note: '含有这些字的词', indicators: [['产出指标', '质量指标', '等待定损时间', '≤2天']] },
    ],
  },
  check(table, report) {
    for (const { field, copies, open } of fieldsOf(table)) {
      const text = plainText(field.text);
      const found = copies.exec(text)?.[0] ?? (open ? placeholder.exec(text)?.[0] : undefined);
      if (found === undefined) continue;
      report({ message: 'left', data: { m: found.replace(numbering, '').trim() }, cells: [field.cell], fix: copies === goalCopies ? withoutPrefixes(field) : null });
    }
  },
});

const numbering = /^\s*(?:\(?\d+[.、)．]|[一二三四五六七八九十]+[、.])\s*/;
/** Where an item of the goals begins: "1.目标内容 1：". */
const goalCopies = /(?:^|[\n。;；]\s*)\d*[.、．)]?\s*目标内容\s*\d+/;
const nameCopies = /^(?:三级|绩效)?指标\s*\d+$/;
const noCopies = /(?!)/;
const placeholder = new RegExp(
  [
    // Not XXL, not 138****5678, not 张**, not **重点**.
    '(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])',
    '(?<![\\d*])[×✕]{2,}(?!\\d)',
    '(?<![\\d*\\p{Script=Han}])\\*{2,}(?=[\\p{Script=Han}%]|$)(?!.*\\*\\*)',
    // Three dots and more with nothing said before them.
    '^(?:\\d+[.、．)]|[≥≤><=])?\\s*…{2,}[。;；]?$',
    '^[(（【[]?示例[)）】\\]]?(?=$|[\\d:：、.])|[(（【[](?:如)?示例[)）】\\]]|示例[:：]',
    '请(?:填写|输入|在此处?填)|此处(?:填写|填报|输入)|点击(?:此处)?输入',
    '(?<![等期招接])待定(?=$|[\\s,，。;；、)）])',
  ].join('|'),
  'u',
);

interface Place {
  readonly field: Field<string>;
  readonly copies: RegExp;
  /** May hold any other placeholder too. */
  readonly open: boolean;
}

/** Every cell once, in the order of the sheet. */
function fieldsOf({ goals, indicators }: TargetTable): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<string>();
  const add = (field: Field<string> | null, copies: RegExp, open: boolean) => {
    const key = field ? `${field.cell.row},${field.cell.column}` : '';
    if (!field || seen.has(key)) return;
    seen.add(key);
    places.push({ field, copies, open });
  };
  for (const goal of goals) add(goal, goalCopies, true);
  for (const { level3, value, description, basis } of indicators) {
    add(level3, nameCopies, true);
    add(value, noCopies, true);
    add(description, nameCopies, false);
    add(basis, nameCopies, false);
  }
  return places;
}

/** null where nothing would be left of the item: then it is for the user to write. */
function withoutPrefixes(field: Field<string>): Fix | null {
  const after = field.text.replace(/(^|[\n。;；]\s*)(\s*\d*[.、．)）]?\s*)目标内容\s*[\d０-９]+\s*[:：、.．]?\s*/gu, '$1$2');
  const isEmpty = after.split(/[\n。;；]/).some((item) => numbering.test(item) && item.replace(numbering, '').trim() === '');
  return after === field.text || isEmpty || after.trim() === '' ? null : offerText(field, after);
}
