/** Labels of level 1 and level 2 (一级指标, 二级指标) as forms print them → their standard names. */
import { cleanLabel } from './chineseText';

export const level1Names = ['产出', '效益', '满意度', '成本'] as const;
export type Level1Name = (typeof level1Names)[number];

export const level2Names = [
  '数量', '质量', '时效', '成本', '经济成本', '社会成本', '生态环境成本',
  '经济效益', '社会效益', '生态效益', '可持续影响', '满意度',
] as const;
export type Level2Name = (typeof level2Names)[number];

type Aliases<Name extends string> = readonly (readonly [Name, string])[];

function byWord<Name extends string>(aliases: Aliases<Name>): ReadonlyMap<string, Name> {
  return new Map(aliases.flatMap(([name, words]) => words.split(' ').map((word): [string, Name] => [word, name])));
}

const level1Aliases = byWord<Level1Name>([
  ['产出', '产出 项目产出 项目完成 产出绩效'],
  ['效益', '效益 效果 项目效益 项目效果 实施效果 项目实施效果 效益绩效'],
  ['成本', '成本'],
]);

/** Words that are as likely an indicator's name (成本控制, 可持续性) are left out on purpose. */
const level2Aliases = byWord<Level2Name>([
  ['数量', '数量 产出数量 完成数量'],
  ['质量', '质量 产出质量 完成质量'],
  ['时效', '时效 产出时效 完成时效'],
  ['成本', '成本 产出成本 完成成本'],
  ['经济成本', '经济成本'],
  ['社会成本', '社会成本'],
  ['生态环境成本', '生态环境成本 生态成本 环境成本'],
  ['经济效益', '经济效益 经济效果'],
  ['社会效益', '社会效益 社会效果'],
  ['生态效益', '生态效益 环境效益 生态环境效益 生态效果 环境效果'],
  ['可持续影响', '可持续影响 可持续性影响 可持续发展影响 可持续影响力 可持续'],
]);

/** Whose satisfaction it is varies in the forms; 群众满意度 and the like are names of indicators. */
const satisfaction = /^(?:项目|具体)?(?:(?:社会公众|公众|服务对象|受益对象|受益群体|受益者|社会)[或和及与、/]?){0,3}满意(?:度|程度)$/;

/** Longer texts are no labels, and are not searched. */
const LONGEST_LABEL = 60;

/**
 * The word of a label that tells its meaning: no hints in brackets, no number or bullet in front, no 指标, no weight.
 * "（一）产出指标(50分)" → "产出".
 */
export function labelCore(label: string): string {
  const text = cleanLabel(label);
  if (text.length > LONGEST_LABEL) return text;
  return text
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g, '')
    .replace(/^(?:[\d.]+|[一二三四五六七八九十]+(?=[、.:]))?[、.:*•·●○◆■\-—]*/, '')
    .replace(/[:*]+$/, '')
    .replace(/\d+(?:\.\d+)?(?:分|%)?$/, '')
    .replace(/(?:类)?指标$/, '');
}

/** 产出, 效益, 满意度 or 成本; null for a label that names none of them. */
export function canonicalLevel1(label: string): Level1Name | null {
  const core = labelCore(label);
  return level1Aliases.get(core) ?? (satisfaction.test(core) ? '满意度' : null);
}

/** The standard name of a level 2 label (环境效益 → 生态效益); null for a label that names none. */
export function canonicalLevel2(label: string): Level2Name | null {
  const core = labelCore(label);
  return level2Aliases.get(core) ?? (satisfaction.test(core) ? '满意度' : null);
}
