/** Asks the spreadsheet to recalculate a saved workbook: our edits do not compute formulas. */
import type { Tag } from './xmlScan';
import { attributesOf, tagsOf } from './xmlScan';

/** What comes before <calcPr> in a workbook part, by the schema. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

function withFlag(xml: string, tag: Tag): string {
  const flag = attributesOf(xml, tag).find(({ name }) => name === 'fullCalcOnLoad');
  if (flag && /^(1|true)$/.test(flag.value)) return xml;
  if (flag) return `${xml.slice(0, flag.start)} fullCalcOnLoad="1"${xml.slice(flag.end)}`;
  const at = tag.start + 1 + tag.name.length;
  return `${xml.slice(0, at)} fullCalcOnLoad="1"${xml.slice(at)}`;
}

/** `xml`: the workbook part. Comes back unchanged where it asks already. */
export function askToRecalculate(xml: string): string {
  let at = -1;
  let prefix = '';
  for (const tag of tagsOf(xml)) {
    if (tag.local === 'calcPr' && tag.kind !== 'close') return withFlag(xml, tag);
    if (BEFORE.has(tag.local) && tag.kind !== 'open') {
      at = tag.end;
      prefix = tag.name.slice(0, tag.name.length - tag.local.length);
    }
  }
  if (at < 0) return xml;
  return `${xml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
