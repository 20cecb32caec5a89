/** X1304 */
import { unitMixed } from '../../../src/rules/workbook/unitMixed';
import { testWorkbookRule } from '../../kit/workbookRuleTester';

const yuan = { unit: '元', budget: { total: '200000.00' } } as const;
const wan = { unit: '万元' } as const;

testWorkbookRule(unitMixed, {
  wrong: [
    {
      note: '一张用万元，两张用元：标出少的一张和一张多的',
      tables: [{ project: '河道清淤', ...wan }, { project: '水库除险', ...yuan }, { project: '泵站维修', ...yuan }],
      says: ["'表1'!F2 '表2'!F2 info 各表金额单位不同：2张用元，1张用万元"],
    },
    {
      note: '各一张',
      tables: [{ project: '疫苗冷链设备', ...yuan }, { project: '村医培训', ...wan }],
      says: ["'表2'!F2 '表1'!F2 info 各表金额单位不同：1张用元，1张用万元"],
    },
    {
      note: '名称、编码都不同也一样',
      tables: [
        { project: '体育场馆租金', ...wan, code: '' },
        { project: '教练员补助', ...yuan, code: '13070025P000042100021' },
        { project: '器材购置', ...wan, code: '405002B21DX0002' },
      ],
      says: ["'表2'!F2 '表1'!F2 info 各表金额单位不同：2张用万元，1张用元"],
    },
  ],
  right: [
    { note: '都用元', tables: [{ project: '河道清淤', ...yuan }, { project: '水库除险', ...yuan }] },
    { note: '只有一张表', tables: [{ project: '河道清淤', ...yuan }] },
    { note: '申报表用万元，自评表用元', tables: [{ project: '河道清淤', ...wan }, { title: '项目支出绩效自评表', project: '河道清淤', ...yuan }] },
    { note: '单位写法不同', tables: [{ project: '河道清淤', ...wan }, { project: '水库除险', ...wan, reportingUnit: '731002 某县水利局' }] },
  ],
});
