/** Where the engine is too old for the commands themselves, every ribbon button says so. Built as an ES5 script. */
import { commandNames } from './commandNames';
import { isModernEngine } from './engine';
import { openNotice } from './openNotice';

if (!isModernEngine() && typeof Office !== 'undefined') {
  void Office.onReady();
  commandNames.forEach((name) => {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      openNotice('oldEngine', () => {
        event.completed();
      });
    });
  });
}
