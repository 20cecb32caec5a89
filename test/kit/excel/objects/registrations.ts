/** The methods by which the client starts and ends listening. */
import { EventType, listeningKey } from '../events';
import type { RemoteObject } from '../protocol/remoteObject';
import type { Context } from './context';

/** Names as the client calls them, between `_Register` and `_Unregister`. */
const EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: EventType.activated,
  AddedEvent: EventType.added,
  DataChangedEvent: EventType.changed,
  DeactivatedEvent: EventType.deactivated,
  DeletedEvent: EventType.deleted,
  EventNameChanged: EventType.renamed,
  SelectionChangedEvent: EventType.selected,
};

/** `target`: a sheet's id, or WORKBOOK. */
export function registrations({ session }: Context, target: string): RemoteObject['methods'] {
  return Object.fromEntries(
    Object.entries(EVENTS).flatMap(([name, type]) => [
      [`_Register${name}`, () => void session.listening.add(listeningKey(type, target))],
      [`_Unregister${name}`, () => void session.listening.delete(listeningKey(type, target))],
    ]),
  );
}
