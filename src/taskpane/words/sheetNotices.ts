/** Words of what the pane says of the sheet beside any screen: waiting, marks from before, protection. */

export const sheetWords = {
  waiting: '请先按 Enter 结束单元格的编辑，随后会自动继续…',
  left: '这张表上还有上次检查的标记。',
  update: '重新检查并更新',
  clear: '清除标记',
  cleared: '已清除标记',
  retry: '再试一次',
};
