/** Every field of every sample table, clean and dirty, against its truth. */
import { describe, expect, it } from 'vitest';
import type { TargetTable } from '../../src/domain/targetTable';
import { intersects, parseRange, rectToA1, toA1 } from '../../src/grid/address';
import { type TrueTable, corpus, dirtyTables, folded, readCorpusFile } from '../kit/corpus';

const forms: Readonly<Record<string, string>> = {
  'hebei-2025': 'hebei-project',
  'hebei-2021': 'hebei-project',
  'tangshan-2021': 'hebei-quarterly',
  'guizhou-department-2024': 'guizhou-department',
  'guizhou-project-2024': 'guizhou-project',
};

/** The table as the truth states it, so that one comparison shows every difference. */
function asTruth(table: TargetTable) {
  return {
    form: table.form.id,
    title: folded(table.title?.value),
    unit: [table.unit.code?.value ?? null, folded(table.unit.name?.value)],
    amountUnit: table.amountUnit?.value ?? null,
    project: [table.project.code?.value ?? null, folded(table.project.name?.value)],
    budget: [table.budget.total, table.budget.fiscal, table.budget.other].map((field) => field?.value?.number ?? null),
    usage: folded(table.budget.usage?.value),
    plan: table.plan.map((point) => [point.label, point.percent.value]),
    goals: table.goals.map((goal) => folded(goal.value)),
    indicators: table.indicators.map((indicator) => ({
      row: indicator.row + 1,
      level1: folded(indicator.level1?.value),
      level2: folded(indicator.level2?.value),
      level3: folded(indicator.level3?.value),
      description: folded(indicator.description?.value),
      value: folded(indicator.value?.value),
      basis: folded(indicator.basis?.value),
    })),
  };
}

function truth(table: TrueTable, rows: readonly number[]) {
  return {
    form: forms[table.profile],
    title: folded(table.title),
    unit: [table.unitLine.code, folded(table.unitLine.name)],
    amountUnit: table.amountUnit,
    project: [table.project.code, folded(table.project.name)],
    budget: [table.budget.total, table.budget.fiscal, table.budget.other],
    usage: folded(table.budget.usage),
    plan: table.plan.map((point) => [point.label, point.cumulativePercent]),
    goals: table.goals.map(folded),
    indicators: table.indicators.flatMap((indicator, index) =>
      indicator.empty
        ? []
        : [
            {
              row: rows[index],
              level1: folded(indicator.level1),
              level2: folded(indicator.level2),
              level3: folded(indicator.level3),
              description: folded(indicator.description),
              value: folded(indicator.value),
              basis: folded(indicator.basis),
            },
          ],
    ),
  };
}

function rowNumbers(table: TrueTable): number[] {
  return table.indicators.map((indicator) => Number(/\d+/.exec(indicator.rowAddress)?.[0]));
}

/** Cells of the columns that the truth names, in a table with merged cells. */
function expectCells(read: TargetTable, want: TrueTable): void {
  for (const indicator of read.indicators) {
    for (const key of ['level3', 'description', 'value', 'basis'] as const) {
      const letter = want.columns[key];
      const cell = indicator.cells[key];
      if (letter) expect(cell && toA1(cell), `${want.id} ${key}`).toBe(`${letter}${indicator.row + 1}`);
    }
  }
}

describe('the 36 sample tables', () => {
  const files = [...new Set(corpus.tables.map((table) => table.file))];
  it.each(files)('%s is read exactly', async (file) => {
    const sheets = await readCorpusFile(file);
    for (const want of corpus.tables.filter((table) => table.file === file)) {
      const tables = sheets.get(want.sheet) ?? [];
      expect(tables.length, want.id).toBe(1);
      const [read] = tables;
      if (!read) continue;
      expect(asTruth(read), want.id).toEqual(truth(want, rowNumbers(want)));
      expect(rectToA1(read.range), want.id).toBe(want.range);
      expectCells(read, want);
    }
  });

  it('are 36 with 305 indicators', async () => {
    let tables = 0;
    let indicators = 0;
    for (const file of files) {
      for (const read of (await readCorpusFile(file)).values()) {
        tables += read.length;
        indicators += read.reduce((n, table) => n + table.indicators.length, 0);
      }
    }
    expect([tables, indicators]).toEqual([36, 305]);
  });
});

