/** Excel.CustomXmlPart and its collections. */
import { newGuid } from '../hostState';
import type { XmlPart } from '../model/document';
import { notFound } from '../protocol/remoteError';
import type { RemoteObject } from '../protocol/remoteObject';
import { NULL_OBJECT, readOnly, remoteObject, textArgument } from '../protocol/remoteObject';
import { collectionObject } from './collection';
import type { Context } from './context';

function namespaceOf({ xml }: XmlPart): string {
  return /xmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? '';
}

function partObject({ state: { document } }: Context, id: string): RemoteObject {
  const part = (): XmlPart => {
    const found = document.xmlParts.find((other) => other.id === id);
    if (found === undefined) throw notFound(`XML part ${id}`);
    return found;
  };
  return remoteObject('CustomXmlPart', {
    identity: () => ({ Id: id }),
    properties: { Id: readOnly(() => id), NamespaceUri: readOnly(() => namespaceOf(part())) },
    methods: {
      GetXml: () => part().xml,
      SetXml: (xml) => {
        const changed = { id: part().id, xml: textArgument(xml, 'the XML') };
        document.xmlParts = document.xmlParts.map((other) => (other.id === id ? changed : other));
      },
      Delete: () => {
        const gone = part();
        document.xmlParts = document.xmlParts.filter((other) => other !== gone);
      },
    },
  });
}

/** `namespace`: null for all parts. */
function parts(context: Context, namespace: string | null): readonly XmlPart[] {
  return context.state.document.xmlParts.filter((part) => namespace === null || namespaceOf(part) === namespace);
}

function scopedCollection(context: Context, namespace: string): RemoteObject {
  const only = (): RemoteObject => {
    const [part, ...rest] = parts(context, namespace);
    return part === undefined || rest.length > 0 ? NULL_OBJECT : partObject(context, part.id);
  };
  return collectionObject('CustomXmlPartScopedCollection', {
    items: () => parts(context, namespace).map(({ id }) => partObject(context, id)),
    find: (id) => (parts(context, namespace).some((part) => part.id === id) ? partObject(context, id) : undefined),
    methods: {
      GetOnlyItem: () => {
        const found = only();
        if (found.isNull) throw notFound(`one XML part of ${namespace}`);
        return found;
      },
      GetOnlyItemOrNullObject: only,
    },
  });
}

export function xmlPartCollection(context: Context): RemoteObject {
  const { state } = context;
  return collectionObject('CustomXmlPartCollection', {
    items: () => parts(context, null).map(({ id }) => partObject(context, id)),
    find: (id) => (parts(context, null).some((part) => part.id === id) ? partObject(context, id) : undefined),
    methods: {
      Add: (xml) => {
        const part = { id: newGuid(state), xml: textArgument(xml, 'the XML') };
        state.document.xmlParts = [...state.document.xmlParts, part];
        return partObject(context, part.id);
      },
      GetByNamespace: (namespace) => scopedCollection(context, textArgument(namespace, 'the namespace')),
    },
  });
}
