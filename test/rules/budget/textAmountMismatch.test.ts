/** B302 on its examples. */
import { textAmountMismatch } from '../../../src/rules/budget/textAmountMismatch';
import { testRule } from '../../kit/ruleTester';

testRule(textAmountMismatch, {
  wrong: [
    { budget: { total: '5.70' }, usage: '项目经费共5.5万，用于老科协开展活动。' },
    { unit: '元', budget: { total: '50000.00' }, usage: '预算数为6万元，用于科普宣传。' },
    { usage: '项目总预算25万元，用于讲座。' },
  ],
  right: [
    { note: 'what was spent before', usage: '上年项目经费18万元，今年项目经费20万元。' },
    { note: 'sources that make up the budget', usage: '中央资金12万元，省级配套8万元。' },
    { budget: { total: '4.00' }, usage: '项目经费共4万，均为财政资金，用于奖补' },
    { budget: { total: '1.00' }, usage: '项目预算总额1万元，为中国科协拨付' },
    { budget: { total: '6.00' }, usage: '财政资金拨款6万元，用于科技工作者之家的建设。' },
    { unit: '元', budget: { total: '60000.00' }, usage: '上级资金6万元用于开展科普大篷车巡展' },
    { note: 'a count of characters is no money', budget: { total: '6.00' }, usage: '撰写2万字调研报告1份，受益2万人次。' },
    { note: 'other amounts are not totals', budget: { total: '6.00' }, usage: '印刷费2万元、讲课费1.5万元。' },
    { note: 'no budget to compare with', budget: { total: null, fiscal: null }, usage: '项目预算总额1万元。' },
  ],
});