describe('dirty variants', () => {
  it.each(['a-stacked-26', 'b-no-merge-repeated', 'c-no-merge-blank', 'd-stray-characters', 'e-offset-hidden-repeat', 'f-other-sheets'])(
    '%s is read as its clean tables',
    async (name) => {
      const file = `dirty/${name}.xlsx`;
      const sheets = await readCorpusFile(file);
      const wanted = dirtyTables(file);
      expect(wanted.length).toBeGreaterThan(0);
      for (const want of wanted) {
        const box = parseRange(want.range);
        const read = (sheets.get(want.sheet) ?? []).find((table) => box && intersects(table.range, box));
        expect(read && asTruth(read), `${want.id} on ${want.sheet}`).toEqual(truth(want, want.rows));
        if (read) expectCells(read, want);
      }
      const found = [...sheets.values()].reduce((n, tables) => n + tables.length, 0);
      expect(found, 'no table is invented').toBe(wanted.length);
    },
  );

  it('g: 100 tables on one sheet, with the counts of its summary', async () => {
    const sheets = await readCorpusFile('dirty/g-2000-rows.xlsx');
    const tables = [...sheets.values()].flat();
    const summary = corpus.dirty.find((entry) => entry.summary)?.summary ?? [];
    expect(summary.length).toBe(100);
    expect(
      tables.map((table) => ({
        range: rectToA1(table.range),
        code: table.project.code?.value,
        name: table.project.name?.value,
        total: table.budget.total?.value?.number,
        count: table.indicators.length,
        first: [folded(table.indicators[0]?.level3?.value), table.indicators[0]?.value?.value],
        last: [folded(table.indicators[table.indicators.length - 1]?.level3?.value), table.indicators[table.indicators.length - 1]?.value?.value],
      })),
    ).toEqual(
      summary.map((want) => ({
        range: want.range,
        code: want.project.code,
        name: want.project.name,
        total: want.budgetTotal,
        count: want.indicatorCount,
        first: [folded(want.firstIndicator.level3), want.firstIndicator.value],
        last: [folded(want.lastIndicator.level3), want.lastIndicator.value],
      })),
    );
  });

  it('h: what can be read is right, the rest is null', async () => {
    const sheets = await readCorpusFile('dirty/h-003-as-extracted.xlsx');
    for (const [sheet, id] of [['部门表(提取原样)', '003-01'], ['项目表(提取原样)', '003-02']] as const) {
      const want = corpus.tables.find((table) => table.id === id);
      const [read] = sheets.get(sheet) ?? [];
      expect(want && read, id).toBeTruthy();
      if (!want || !read) continue;
      const expected = truth(want, rowNumbers(want));
      const got = asTruth(read);
      expect(got.goals).toEqual(expected.goals);
      expect(got.budget).toEqual(expected.budget);
      for (const row of expected.indicators) {
        const indicator = got.indicators.find((candidate) => candidate.row === row.row);
        expect(indicator, `${id} row ${row.row}`).toBeDefined();
        for (const key of ['level1', 'level2', 'level3', 'description', 'value'] as const) {
          if (indicator?.[key]) expect(indicator[key], `${id} row ${row.row} ${key}`).toBe(row[key] || expectedLevel(id, key));
        }
      }
      expect(got.indicators.length).toBe(expected.indicators.length);
    }
  });
});

/** The truth of 003-02 leaves out the 一级 label that its source lost. */
function expectedLevel(id: string, key: string): string {
  return id === '003-02' && key === 'level1' ? '效益指标' : '';
}
