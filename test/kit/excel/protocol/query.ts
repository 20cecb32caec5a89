/** A load: which properties were asked for, and the value that answers. */
import type { Json, JsonObject, QueryInfo } from './messages';
import { RemoteError } from './remoteError';
import type { RemoteObject } from './remoteObject';

/** Asks the release whether it has the property: `Range.rowHidden`. */
export type HasProperty = (member: string) => boolean;

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Callers type the names in camel case, or as they like. */
function keyOf(record: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return name in record ? name : Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
}

/** Properties wanted of an object, and what is wanted of the objects behind it. */
interface Wanted {
  /** All properties of its own. */
  readonly all: boolean;
  readonly paths: ReadonlyMap<string, readonly string[]>;
}

function wantedBy(paths: readonly string[]): Wanted {
  const behind = new Map<string, readonly string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    behind.set(head, [...(behind.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  return { all: paths.length === 0 || behind.has('*') || behind.has('$all'), paths: behind };
}

function answerFor(object: RemoteObject, paths: readonly string[], has: HasProperty): Json {
  if (object.isNull) return null;
  const answer: JsonObject = { ...object.identity?.() };
  const { items } = object;
  if (items !== undefined) return { ...answer, _Items: items().map((item) => answerFor(item, paths, has)) };
  const wanted = wantedBy(paths);
  if (wanted.all) for (const [name, { get }] of Object.entries(object.properties)) if (has(`${object.className}.${camelCase(name)}`)) answer[name] = get();
  for (const [name, rest] of wanted.paths) {
    if (['*', '$all', '$none', ''].includes(name)) continue;
    const property = keyOf(object.properties, name);
    const navigation = property === undefined ? keyOf(object.navigation, name) : undefined;
    const member = `${object.className}.${camelCase(name)}`;
    if (property === undefined && navigation === undefined) throw new RemoteError('InvalidArgument', `there is no property ${member}`);
    if (!has(member)) throw new RemoteError('ApiNotFound', member);
    if (property !== undefined) answer[property] = object.properties[property]?.get();
    const next = navigation === undefined ? undefined : object.navigation[navigation]?.();
    if (navigation !== undefined && next !== undefined) answer[navigation] = answerFor(next, rest, has);
  }
  return answer;
}

/** null for a null object; collections as `{_Items: […]}`. Throws InvalidArgument for unknown properties, ApiNotFound for newer ones. */
export function load(object: RemoteObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo, has: HasProperty): Json {
  const { items } = object;
  const part = items !== undefined && Top !== undefined ? { ...object, items: () => items().slice(Skip, Skip + Top) } : object;
  return answerFor(part, [...Select, ...Expand], has);
}
