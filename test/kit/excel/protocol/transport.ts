/** The wire: a request's text in, an answer's text out, with everything that may go wrong on the way. */
import { isSetSupported, PROPERTY_SETS } from '../apiSets';
import type { HostState, Session } from '../hostState';
import { nextId, undoable } from '../hostState';
import type { Batch } from '../inMemoryExcel';
import { workbookObject } from '../objects/workbook';
import type { ProcessQuery, QueryAnswer, Request } from './messages';
import { ActionType, RequestFlag } from './messages';
import { processQuery } from './processQuery';
import { RemoteError } from './remoteError';

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function answerText(id: number, statusCode: number, body: unknown): string {
  return JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: JSON.stringify(body) } });
}

/** The client's own requests, made after a run has ended, only release what it kept. */
function isHousekeeping({ Actions }: ProcessQuery): boolean {
  const releases = (name: string): boolean => name === '_RemoveReference';
  return Actions.some(({ Name }) => releases(Name)) && Actions.every((action) => action.ActionType === ActionType.instantiate || releases(action.Name));
}

/** The batch as far as it is known before it runs. */
function describe(request: Request, requestBytes: number): Batch {
  const write = (request.flags & RequestFlag.write) !== 0;
  const onStack = (request.flags & RequestFlag.undoable) !== 0;
  return { write, undoable: onStack, actions: request.message.body.Actions.length, requestBytes, answerBytes: 0, members: [], error: null };
}

/** Throws the trouble that stands for the whole request. */
function checkRequest(state: HostState, batch: Batch): void {
  const [failure] = state.faults.failures;
  if (failure !== undefined && failure.member === undefined) {
    state.faults.failures = state.faults.failures.slice(1);
    throw new RemoteError(failure.code, 'on request of the test');
  }
  if (!state.faults.connected) throw new RemoteError('ConnectionFailure');
  if (state.cellEdit) throw new RemoteError('InvalidOperationInCellEditMode');
  if (batch.requestBytes > state.limits.payloadBytes) throw new RemoteError('RequestPayloadSizeLimitExceeded');
}

function memberCheck(state: HostState, members: string[]): (member: string) => void {
  return (member) => {
    members.push(member);
    const failure = state.faults.failures.find((other) => other.member === member);
    if (failure === undefined) return;
    state.faults.failures = state.faults.failures.filter((other) => other !== failure);
    throw new RemoteError(failure.code, 'on request of the test');
  };
}

/** A write that Excel can put on its undo stack is a step of it; any other one empties it (issues 5918, 6170). */
function withUndo<Result>(state: HostState, batch: Batch, work: () => Result): Result {
  if (batch.write && batch.undoable) return undoable(state, work);
  if (batch.write) state.undo = [];
  return work();
}

/** Ranges that nobody keeps any more need not be moved along. */
function forgetTargets(state: HostState): void {
  state.targets.clear();
  for (const session of state.sessions) for (const { target } of session.references.values()) if (target !== undefined) state.targets.add(target);
}

function run(state: HostState, session: Session, query: ProcessQuery, members: string[]): QueryAnswer {
  const { answer, crash } = processQuery(
    {
      root: () => workbookObject({ state, session }),
      references: session.references,
      newReference: () => `{r${nextId(state)}}`,
      hasProperty: (member) => isSetSupported(state.version, 'ExcelApi', PROPERTY_SETS[member] ?? '1.1'),
      onMember: memberCheck(state, members),
    },
    query,
  );
  forgetTargets(state);
  if (crash !== undefined) console.error(crash);
  return answer;
}

function answer(state: HostState, session: Session, request: Request, batch: Batch): string {
  const members: string[] = [];
  const record = (text: string, error: string | null): string => {
    const done = { ...batch, members: members.filter((member) => !member.endsWith('_RemoveReference()')), answerBytes: byteLength(text), error };
    if (!isHousekeeping(request.message.body)) state.batches = [...state.batches, done];
    return text;
  };
  try {
    checkRequest(state, batch);
    const body = withUndo(state, batch, () => run(state, session, request.message.body, members));
    const text = answerText(request.id, 200, body);
    if (byteLength(text) > state.limits.payloadBytes) throw new RemoteError('ResponsePayloadSizeLimitExceeded');
    return record(text, body.Error?.Code ?? null);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    return record(answerText(request.id, 400, { error: { code: error.code, message: error.message } }), error.code);
  }
}

/** Takes a request of the client; the answer comes through `onMessageFromHost`, later. */
export function receive(state: HostState, session: Session, text: string): void {
  const request = JSON.parse(text) as Request;
  const batch = describe(request, byteLength(text));
  const work = (): void => session.bridge.onMessageFromHost?.(answer(state, session, request, batch));
  const waits = (request.flags & RequestFlag.delayForCellEdit) !== 0;
  queueMicrotask(() => {
    if (state.cellEdit && waits) state.waiting = [...state.waiting, work];
    else work();
  });
}
