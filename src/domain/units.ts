/** Units of measurement 计量单位: which words are units and what they measure. */
import { cleanLabel, squash } from './chineseText';

export type UnitClass = 'money' | 'percent' | 'count' | 'time' | 'temperature' | 'measure' | 'grade';

const words: Readonly<Record<UnitClass, string>> = {
  money: '元 圆 角 万 亿 元整 元人民币 人民币元 美元 港元 欧元 英镑 日元',
  percent: '% ‰ 百分比 百分点 个百分点 千分比',
  count:
    '个 人 名 位 次 场 期 家 所 件 条 项 篇 份 册 本 户 辆 台 套 批 组 届 座 处 栋 幢 间 张 幅 支 只 头 匹 羽 尾 口 棵 株 粒 枚 块 片 ' +
    '根 盏 部 门 种 类 款 版 页 章 节 课 例 起 宗 卷 封 则 首 盘 瓶 盒 箱 袋 包 桶 车 艘 架 列 趟 班 队 员 岗 床 段 道 路 点 站 村 乡 镇 ' +
    '县 市 区 街道 社区 乡镇 学校 企业 学科 专业 单位 机构 部门 岗位 席 桌 对 双 副 把 顶 面 眼 孔 环 轮 回 遍 步 级次 字 行 集 档 门课 ' +
    '人次 人份 人头 场次 批次 班次 车次 户次 件次 件套 台套 台件 台班 台次 架次 门次 项次 人项 套件 份额 个次 个人 家次 校次 村次 例次 例数 ' +
    '床位 站点 网点 字节 条次 篇次 册次 名次 组次 期次 次数 人数 户数 个数 张次 艘次 列次 标段 标准箱 单 票 笔 帧 像素 套次 户人 车位 厕位',
  time:
    '年 月 日 天 周 旬 季 季度 学期 学年 年度 个年 个月 个周 个星期 星期 个季度 个学期 个学年 个年度 个工作日 工作日 个日 日历天 个日历天 自然日 ' +
    '小时 个小时 时 分钟 分 秒 秒钟 毫秒 ms s h min 课时 学时 节课 人天 人日 人月 人年 人时 工日 工时 台时 d',
  temperature: '度 ℃ °C ℉ °F 摄氏度 华氏度 °',
  measure:
    '平方米 平米 ㎡ m² m2 平方公里 平方千米 km² km2 公顷 hm² hm2 ha 亩 平方 立方米 立方 m³ m3 方 米 m 公里 千米 km 里 厘米 cm 毫米 mm 微米 ' +
    'μm 微克 μg 延米 延长米 海里 吨 t 公斤 千克 kg 克 g 毫克 mg 斤 两 升 L 毫升 mL 千瓦 kW 千瓦时 kWh 瓦 W 兆瓦 MW 度电 伏 V 千伏 kV 安 A ' +
    'kVA 千伏安 兆 MB GB TB KB PB Mbps Gbps 帕 Pa kPa MPa 分贝 dB 毫克/升 mg/L μg/m3 吨标准煤 标准煤 勒克斯 lx 赫兹 Hz 马力 卡 千卡 焦 倍 ' +
    '折 成 标方 标准立方米 蒲式耳 英寸 寸 尺',
  grade: '级 星 星级 等 等级 档次 分值',
};

/** "分" is a score far more often than a minute: "满意度≥90分". */
const overrides: Readonly<Record<string, UnitClass>> = { 分: 'grade' };

const classes: ReadonlyMap<string, UnitClass> = new Map(
  (Object.keys(words) as UnitClass[]).flatMap((name) =>
    words[name].split(' ').map((word): [string, UnitClass] => [squash(word).toLowerCase(), overrides[word] ?? name]),
  ),
);

/** Words for the time that "次/年" or "元/人·月" is counted in. */
const perWords: ReadonlySet<string> = new Set(['半年', '半月', '半天', '半日', '昼夜', '晚', '夜', '人均', '平均', '生', '校', '园', '班级', '学生', '户均']);

