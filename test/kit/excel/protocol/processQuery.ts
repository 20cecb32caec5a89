/** Carries out one batch: finds the objects that the paths lead to, performs the actions in order, stops at the first error. */
import type { Action, ActionResult, ArgumentInfo, Json, ObjectPath, ProcessQuery, QueryAnswer } from './messages';
import { ActionType, PathType } from './messages';
import type { HasProperty } from './query';
import { camelCase, load } from './query';
import { notFound, notImplemented, RemoteError } from './remoteError';
import type { Answer, Argument, RemoteObject } from './remoteObject';
import { isRemoteObject, NULL_OBJECT } from './remoteObject';

export interface BatchContext {
  readonly root: () => RemoteObject;
  /** Kept objects of the pane, by reference id. */
  readonly references: Map<string, RemoteObject>;
  readonly newReference: () => string;
  readonly hasProperty: HasProperty;
  /** Told of every member before it is touched; may throw. */
  readonly onMember: (member: string) => void;
}

export interface BatchOutcome {
  readonly answer: QueryAnswer;
  /** Not an error of Excel's but a fault of this host: the test has to see it. */
  readonly crash?: unknown;
}

type Resolve = (pathId: number) => RemoteObject;

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly Argument[] {
  return (info?.Arguments ?? []).map((value, index) => {
    const path = info?.ReferencedObjectPathIds?.[index];
    return path ? resolve(path) : value;
  });
}

function isAnswer(value: unknown): value is Answer {
  return value !== undefined;
}

function call(context: BatchContext, object: RemoteObject, name: string, args: readonly Argument[]): Answer {
  const member = `${object.className}.${name}()`;
  const method = object.methods[name];
  if (method === undefined) throw notImplemented(member);
  context.onMember(member);
  const answer: unknown = method(...args);
  return isAnswer(answer) ? answer : null;
}

function step(context: BatchContext, parent: RemoteObject, path: ObjectPath, args: readonly Argument[]): RemoteObject {
  if (parent.isNull) return NULL_OBJECT;
  if (path.ObjectPathType === PathType.indexer) {
    if (parent.item === undefined) throw notImplemented(`items of ${parent.className}`);
    return parent.item(args[0]);
  }
  if (path.ObjectPathType === PathType.property) {
    const next = parent.navigation[path.Name];
    if (next === undefined) throw notImplemented(`${parent.className}.${path.Name}`);
    return next();
  }
  if (path.ObjectPathType !== PathType.method) throw notImplemented(`object path type ${path.ObjectPathType}`);
  const answer = call(context, parent, path.Name, args);
  return isRemoteObject(answer) ? answer : NULL_OBJECT;
}

/** Every path is followed once per batch, when an action first needs it: methods with effects run once. */
function resolver(context: BatchContext, paths: ProcessQuery['ObjectPaths']): { readonly resolve: Resolve; readonly known: ReadonlyMap<number, RemoteObject>; readonly keep: (id: number, object: RemoteObject) => void } {
  const known = new Map<number, RemoteObject>();
  const find = (path: ObjectPath): RemoteObject => {
    if (path.ObjectPathType === PathType.root) return context.root();
    if (path.ObjectPathType === PathType.reference) {
      const kept = context.references.get(path.Name);
      if (kept === undefined) throw new RemoteError('InvalidReference', path.Name);
      return kept;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    return step(context, parent, path, argumentsOf(path.ArgumentInfo, resolve));
  };
  const resolve: Resolve = (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const path = paths[String(id)];
    if (path === undefined) throw notFound(`object path ${id}`);
    const object = find(path);
    known.set(id, object);
    return object;
  };
  return { resolve, known, keep: (id, object) => known.set(id, object) };
}

/** What a kept object answers from then on, its reference id included. */
function keepReference(context: BatchContext, object: RemoteObject): RemoteObject {
  const id = context.newReference();
  const kept: RemoteObject = { ...object, identity: () => ({ ...object.identity?.(), _ReferenceId: id }) };
  context.references.set(id, kept);
  return kept;
}

function perform(context: BatchContext, action: Action, paths: ReturnType<typeof resolver>): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  const args = argumentsOf(action.ArgumentInfo, paths.resolve);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object.isNull ? null : { ...object.identity?.() };
    case ActionType.load:
      context.onMember(`${object.className}(${(action.QueryInfo?.Select ?? []).join()})`);
      return load(object, action.QueryInfo ?? {}, context.hasProperty);
    case ActionType.method: {
      if (action.Name === '_KeepReference') {
        if (!object.isNull) paths.keep(action.ObjectPathId, keepReference(context, object));
        return null;
      }
      if (object.isNull) throw new RemoteError('InvalidObjectPath', 'the object does not exist');
      const answer = call(context, object, action.Name, args);
      return isRemoteObject(answer) ? null : (answer ?? null);
    }
    case ActionType.setProperty: {
      const property = object.properties[action.Name];
      if (object.isNull) throw new RemoteError('InvalidObjectPath', 'the object does not exist');
      if (property?.set === undefined) throw notImplemented(`${object.className}.${action.Name}=`);
      context.onMember(`${object.className}.${action.Name}=`);
      property.set(isRemoteObject(args[0]) ? null : args[0]);
      return null;
    }
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

/** "Worksheet.getRange": the member that failed, as the client shows it in `debugInfo.errorLocation`. */
function locationOf(action: Action, query: ProcessQuery, known: ReadonlyMap<number, RemoteObject>): string {
  const path = query.ObjectPaths[String(action.ObjectPathId)];
  const own = known.get(action.ObjectPathId);
  if (own !== undefined && action.Name !== '') return `${own.className}.${camelCase(action.Name)}`;
  const parent = known.get(path?.ParentObjectPathId ?? 0);
  return parent === undefined ? camelCase(path?.Name ?? '') : `${parent.className}.${camelCase(path?.Name || 'getItem')}`;
}

export function processQuery(context: BatchContext, query: ProcessQuery): BatchOutcome {
  const paths = resolver(context, query.ObjectPaths);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of query.Actions.entries()) {
    try {
      const Value = perform(context, action, paths);
      // Event handlers are registered when their trace is answered, and only if it has a result as well.
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: Value ?? null });
    } catch (error) {
      const remote = error instanceof RemoteError ? error : new RemoteError('GeneralException', String(error));
      const Location = locationOf(action, query, paths.known);
      const answer = { Results, TraceIds, Error: { Code: remote.code, Message: remote.message, Location, ActionIndex, HttpStatusCode: 400 } };
      return remote === error ? { answer } : { answer, crash: error };
    }
  }
  return { answer: { Results, TraceIds } };
}
