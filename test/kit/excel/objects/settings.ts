/** Excel.Setting and its collection: values that belong to the add-in in this workbook. */
import type { Json } from '../protocol/messages';
import type { RemoteObject } from '../protocol/remoteObject';
import { isRemoteObject, keyArgument, readOnly, remoteObject } from '../protocol/remoteObject';
import { collectionObject } from './collection';
import type { Context } from './context';

function settingObject({ state }: Context, key: string): RemoteObject {
  const { settings } = state.document;
  return remoteObject('Setting', {
    identity: () => ({ _Id: key }),
    properties: { Key: readOnly(() => key), Value: { get: () => settings.get(key), set: (value) => void settings.set(key, value) } },
    methods: { Delete: () => void settings.delete(key) },
  });
}

export function settingCollection(context: Context): RemoteObject {
  const { settings } = context.state.document;
  return collectionObject('SettingCollection', {
    items: () => [...settings.keys()].map((key) => settingObject(context, key)),
    find: (key) => (settings.has(key) ? settingObject(context, key) : undefined),
    methods: {
      Add: (key, value) => {
        const plain: Json = isRemoteObject(value) ? null : value;
        settings.set(keyArgument(key), plain);
        return settingObject(context, keyArgument(key));
      },
    },
  });
}
