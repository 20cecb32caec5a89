// @vitest-environment jsdom
/** Tables in clipboard HTML as Word, Excel and WPS write it. */
import { describe, expect, it } from 'vitest';
import type { PastedBlock } from '../../src/workbench/htmlTable';
import { blockFromHtml } from '../../src/workbench/htmlTable';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('blockFromHtml', () => {
  it.each<readonly [string, string, PastedBlock]>([
    ['a plain table', `<table>${row('甲', '乙')}${row('丙', '丁')}</table>`, [['甲', '乙'], ['丙', '丁']]],
    ['rowspan and colspan', '<table><tr><td rowspan=2>甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>', [['甲', '乙', null], [null, '丙', '丁']]],
    ['a rowspan to the end', '<table><tr><td rowspan="0">甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>', [['甲', '乙'], [null, '丙']]],
    ['a rowspan that leads out of the table', '<table><tr><td rowspan="9">甲</td></tr></table>', [['甲']]],
    ['rows of different length', `<table>${row('甲')}${row('乙', '丙')}</table>`, [['甲', ''], ['乙', '丙']]],
    ['line breaks', `<table>${row('一<br>二<br/>三')}</table>`, [['一\n二\n三']]],
    ['paragraphs of Word', `<table>${row('\r\n  <p class=MsoNormal>一</p>\r\n  <p class=MsoNormal>二<o:p></o:p></p>\r\n  ')}</table>`, [['一\n二']]],
    ['a blank paragraph in between', `<table>${row('<p>一</p><p>&nbsp;</p><p>二</p>')}</table>`, [['一\n\n二']]],
    ['blank cells of Word', `<table>${row('<p class=MsoNormal><o:p>&nbsp;</o:p></p>', '乙')}</table>`, [['', '乙']]],
    ['source wrapped between Chinese characters', `<table>${row('完成科普\r\n  活动<span>\n场次</span>')}</table>`, [['完成科普活动场次']]],
    ['source wrapped between words', `<table>${row('ISO\r\n  9001 标准')}</table>`, [['ISO 9001 标准']]],
    ['runs of Word', `<table>${row('<span lang=EN-US>≥</span><span>30</span><span>次</span>')}</table>`, [['≥30次']]],
    ['no-break spaces inside', `<table>${row('一&nbsp;二&nbsp;')}</table>`, [['一 二']]],
    ['signs', `<table>${row('&lt;5% &amp; &ge;3', '=1+1')}</table>`, [['<5% & ≥3', '=1+1']]],
    ['head, body and foot', `<table><thead>${row('头')}</thead><tbody>${row('身')}</tbody><tfoot>${row('脚')}</tfoot></table>`, [['头'], ['身'], ['脚']]],
    ['the closing row of Excel', `<table>${row('甲')}<tr height=0 style='display:none'><td width=72></td></tr></table>`, [['甲']]],
    ['comments, styles and scripts', `<style>td{}</style><table>${row('<!--[if gte]>x<![endif]-->甲<script>document.title = "x"</script><style>p{}</style>')}</table>`, [['甲']]],
    ['a table in a table', `<table>${row('<p>外</p><table><tr><td>内</td></tr></table>')}</table>`, [['外\n内']]],
    ['two tables', `<table>${row('甲')}</table><p>之间</p><table>${row('乙')}</table>`, [['甲'], ['乙']]],
  ])('%s', (_, html, block) => expect(blockFromHtml(html)).toEqual(block));

  it.each([
    ['no table', '<p>一段文字</p>'],
    ['a table without cells', '<table></table>'],
  ])('%s: null', (_, html) => expect(blockFromHtml(html)).toBeNull());

  it('a span of millions takes no memory', () => {
    expect(blockFromHtml('<table><tr><td colspan="99999999">甲</td></tr></table>')?.[0]?.length).toBeLessThanOrEqual(1000);
  });
});