const multiple = /^(?:[十百千]?[万亿]|[十百千])(?=.)/;

function simpleClass(word: string): UnitClass | null {
  const known = classes.get(word);
  if (known !== undefined) return known;
  const rest = word.replace(multiple, '');
  return rest === word ? null : (classes.get(rest) ?? null);
}

/**
 * What a unit measures, by its first part where it is compound (元/人 → money, 人次/年 → count). Width and case of letters do
 * not matter. null for a word that is no unit; 比例 and 比值 are none.
 */
export function unitClass(unit: string): UnitClass | null {
  const text = cleanLabel(unit).toLowerCase();
  const known = simpleClass(text);
  if (known !== null) return known;
  const [first = '', ...rest] = text.split(/[/·•・∙]|每/);
  const head = simpleClass(first);
  if (head === null || rest.length === 0) return null;
  return rest.every((part) => simpleClass(part) !== null || perWords.has(part)) ? head : null;
}

/** A unit and what stands around it: "余次以上", "所学校", "次(含线上)". */
export interface UnitText {
  /** As printed, without the words around it; "" where only such words are printed. */
  readonly unit: string;
  /** 以上, 以内 …: "" where none is printed. */
  readonly bound: string;
}

const aroundNumber = /^(?:余|多|几|来)(?=.)/;
const bounds = /(?:及其?)?(?:以上|以下|以内|之内)$/;
const within = /[年月日天周时钟度%]内$/;
const vague = /(?:左右|上下|不等|\(含\)|\(含本数\)|\(约\))$/;
const note = /\([^()\d]{1,8}\)$/;
/** Words that count things, so that the thing itself may follow: 20所学校, 5个社区. */
const counted = /^([个家所名位场次项条件篇份册本台套辆户支组批处座张幅期])([\u4e00-\u9fff]{1,6})$/;
/** Words that merely open with the character of such a word. */
const otherWords =
  /^(?:个[人体性别]|家[庭长属]|所[有在需属得]|名[称义单次额]|位置|场[所地景]|次[数要序]|项目|条[件例款]|件数|篇幅|份额|本[级次地身科]|台[账风]|套餐|户[籍均]|支[出持付撑]|组[织成建]|批[准复]|处[理置]|座谈|张贴|幅度|期[间限望])/;
/** What follows a unit and yet is no thing that is counted. */
const notCounted = /[的率度性量值数]$|达|完成|提升|提高|增长|增加|减少|下降|促进|保障|效果|以[上下内]|[内外前后]$/;

function withoutNotes(text: string): string {
  const whole = /^\(([^()]+)\)$/.exec(text)?.[1];
  return whole ?? text.replace(note, '');
}

/**
 * Takes apart what follows a number, half width and without white space. null unless it is a known unit, with or without a
 * bound (次以上), an approximation (元左右), a remark in brackets or the thing counted (所学校).
 */
export function readUnit(text: string): UnitText | null {
  const plain = text.replace(aroundNumber, '').replace(vague, '');
  const bound = bounds.exec(plain)?.[0] ?? (within.test(plain) ? '内' : '');
  const body = plain.slice(0, plain.length - bound.length);
  if (body === '' || body === '余' || body === '多') return { unit: '', bound };
  const unit = withoutNotes(body);
  if (unitClass(unit) !== null) return { unit, bound };
  const [, measure, thing] = otherWords.test(unit) ? [] : (counted.exec(unit) ?? []);
  return measure !== undefined && thing !== undefined && !notCounted.test(thing) ? { unit: measure, bound } : null;
}

/** True for a unit, also with what may stand around one: 次以上, 元左右, 人次/年. False for a bound alone and for "". */
export function isKnownUnit(text: string): boolean {
  return (readUnit(squash(text))?.unit ?? '') !== '';
}
