/** Words of the short notices that stand in place of the pane, or in a small window after a ribbon button. Internet Explorer shows them too. */

export type NoticeKey =
  /** The pane cannot open at all. */
  | 'oldEngine'
  | 'oldExcel'
  | 'notExcel'
  | 'noOffice'
  /** A ribbon button had nothing to do, or could not do it. */
  | 'noSheet'
  | 'noTable'
  | 'hidden'
  | 'nothingFound'
  | 'busy'
  | 'protected'
  | 'tooLarge'
  | 'lost'
  | 'failed'
  /** What the page of notices says when it is opened by itself. */
  | 'about';

export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** What helps wherever the Excel at hand is too old. */
const newerOffice = '请升级到 Office 2021 或更高版本（Microsoft 365、Excel 网页版也可以）；暂时不能升级的，可以用本工具的本机网页（工作台）打开文件检查，不需要 Office。';

export const noticeWords: Readonly<Record<NoticeKey, Notice>> = {
  oldEngine: { title: '这个版本的 Office 打不开检查窗格', text: `它内置的浏览器组件太旧。${newerOffice}` },
  oldExcel: { title: '这个版本的 Excel 缺少所需的功能', text: `检查窗格要用到 2021 年以后的 Excel 才有的功能。${newerOffice}` },
  notExcel: {
    title: '没有连上 Excel',
    text: '这个页面要在 Excel 里打开：点功能区“绩效目标”选项卡里的“检查当前表”。已经在 Excel 里的，请关闭本窗格后再打开一次。不用 Excel 的，可以用本工具的本机网页（工作台）打开文件检查。',
  },
  noOffice: {
    title: '没有取到 Office 组件，窗格打不开',
    text: '窗格需要的 office.js 没能下载，网络可能不通或限制了外网访问。请检查网络后关闭本窗格再打开一次；内网使用的，请联系管理员改用自带 office.js 的部署方式。也可以用本工具的本机网页（工作台）打开文件检查，不需要联网。',
  },
  noSheet: { title: '没有打开的工作表', text: '请先打开绩效目标表所在的工作表，再点一次。' },
  noTable: { title: '当前工作表里没有识别出绩效目标表', text: '请切换到绩效目标表所在的工作表，再点一次。点“检查当前表”可以看到没有识别出来的原因。' },
  hidden: { title: '工作表已隐藏', text: '请先取消隐藏，再点一次。' },
  tooLarge: { title: '工作表用到的范围过大', text: '没有读取。请删去绩效目标表以外多余的行和列，保存后再点一次。' },
  nothingFound: { title: '没有错误和警告', text: '当前工作表没有需要标出的单元格。若有提示，可点“检查当前表”在右侧查看。' },
  busy: { title: 'Excel 正在编辑单元格', text: '请按回车键结束编辑，再点一次。' },
  protected: { title: '工作表受保护，没能改动标记', text: '表格没有改动。点“检查当前表”仍可在右侧查看全部问题；要加上或清除标记，请先解除保护。' },
  lost: { title: '与 Excel 的连接断开了', text: '表格没有改动。请再点一次；若仍不成功，请保存文件后重新打开 Excel。' },
  failed: { title: '没能完成', text: '表格内容没有改动。请再点一次；若仍不成功，请保存文件后重新打开 Excel。' },
  about: {
    title: '绩效目标表助手',
    text: '在送审之前检查绩效目标表：指出缺项、矛盾和无法考核的写法，说明原因和改法。请在 Excel 里打开一张绩效目标表，点功能区“绩效目标”选项卡里的“检查当前表”。检查都在您的电脑上进行，表格内容不外传。',
  },
};
