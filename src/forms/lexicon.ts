/** Words seen in published forms, by what they mean (source: disclosure documents of 2015 to 2025). */
import { cleanLabel } from '../domain/chineseText';
import { type ColumnKey, columnKeys } from '../domain/targetTable';
import { type Form, type HeadField, headFields } from './formSchema';

type HeadWords = Readonly<Record<HeadField, readonly string[]>>;
type ColumnWords = Readonly<Record<ColumnKey, readonly string[]>>;

const headWords: HeadWords = {
  projectCode: ['项目编码', '项目代码', '项目编号'],
  projectName: ['项目名称', '二级项目名称', '项目支出名称', '专项名称', '专项（项目）名称', '资金名称', '一级项目名称'],
  unit: [
    '填报单位', '编制单位', '申报单位', '预算单位', '部门（单位）名称', '单位名称', '部门名称', '部门', '项目单位', '实施单位',
    '项目实施单位', '项目执行单位', '预算部门', '项目主管部门', '主管部门', '主管部门及代码', '主管部门及编码', '省级业务主管部门',
  ],
  budgetSection: ['预算规模及资金用途'],
  budgetText: ['项目资金主要用途', '资金总额及构成'],
  total: [
    '预算数', '预算资金', '资金总额', '年度资金总额', '当年资金总额', '项目总投资', '预算申报数', '年度本级预算金额', '项目资金总额', '预算金额',
  ],
  fiscal: ['财政资金', '财政拨款', '当年财政拨款', '一般公共预算安排', '财政拨款小计', '一般公共预算拨款'],
  other: ['其他资金', '单位资金', '其他收入', '自有资金'],
  usage: ['资金用途', '主要用途', '资金主要用途'],
  plan: ['资金支出计划', '支出计划', '用款计划'],
  goals: [
    '绩效目标', '年度目标', '年度总体目标', '年度绩效目标', '总体目标', '总体绩效目标', '部门绩效目标', '实施期绩效目标', '本年度绩效目标',
    '项目绩效目标', '整体绩效目标',
  ],
  goalColumn: ['预期目标', '年度目标', '中期目标', '长期目标', '实施期目标', '实施期绩效目标', '年度绩效目标'],
  section: [
    '项目负责人', '项目负责人及联系电话', '联系电话', '联系人', '项目类别', '项目类型', '项目分类', '项目属性', '项目期', '项目起止时间', '起止时间',
    '项目计划实施时间', '计划实施时间', '实施周期', '项目支出实施期', '项目开始日期', '项目完成日期', '资金性质', '资金类型', '项目资金', '项目资金情况',
    '资金情况', '资金需求', '年度预算安排', '预算资金情况', '部门资金情况', '支出预算', '基本支出', '项目支出', '项目基本情况', '部门基本情况', '部门职能描述',
    '部门职能', '部门明细目标', '明细目标', '年度履职目标', '保障绩效目标实现的措施', '保障措施', '组织机构', '相关管理制度', '管理制度', '制度措施',
    '部门目标阶段性计划', '阶段性计划', '本年度实施计划', '实施计划', '项目实施计划', '项目实施进度计划', '项目实施内容', '开始时间', '完成时间', '名称',
    '实际完成情况', '项目概况', '基本情况', '项目立项情况', '项目立项必要性', '项目立项的依据', '项目申报的可行性', '项目申报的必要性', '保证项目实施的制度措施',
    '政策依据', '其他依据', '需要说明的其他问题', '战略领域', '财政事权', '政策任务', '中央补助安排', '省级财政安排', '该项目支出上级资金', '上年结转资金',
    '部门预算编码', '主管部门编码', '组织实施单位', '监督管理单位', '年初预算数', '全年预算数', '全年执行数', '执行率', '分值', '得分', '权重',
    '当年其他资金', '政府性基金', '国有资本经营预算', '自有资金小计', '事业收入', '经营性收入', '年度目标任务', '支出项目名称',
    '绩效指标', '指标', '绩效目标情况', '绩效项目指标表', '年度绩效指标', '本年度绩效指标', '长期绩效指标', '绩',
  ],
};

