/** What the adapter takes from the page it runs in. */

/** Microsoft's library once it is ready, and what this Excel supports. */
export interface ExcelApi {
  readonly excel: Pick<typeof Excel, 'run'>;
  /** `version`: "1.14". */
  readonly supports: (set: string, version: string) => boolean;
}

/** Milliseconds. Handed in so that tests own the time. */
export interface Timers {
  start(callback: () => void, delay: number): number;
  cancel(timer: number): void;
}

export const pageTimers: Timers = {
  start: (callback, delay) => Number(setTimeout(callback, delay)),
  cancel: (timer) => {
    clearTimeout(timer);
  },
};
