/** Gathers what is asked for in the same turn and answers it in one run. */
import type { Asking } from './asking';
import { answerAll, telling } from './asking';
import type { Connection } from './connection';
import { asHostError } from './excelErrors';

export type Question<T> = (context: Excel.RequestContext) => Asking<T>;

export interface ReadQueue {
  /** `patient` where the user asked for it; a run waits for the user's typing where any of its questions is. Rejects with HostError. */
  ask<T>(question: Question<T>, patient: boolean): Promise<T>;
}

interface Waiting {
  readonly patient: boolean;
  readonly start: Question<void>;
  readonly reject: (error: unknown) => void;
}

export function createReadQueue(connection: Connection): ReadQueue {
  let waiting: readonly Waiting[] = [];

  const flush = async (): Promise<void> => {
    const all = waiting;
    waiting = [];
    const run = all.some(({ patient }) => patient) ? connection.patient : connection.silent;
    try {
      await run(async (context) => {
        await answerAll(
          () => context.sync(),
          all.map(({ start }) => start(context)),
        );
      });
    } catch (error) {
      // Those that have their answer take no notice.
      for (const { reject } of all) reject(error);
    }
  };

  return {
    ask: (question, patient) =>
      new Promise((resolve, reject) => {
        const failed = (error: unknown): void => {
          reject(asHostError(error));
        };
        if (waiting.length === 0) queueMicrotask(() => void flush());
        waiting = [...waiting, { patient, start: (context) => telling(question(context), resolve, failed), reject: failed }];
      }),
  };
}
