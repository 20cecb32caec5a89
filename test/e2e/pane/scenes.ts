/** Spreadsheets that bring the pane alone into states that the workbench cannot show. */
import { marksForbidden } from '../../../src/host/excel/excelErrors';
import { HostError } from '../../../src/host/spreadsheetHost';
import type { SpreadsheetHost } from '../../../src/host/spreadsheetHost';
import { createMemoryHost } from '../../../src/host/memory/memoryHost';
import type { Grid } from '../../../src/grid/grid';
import { faulty, sheetOf, stacked, textSheet } from '../../taskpane/kit/sheets';

export interface Scene {
  readonly host: SpreadsheetHost;
  readonly autoCheck: boolean;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

function hostOf(...grids: readonly Grid[]): SpreadsheetHost {
  return createMemoryHost(grids.map((grid) => ({ grid, hidden: false })));
}

/** Kept secret: nothing to correct, one hint. */
const secret: Grid = sheetOf({
  usage: '涉密',
  goals: ['1.涉密'],
  indicators: [
    ['产出指标', '数量指标', '涉密', '涉密', '涉密', '涉密'],
    ['满意度指标', '服务对象满意度指标', '涉密', '涉密', '涉密', '涉密'],
  ],
});

/** All indicators of one kind, plan values beyond 100 and names that no pane is wide enough for. */
const crowded: Grid = sheetOf({
  project: `${'科普示范社区基层行动计划与科技馆免费开放补助'.repeat(3)}（第二批）`,
  plan: ['2500%', '50%', '40%', '90%'],
  indicators: [
    ['产出指标', '数量指标', '举办面向社区居民和青少年的科学素质提升系列科普讲座活动', '≥12'],
    ['产出指标', '数量指标', '举办面向社区居民和青少年的科学素质提升系列科普讲座活动', '≥12场'],
    ['产出指标', '质量指标', '', '≥95%'],
    ['效益指标', '社会效益指标', '听讲居民人数', ''],
    ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≤90%'],
  ],
});

const lowPlan: Grid = sheetOf({ ...faulty, plan: ['2500%', '5000%', '7500%', '10000%'] });

/** As in Excel: what a mark costs must be asked for. */
const costly = { mergesReadSilently: false, marksSilently: false };

/** Marks are on the sheet when the pane opens. */
function leftMarked(grid: Grid): SpreadsheetHost {
  const host = createMemoryHost([{ grid, hidden: false }], costly);
  void host.mark(grid.sheet, [{ cell: { row: 0, column: 0 }, severity: 'error' }]);
  return host;
}

/** The user is typing in a cell from the moment on when the pane listens. */
function typing(host: SpreadsheetHost): SpreadsheetHost {
  const subscribe: SpreadsheetHost['subscribe'] = (events) => {
    setTimeout(() => events.waiting?.(true), 0);
    return host.subscribe(events);
  };
  return { ...host, subscribe };
}

/** Readable until the test writes "lost" on the page. */
function losable(host: SpreadsheetHost): SpreadsheetHost {
  const isLost = (): boolean => document.body.dataset['host'] === 'lost';
  return {
    ...host,
    readSheet: (sheet, options) => (isLost() ? Promise.reject(new HostError('', 'lost')) : host.readSheet(sheet, options)),
  };
}

/** Built anew for every page; none of them is shared. */
export const scenes = {
  welcome: () => ({ host: hostOf(sheetOf(faulty)), autoCheck: false }),
  working: () => ({ host: { ...hostOf(sheetOf(faulty)), listSheets: never }, autoCheck: true }),
  noSheet: () => ({ host: hostOf(), autoCheck: true }),
  noTable: () => ({ host: hostOf(textSheet('人员', [['姓名', '基本工资'], ['张三', '5000']])), autoCheck: true }),
  failed: () => ({ host: { ...hostOf(sheetOf(faulty)), readSheet: () => Promise.reject(new HostError('', 'busy')) }, autoCheck: true }),
  losable: () => ({ host: losable(hostOf(sheetOf(faulty))), autoCheck: true }),
  faulty: () => ({ host: hostOf(sheetOf(faulty)), autoCheck: true }),
  crowded: () => ({ host: hostOf(crowded), autoCheck: true }),
  several: () => ({ host: hostOf(stacked([crowded, sheetOf(faulty), sheetOf({})], '多张')), autoCheck: true }),
  good: () => ({ host: hostOf(sheetOf({})), autoCheck: true }),
  secret: () => ({ host: hostOf(secret), autoCheck: true }),
  slow: () => ({ host: { ...hostOf(lowPlan), apply: never }, autoCheck: true }),
  refusing: () => ({
    host: { ...hostOf(lowPlan), apply: () => Promise.resolve({ ok: false, reason: 'stale', cells: [{ row: 6, column: 1 }] }) },
    autoCheck: true,
  }),
  typing: () => ({ host: typing(hostOf(sheetOf(faulty))), autoCheck: true }),
  typingAtFirst: () => ({ host: typing({ ...hostOf(sheetOf(faulty)), listSheets: never }), autoCheck: true }),
  leftMarks: () => ({ host: leftMarked(sheetOf(faulty)), autoCheck: false }),
  leftMarksWithoutTable: () => ({ host: leftMarked(textSheet('人员', [['姓名'], ['张三']])), autoCheck: false }),
  protectedSheet: () => ({
    host: {
      ...hostOf(sheetOf(faulty)),
      mark: () => Promise.reject(marksForbidden('绩效目标表')),
      apply: () => Promise.resolve({ ok: false, reason: 'protected', cells: [{ row: 14, column: 5 }] }),
    },
    autoCheck: true,
  }),
  unmarkable: () => ({ host: { ...hostOf(sheetOf(faulty)), mark: () => Promise.reject(new HostError('', 'lost')) }, autoCheck: true }),
} satisfies Readonly<Record<string, () => Scene>>;

export type SceneName = keyof typeof scenes;
