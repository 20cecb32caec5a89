/** Tells titles and closing lines (signatures, remarks) from rows of a table. */
import { cleanLabel } from '../domain/chineseText';

const TITLE = /(绩效|自评|申报|目标)[^，。；]{0,20}(表|表格|申报书)$/;
const CONTINUED = /[(（]?(续表?|接上页)[)）]?$/;
const CLOSING = /^(填表|填报(人|日期|说明)|审核|单位负责人|负责人[:(]|财政(部门|局)|主管部门(审核|意见)|联系电话|联系人|备注[:]|注[:：]|说明[:]|合计$|制表|经办|.{0,8}(审核|审批|审查|评审|主管部门|财政部门)意见:?$|.{0,8}(签字|签章|盖章)[:)]?$)/;

/** "5.2025科普经费绩效目标表", "项目绩效目标表（2021年度）". */
export function isTitle(text: string): boolean {
  const clean = cleanLabel(text).replace(/\([^()]*\)$/, '').replace(CONTINUED, '');
  return TITLE.test(clean) && clean.length <= 120;
}

/** A title printed again after a page break, "…绩效目标表（续）", or 续表 alone. */
export function isContinuedTitle(text: string): boolean {
  const clean = cleanLabel(text);
  return /^[(]?(?:续|接上?)[表页]\d{0,2}[)]?$/.test(clean) || (CONTINUED.test(clean) && isTitle(text));
}

export function isClosingLine(text: string): boolean {
  return CLOSING.test(cleanLabel(text));
}