const columnWords: ColumnWords = {
  level1: ['一级指标', '一级', '一级指标名称', '一级绩效指标'],
  level2: ['二级指标', '二级', '二级指标名称', '二级绩效指标'],
  level3: ['三级指标', '三级', '三级指标名称', '三级绩效指标', '绩效指标名称', '指标内容', '指标名称', '绩效指标', '具体指标'],
  description: ['绩效指标描述', '指标解释', '指标解释及计算公式', '指标值说明', '指标说明', '指标描述', '指标释义', '计算公式'],
  value: [
    '指标值', '目标值', '指标目标值', '年度指标值', '年初目标值', '年度目标值', '实施周期目标值', '实施周期指标值', '指标值及单位', '当年预期实现值',
    '预算设定指标值', '绩效指标值', '预期指标值', '当年指标值', '本年指标值', '当年目标值', '本年目标值', '实施期指标值', '实施期目标值', '长期指标值', '长期目标值',
    '中期指标值', '中期目标值', '年初设定目标值', '年初设定指标值', '预期目标值', '预期值', '年度预期值', '年度指标目标值', '绩效目标值', '计划目标值', '年初指标值', '全年目标值', '计划指标值',
  ],
  basis: ['指标值确定依据', '指标值设定依据', '设定依据', '确定依据', '依据', '指标确定依据', '目标值确定依据', '目标值设定依据', '指标值依据', '绩效标准'],
  weight: ['分值', '权重', '指标权重', '权重分值', '指标分值', '分值权重', '权重值'],
  nature: ['指标性质', '指标类型', '指标值类型', '指标属性'],
  actual: ['实际完成值', '全年实际值', '全年完成值', '完成值', '项目完成指标值', '实际值', '实际完成指标值'],
  score: ['得分', '自评得分'],
  note: ['备注', '说明', '偏差原因分析及改进措施', '未完成原因分析'],
  term: ['期限'],
  operator: ['计算符号', '指标方向', '运算符', '运算符号', '比较符号', '符号'],
  unit: ['计量单位', '度量单位', '单位', '指标单位', '指标值单位', '指标计量单位'],
};

/** What a label means, looked up by its cleaned text (`labelKey`). */
export interface Lexicon {
  /** A label may head a field or, inside the goals, a column of them. */
  readonly head: ReadonlyMap<string, readonly HeadField[]>;
  readonly column: ReadonlyMap<string, ColumnKey>;
}

/** No bracket, number, colon or 其中: nothing to take away. */
const BARE = /^(?!其中)[\u4e00-\u9fff]*$/;

/** "1、其中：财政 资金（万元）：" → "财政资金". Hints in brackets, numbering and the colon are no part of a label. */
export function labelKey(text: string): string {
  const label = cleanLabel(text);
  if (BARE.test(label)) return label;
  return label
    .replace(/[([【][^)\]】]*[)\]】]/g, '')
    .replace(/^[（(]?[一二三四五六七八九十\d]+[)）]?[、.]/, '')
    .replace(/^其中:?/, '')
    // 2025年目标值, 2025年度绩效目标; but 2024年实际值 is a column of another year beside this year's.
    .replace(/^20\d\d年度?(?=..)(?!.*(?:实际|完成|执行|上年))/, '')
    .replace(/[%:*]+$/g, '');
}

/** The common words and those that the given forms add. */
export function makeLexicon(forms: readonly Form[]): Lexicon {
  const head = new Map<string, HeadField[]>();
  const column = new Map<string, ColumnKey>();
  const addHead = (field: HeadField, words: readonly string[]) => {
    for (const word of words) {
      const key = labelKey(word);
      const fields = head.get(key);
      if (!fields) head.set(key, [field]);
      else if (!fields.includes(field)) fields.push(field);
    }
  };
  const addColumn = (key: ColumnKey, words: readonly string[]) => {
    for (const word of words) if (!column.has(labelKey(word))) column.set(labelKey(word), key);
  };
  // A form's own words come first: they outrank the common meaning.
  for (const source of [...forms, { headWords, columnWords }]) {
    for (const field of headFields) addHead(field, source.headWords[field] ?? []);
    for (const key of columnKeys) addColumn(key, source.columnWords[key] ?? []);
  }
  return { head, column };
}
