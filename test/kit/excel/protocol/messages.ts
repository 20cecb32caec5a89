/** The messages between Microsoft's client and Excel, as far as they matter here; read off the client library. */

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Record<string, Json>;

export const ActionType = { instantiate: 1, load: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PathType = { root: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** Bits of a request's flags. */
export const RequestFlag = { write: 1, undoable: 16, delayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** One per argument: the path of the object that it is, or 0 or null where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** PascalCase name of a property or method; the reference id of a kept object. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** As the caller typed them, "items/" left out: "values", "format/fill/color". */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ProcessQuery {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: ProcessQuery };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface QueryError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values" */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface QueryAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: QueryError;
}
