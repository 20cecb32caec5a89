/** I1104: a project code whose division code no other table has. */
import { readProjectCode } from '../../domain/projectCode';
import { defineRule } from '../rule';

export const codeRegion = defineRule({
  code: 'I1104',
  name: 'code-region',
  title: '项目编码区划码不同',
  severity: 'warning',
  group: 'code',
  scope: 'cell',
  why: '同一份文本里的项目编码前6位一般相同，只有这一张不同，多半是抄错了或放错了文件。',
  basis: '预算管理一体化系统项目编码（按已公开的河北省项目编码归纳）',
  messages: { region: '区划码{r}与其他表不同（其他表为{usual}）' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [{ code: '13070025P00004210001T', otherCodes: ['13022925P00JXC419619X', '13022925P00JXC419618Y', '13022925P00JXC419617A'] }],
    right: [
      { note: '与其他表一致', code: '13070025P00004210001T', otherCodes: ['13070024P00000410006W', '13070025P000044100016'] },
      { note: '只有两张表，看不出哪一张错', code: '13070025P00004210001T', otherCodes: ['13022925P00JXC419619X'] },
      { note: '汇总了几个县', code: '13070025P00004210001T', otherCodes: ['13022925P00JXC419619X', '13030625P00JXC419619X', '13070824P00000410006W'] },
    ],
  },
  check({ project: { code }, regionsElsewhere }, report) {
    const region = code?.value == null ? null : readProjectCode(code.value).region;
    if (!code || region === null || regionsElsewhere.includes(region)) return;
    const usual = commonest(regionsElsewhere);
    if (usual !== null) report({ message: 'region', data: { r: region, usual }, cells: [code.cell] });
  },
});

/** The division code of most of the other tables, at least two of them; null where they differ among themselves. */
function commonest(regions: readonly string[]): string | null {
  const usual = regions.find((region) => regions.filter((other) => other === region).length * 2 > regions.length);
  return usual !== undefined && regions.filter((region) => region === usual).length >= 2 ? usual : null;
}
