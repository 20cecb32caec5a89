/** Checking files one after the other in this thread, or several at once in threads of their own. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { toContractFile } from '../report/contractJson';
import type { ContractFile } from '../report/contractTypes';
import type { CheckWorkbookOptions } from '../tasks/checkWorkbook';
import type { Severity } from './arguments';
import { checkFile, unread } from './checkFile';
import type { OpenHost } from './checkFile';
import type { FoundFile } from './findFiles';
import type { Lane } from './inOrder';
import { words } from './words';

export interface LaneSetup {
  readonly options: CheckWorkbookOptions;
  readonly severity: Severity;
}

export type CheckLane = Lane<FoundFile, ContractFile>;

export interface Lanes {
  readonly lanes: readonly CheckLane[];
  readonly close: () => Promise<unknown>;
}

/** `files`: how many there are to check. */
export type OpenLanes = (setup: LaneSetup, files: number) => Lanes;

/** Turned into the contract's shape at once: a folder of workbooks need not stay in memory as grids. */
function laneHere(openHost: OpenHost, { options, severity }: LaneSetup): CheckLane {
  return async (file) => toContractFile(await checkFile(file, openHost, options), severity);
}

export function openLaneHere(openHost: OpenHost): OpenLanes {
  return (setup) => ({ lanes: [laneHere(openHost, setup)], close: () => Promise.resolve() });
}

/**
 * A thread warms up anew: measured on folders of 25 to 300 workbooks, two threads cost up to 45 % more processor time than one and
 * pay only where there is enough to share.
 */
const FILES_PER_THREAD = 50;
const MOST_THREADS = 8;

export function threadsFor(files: number, processors: number): number {
  return Math.max(1, Math.min(Math.floor(files / FILES_PER_THREAD), processors, MOST_THREADS));
}

/** What a thread is started with; anything else in `workerData` is not for us. */
interface ThreadData {
  readonly checkLane: LaneSetup;
}

/** A thread that dies takes its file with it, not the others: it is told as the file's error, and a new one takes its place. */
function laneInThread(script: URL, setup: LaneSetup): { readonly lane: CheckLane; readonly close: () => Promise<unknown> } {
  const start = (): Worker => new Worker(script, { workerData: { checkLane: setup } satisfies ThreadData });
  let worker = start();
  const lane: CheckLane = (file) =>
    new Promise((resolve) => {
      const thread = worker;
      const answered = (result: ContractFile): void => {
        thread.off('error', died);
        resolve(result);
      };
      const died = (cause: unknown): void => {
        thread.off('message', answered);
        worker = start();
        const error = words.unexpected(cause instanceof Error ? cause.message : String(cause));
        resolve(toContractFile(unread(file.path, error), setup.severity));
      };
      thread.once('message', answered);
      thread.once('error', died);
      thread.postMessage(file);
    });
  return { lane, close: () => worker.terminate() };
}

/** Threads run `script` anew; it must come to `serveLane` there. */
export function openLanesInThreads(script: URL, openHost: OpenHost): OpenLanes {
  return (setup, files) => {
    const count = threadsFor(files, availableParallelism());
    if (count === 1) return openLaneHere(openHost)(setup, files);
    const threads = Array.from({ length: count }, () => laneInThread(script, setup));
    return { lanes: threads.map(({ lane }) => lane), close: () => Promise.all(threads.map((thread) => thread.close())) };
  };
}

function isThreadData(data: unknown): data is ThreadData {
  return typeof data === 'object' && data !== null && 'checkLane' in data;
}

/** In a thread of `openLanesInThreads`: answers each file with its report. */
export function serveLane(openHost: OpenHost): void {
  const data: unknown = workerData;
  if (parentPort === null || !isThreadData(data)) throw new Error('not a thread for checking');
  const port = parentPort;
  const lane = laneHere(openHost, data.checkLane);
  port.on('message', (file: FoundFile) => void lane(file).then((result) => port.postMessage(result)));
}
