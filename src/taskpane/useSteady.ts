/** Functions that stay the same while what they do changes. */
import { useCallback, useLayoutEffect, useRef } from 'react';

/** For what is handed to memoised parts: the same function at every drawing, doing what `act` of the last one does. Not to be called while drawing. */
export function useSteady<Given extends readonly unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: Given) => {
    latest.current(...given);
  }, []);
}
