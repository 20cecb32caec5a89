/** V502: a percentage below 100 without a comparison sign. */
import { cleanText } from '../../domain/chineseText';
import type { Fix } from '../../domain/finding';
import { isCost } from '../../domain/indicatorKind';
import { operatorOf } from '../../domain/operator';
import type { Indicator } from '../../domain/targetTable';
import type { SetText } from '../../grid/edit';
import { bareName, cellOf, filledIndicators, showValue, textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const operatorMissing = defineRule({
  code: 'V502',
  name: 'operator-missing',
  title: '缺比较符号',
  severity: 'warning',
  group: 'value',
  scope: 'cell',
  why: '“90%”没有说清是不低于还是不高于，自评时做到95%算不算完成就说不清了。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评计分',
  messages: {
    sign: '“{v}”缺比较符号，建议“{w}”',
  },
  examples: {
    wrong: [
      { note: '满意度', indicators: [['满意度指标', '服务对象满意度指标', '参训学员满意度', '90%']] },
      { note: '越高越好的比率', indicators: [['产出指标', '质量指标', '设备验收合格率', '98%']] },
      { note: '越低越好的比率', indicators: [['产出指标', '质量指标', '系统故障率', '2%']] },
      { note: '成本有上限', indicators: [['产出指标', '成本指标', '项目成本控制率', '95%']] },
    ],
    right: [
      { note: '100%就是全部', indicators: [['产出指标', '质量指标', '设备验收合格率', '100%']] },
      { note: '已有符号或文字', indicators: [['产出指标', '质量指标', '参训率', '≥95%'], ['产出指标', '质量指标', '考试通过率', '不低于80%']] },
      { note: '件数、面积等按实数填写', indicators: [['产出指标', '数量指标', '房屋租赁面积', '26650.77平方米']] },
      { note: '政策规定的比例没有高低之分', indicators: [['产出指标', '成本指标', '省级财政补助比例', '60%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const { target } = indicator;
      if (target?.type !== 'number' || target.unit !== '%' || target.operator !== null) continue;
      if (target.number <= 0 || target.number >= 100 || isSettled(indicator)) continue;
      const v = showValue(indicator);
      const sign = signFor(indicator);
      report({ message: 'sign', data: { v, w: `${sign}${v}` }, cells: [cellOf(table, indicator, 'value')], fix: offerSign(indicator, sign) });
    }
  },
});

/** Rates that a policy or a contract lays down: more is not better, less is not worse. */
const fixedRate =
  /(?:补助|补贴|奖补|配套|分担|承担|负担|自筹|出资|投资|持股|征收|缴纳|缴费|缴存|计提|提取|预付|首付|质保金|保证金|贴息|报销|支付|收费|加收|折扣|让利)(?:资金|金|的)?(?:比例|比率|标准)$|占比$|(?:利|税|费|汇|折扣|折旧|贴现|计提|贴息)率$/;
const approximate = /左右|上下|约|近|±/;

/** The comparison is settled elsewhere, or there is none to make. */
function isSettled(indicator: Indicator): boolean {
  if (operatorOf(textOf(indicator.nature)) !== null) return true;
  return approximate.test(textOf(indicator.value)) || fixedRate.test(bareName(indicator));
}

/** Done badly, not done: the fewer the better … */
const unwanted =
  /不满意|不合格|不达标|不良|次品|废品|残次|未|误|漏|缺[勤陷编岗货]|空缺|拖欠|欠[费款缴薪]|中断|停机|宕机|停电|断[电水供]|丢包|拥堵|堵塞|加价|离职|弃|虚报|隐患|超[员载编]|违规|违法|违约|逾期|超期|延误|差错|错误|失误|失败|失真|故障|投诉|举报|信访|上访|事故|火灾|死亡|伤亡|致残|发病|患病|感染|复发|发案|返修|返工|返贫|流失|损耗|损坏|破损|损失|漏损|空置|闲置|浪费|超支|超标|辍学|失学|失业|退货|退学|重复|污染|负债|偏差|偏离|误差|贫困发生|能耗|耗占比|药占比/;
/** … unless the rate tells how much of it was undone or dealt with. */
const undone = /(?:下降|降低|减少|处理|处置|办结|整改|纠正|解决|化解|修复|排除|响应|回复|反馈|查处|防控|控制|救治|治愈|治理|利用|盘活|清理|清零|救助|帮扶|追回)/;

/** Which way is better: the column 指标性质 says so, else the name, else the kind. */
function signFor(indicator: Indicator): '≥' | '≤' {
  const name = bareName(indicator);
  const nature = textOf(indicator.nature);
  if (/反向|逆向|负向/.test(nature)) return '≤';
  if (/正向/.test(nature)) return '≥';
  if (unwanted.test(name)) return undone.test(name) ? '≥' : '≤';
  return isCost(indicator.kind) && !/节约|节省|节支|完成|执行/.test(name) ? '≤' : '≥';
}

/** The sign goes where the form has its signs. */
function offerSign({ cells, value }: Indicator, sign: '≥' | '≤'): Fix | null {
  const text = cleanText(textOf(value));
  if (!value) return null;
  if (!cells.operator) return offerText(value, `${sign}${text}`);
  const edit: SetText = { kind: 'set', cell: cells.operator, before: '', after: sign };
  return { title: `计算符号填“${sign}”`, safe: false, edits: [edit] };
}
