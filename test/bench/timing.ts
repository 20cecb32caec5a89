/** Milliseconds of repeated runs, and how they grow. */

/** Takes one line of the report. */
export type Say = (line: string) => void;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export interface Effort {
  /** Runs before measuring, so that the engine has compiled what it will. */
  readonly warmUp: number;
  readonly atLeast: number;
  /** Short work is repeated until it has taken this long together. */
  readonly milliseconds: number;
}

const usual: Effort = { warmUp: 1, atLeast: 5, milliseconds: 400 };

export interface Timing {
  /** As a clock on the wall has it. */
  readonly milliseconds: number;
  /** Processor time of this process: other programs on the machine do not count. */
  readonly processor: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Medians of one run. */
export async function timed(work: () => Promise<unknown>, effort: Partial<Effort> = {}): Promise<Timing> {
  const { warmUp, atLeast, milliseconds } = { ...usual, ...effort };
  for (let run = 0; run < warmUp; run += 1) await work();
  const runs: Timing[] = [];
  let spent = 0;
  while (runs.length < atLeast || spent < milliseconds) {
    const start = { clock: performance.now(), processor: processorTime() };
    await work();
    const run = { milliseconds: performance.now() - start.clock, processor: processorTime() - start.processor };
    runs.push(run);
    spent += run.milliseconds;
  }
  return { milliseconds: median(runs.map((run) => run.milliseconds)), processor: median(runs.map((run) => run.processor)) };
}

export interface Point {
  readonly size: number;
  readonly time: number;
}

/** Slope of log time over log size (least squares): 1 is linear, 2 quadratic. */
export function growthExponent(points: readonly Point[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
