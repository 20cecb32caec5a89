/** D604: a saving or growth rate with an upper bound, or an upper bound that no rate can exceed. */
import type { Fix } from '../../domain/finding';
import { isCost } from '../../domain/indicatorKind';
import type { Indicator } from '../../domain/targetTable';
import { bareName, cellOf, filledIndicators, showValue, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { offerExact, offerFlipped } from './flipOperator';

export const savingUpperBound = defineRule({
  code: 'D604',
  name: 'saving-upper-bound',
  title: '节约率、增长率用了“≤”，或“≤100%”恒成立',
  severity: 'warning',
  group: 'direction',
  scope: 'cell',
  why: '节约率、增长率、合格率都是越高越好，写成“≤”方向相反；比率本来就不超过100%，写“≤100%”则不做也能完成。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评计分',
  messages: { bound: '“{l3} {v}”方向相反或恒成立' },
  examples: {
    wrong: [
      { indicators: [['效益指标', '经济效益指标', '取暖费用节约率', '≤100%']] },
      { indicators: [['效益指标', '经济效益指标', '合作社收入增长率', '≤8%']] },
      { note: '比率不会超过100%，这样写恒成立', indicators: [['产出指标', '质量指标', '设备验收合格率', '≤100%']] },
    ],
    right: [
      { indicators: [['效益指标', '经济效益指标', '取暖费用节约率', '≥5%']] },
      { note: '成本控制率用上限', indicators: [['产出指标', '成本指标', '项目成本控制率', '≤100%']] },
      { note: '支出、能耗的增长率越低越好', indicators: [['效益指标', '经济效益指标', '运行支出增长率', '≤3%'], ['效益指标', '生态效益指标', '单位能耗增长率', '≤2%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const { operator } = indicator;
      if ((operator !== '≤' && operator !== '<') || (!isReversed(indicator) && !holdsAlways(indicator))) continue;
      report({
        message: 'bound',
        data: { l3: textOf(indicator.level3), v: showValue(indicator) },
        cells: [cellOf(table, indicator, 'value')],
        fix: mended(indicator),
      });
    }
  },
});

const saving = /(?:节约|节省|节支|节能|节水|节电|节地|压减|减排|资金节余)(?:率|比例|比率)$/;
const growth = /(?:增长|增收|提升|提高)(?:率|比例|比率|幅度)$|(?:增幅|增速)$/;
/** Rates that tell how well something was done. */
const achieved =
  /(?:合格|完好|完成|达标|覆盖|及时|到位|参与|参训|出勤|到课|知晓|优良|优秀|成活|就业|通过|发放|入学|巩固|普及|保障|保证|兑现|接种|治愈|准确|落实|整改|办结|验收|响应|上线|利用|正常|收缴|缴纳|履约|保学)率$/;
/** Not done, done badly: the fewer the better. */
const negated = /不|未|非|误|漏|缺|违|逾|超|差错|失|重复|闲置|空置/;
/** Their growth is to be held back. */
const heldBack =
  /成本|支出|费用|经费|开支|公用|三公|能耗|耗|排放|污染|人口|物价|价格|CPI|投诉|信访|上访|事故|案件|发案|发病|感染|死亡|伤亡|债务|负债|赤字|失业|控制|编制|用地|房价|租金/i;
/** A plan may be overfulfilled, a budget overspent, a ward overfilled. */
const mayExceed = /控制|成本|预算|支出|经费|资金|费用|执行|支付|超|变动|偏差|偏离|误差|负债|负荷|负载|占|床位|入住|上座|泊位|容积|[频效功比汇利税速倍]率$/;

function boundOf({ target }: Indicator): number | null {
  return target?.type === 'number' && (target.unit === '%' || target.unit === null) ? target.number : null;
}

/** "At least 100 %" is no better, and 100 % itself only where all of it can be achieved. */
function mended(indicator: Indicator): Fix | null {
  if (boundOf(indicator) !== 100) return offerFlipped(indicator.value, '≥');
  return isAchievement(bareName(indicator)) ? offerExact(indicator.value, '≥') : null;
}

function isAchievement(name: string): boolean {
  return achieved.test(name) && !negated.test(name) && !mayExceed.test(name) && !heldBack.test(name);
}

function isReversed(indicator: Indicator): boolean {
  const name = bareName(indicator);
  const bound = boundOf(indicator);
  // "≤0" speaks of a growth that is not wanted; what is no percentage is not for this rule.
  if ((bound !== null && bound <= 0) || (bound === null && indicator.unit !== null)) return false;
  if (saving.test(name)) return true;
  if (isCost(indicator.kind)) return false;
  if (growth.test(name)) return !heldBack.test(name);
  return isAchievement(name);
}

function holdsAlways(indicator: Indicator): boolean {
  const name = bareName(indicator);
  if (boundOf(indicator) !== 100 || isCost(indicator.kind) || indicator.kind === 'satisfaction' || name.includes('满意')) return false;
  return /率$/.test(name) && !mayExceed.test(name) && !growth.test(name);
}
