/** What all of Excel's collections have in common. */
import { notFound } from '../protocol/remoteError';
import type { Argument, RemoteObject } from '../protocol/remoteObject';
import { keyArgument, NULL_OBJECT, numberArgument, remoteObject } from '../protocol/remoteObject';

export interface CollectionParts {
  readonly items: () => readonly RemoteObject[];
  /** undefined where there is no such item. */
  readonly find: (key: string) => RemoteObject | undefined;
  readonly methods?: RemoteObject['methods'];
}

export function collectionObject(className: string, { items, find, methods = {} }: CollectionParts): RemoteObject {
  const item = (key: Argument): RemoteObject => {
    const found = find(keyArgument(key));
    if (found === undefined) throw notFound(`${className}: ${keyArgument(key)}`);
    return found;
  };
  return remoteObject(className, {
    items,
    item,
    methods: {
      GetCount: () => items().length,
      GetItem: item,
      GetItemAt: (index) => {
        const found = items()[numberArgument(index, 'an index')];
        if (found === undefined) throw notFound(`${className}: there are not so many`);
        return found;
      },
      GetItemOrNullObject: (key) => find(keyArgument(key)) ?? NULL_OBJECT,
      ...methods,
    },
  });
}
