/** Parts of the pane whose code arrives when they are first shown. */
import { createElement, lazy, Suspense, useState } from 'react';
import type { ComponentType, JSX } from 'react';

/** The code of a part could not be loaded: offline, or its file has been moved. */
export class PartNotLoadedError extends Error {
  override readonly name = 'PartNotLoadedError';
}

function Nothing(): null {
  return null;
}

/**
 * `Waiting` is seen until the code is there. Where it does not come, the nearest error boundary is told; mounted anew,
 * the part is loaded anew.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>, Waiting: ComponentType = Nothing): (props: Props) => JSX.Element {
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        // React keeps the failure of a lazy component for good.
        current = fresh();
        throw new PartNotLoadedError(String(cause));
      }
    });
  let current = fresh();
  return function LazyPart(props) {
    const [part] = useState(() => current);
    return <Suspense fallback={<Waiting />}>{createElement(part, props)}</Suspense>;
  };
}
