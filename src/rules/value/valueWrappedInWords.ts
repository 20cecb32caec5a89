/** V511: a number and its unit behind a verb or 全年. */
import type { Fix } from '../../domain/finding';
import { cutLeading } from '../../domain/operator';
import type { Indicator } from '../../domain/targetTable';
import { parseTarget, type Operator } from '../../domain/targetValue';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { countNumbers, plainText, quantitiesIn } from '../quantityText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const valueWrappedInWords = defineRule({
  code: 'V511',
  name: 'value-wrapped-in-words',
  title: '指标值夹动词或修饰',
  severity: 'warning',
  group: 'value',
  scope: 'cell',
  why: '指标值要能和完成数直接比较，“开展5次活动”这样的句子系统读不出5次，动作写在名称里就够了。',
  basis: '预算管理一体化系统绩效指标填报项（计算符号、指标值、计量单位）',
  messages: { words: '“{v}”建议只写数值和单位' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '数量指标', '下乡义诊', '开展5次活动']] },
      { indicators: [['产出指标', '数量指标', '宣传资料', '印制不少于10000册']] },
      { note: '只多“全年”二字，作提示', indicators: [['产出指标', '数量指标', '报送信息', '全年4篇']] },
      { note: '每年几次，可写成次/年', indicators: [['产出指标', '数量指标', '消防演练', '每年2次']] },
      { note: '后面还有要求，由您自己改', indicators: [['产出指标', '数量指标', '信息系统', '建成1套系统并通过验收']] },
    ],
    right: [
      { indicators: [['产出指标', '数量指标', '下乡义诊', '5次']] },
      { note: '日期', indicators: [['产出指标', '时效指标', '资金支付', '完成时间2025年11月底前']] },
      { note: '时限', indicators: [['产出指标', '时效指标', '发放时限', '发放后5个工作日内公示']] },
      { note: '增减是指标值的一部分', indicators: [['效益指标', '经济效益指标', '亩均用水', '减少10立方米']] },
      { note: '一格写了两个指标值，另有提醒', indicators: [['产出指标', '数量指标', '举办培训', '举办培训班12期，培训500人']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const wrapped = wrappedValue(indicator);
      if (!wrapped) continue;
      const { verb, ways } = wrapped;
      report({
        message: 'words',
        data: { v: textOf(indicator.value) },
        cells: [cellOf(table, indicator, 'value')],
        severity: verb ? 'warning' : 'info',
        choices: ways,
      });
    }
  },
});

const period = /^(?:全年度?|每年度?|一年|本?年度?内?|当年)[,，:：]?/;
const adverbs = /^(?:计划|预计|拟|力争|争取|确保|保证|累计|总计|合计|共计|共|已|按时|按期|按计划|及时|至少|约)+/;
/** What is done to the things counted; words that tell a change (增加, 下降) belong to the target. */
const verb =
  /^(?:开展|举办|组织|举行|召开|承办|发放|印发|印制|印刷|编印|编制|编写|编辑|购置|采购|购买|新建|新购|改建|扩建|建设|建成|建立|修建|改造|改建|维修|维护|修缮|养护|检修|巡检|巡查|检查|抽查|督查|督导|检测|监测|抽检|调研|走访|慰问|资助|补助|补贴|救助|奖励|奖补|表彰|评选|培训|培养|培育|选派|派出|派驻|聘请|聘用|引进|招聘|招录|制作|拍摄|录制|撰写|发表|出版|发布|推送|播放|播出|报道|刊发|刊登|宣传|接待|服务|覆盖|惠及|受益|种植|栽植|补植|清理|清运|清淤|铺设|安装|更换|更新|配备|配置|提供|处理|处置|办理|办结|受理|审核|评审|验收|支付|拨付|缴纳|租赁|租用|供应|配送|投放|张贴|悬挂|报送|上报|上传|收集|征集|整理|签订|推广|辅导|帮扶|扶持|支持|参加|完成|实施|实现|落实|达成|保障|免费开放|开放|运行|治理|绿化|硬化|疏浚|加固|搭建|设立|设置|打造|创建|申报|采集|录入|入户|接种|筛查|体检|义诊|巡演|演出|放映|借阅)(?![率度性量值数期时次标])/;
const objectAndSign = /^([^\d,，;；。]{0,12}?)((?:大于或?等于|不少于|不低于|不小于|不得?少于|至少|不超过|不高于|不大于|不多于|至多|大于|高于|超过|多于|小于|低于|少于|达到|达|[≥≤><]=?)?)(?=\d)/;

/** 培训人数500人, 完成时限30天: a name in front, and no verb. */
const noun = /[数量率额积度长期]$|时间|时限/;

interface Wrapped {
  /** A verb stands in front, not only 全年. */
  readonly verb: boolean;
  readonly ways: readonly (Fix | null)[];
}

function wrappedValue({ target, value, cells }: Indicator): Wrapped | null {
  const text = plainText(textOf(value));
  const [quantity, ...more] = target?.type === 'unreadable' ? quantitiesIn(text) : [];
  if (!value || !quantity || more.length > 0 || countNumbers(text) !== 1) return null;
  const [time = ''] = period.exec(text) ?? [];
  const [adverb = ''] = adverbs.exec(text.slice(time.length)) ?? [];
  const from = time.length + adverb.length;
  const [does = ''] = verb.exec(text.slice(from)) ?? [];
  if (does === '' && time === '') return null;
  const [, object = '', sign = ''] = objectAndSign.exec(text.slice(from + does.length)) ?? [];
  const numberAt = from + does.length + object.length + sign.length;
  if (numberAt !== quantity.start || (does === '' && object !== '') || noun.test(object)) return null;
  // 发放后5个工作日内: a time limit.
  const rest = text.slice(quantity.end);
  if (quantity.measures === 'time' && (/^(?:以|之)?[内前后]/.test(rest) || /[前后内]$/.test(object))) return null;
  const bound = /^(?:及?以上|及?以下|以内|之内)/.exec(rest)?.[0] ?? '';
  const amount = text.slice(quantity.start, quantity.end).replace(/\s/g, '');
  const operator = signOf(sign, amount, bound);
  const kept = `${cells.operator ? '' : operator}${amount}`;
  if (saysMore.test(rest.slice(bound.length)) || !isMeasurable(kept)) return { verb: does !== '', ways: [] };
  const perYear = /^每年/.test(time) && /^(?:count|time)$/.test(quantity.measures) && !/[/年]/.test(amount) ? offerText(value, `${kept}/年`) : null;
  return { verb: does !== '', ways: [perYear, offerText(value, kept)] };
}

/** What is lost with the words: a further condition. */
const saysMore = /并|且|通过|达到|符合|其中|除|[,，;；。]\S/;

function signOf(sign: string, amount: string, bound: string): Operator | '' {
  // 达到100% asks for no more than 100%.
  const front = sign.startsWith('达') ? null : cutLeading(`${sign}${amount}`);
  return front?.operator ?? (bound === '' ? '' : /上/.test(bound) ? '≥' : '≤');
}

function isMeasurable(text: string): boolean {
  const { target } = parseTarget(text);
  return target?.type === 'number' || target?.type === 'money';
}
