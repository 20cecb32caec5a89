/** The files that were opened last, in a menu; absent where there are none. Nothing is read before a click. */
import { Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { JSX } from 'react';
import type { RecentFile } from './recentFiles';
import { words } from './words';

interface RecentMenuProps {
  readonly files: readonly RecentFile[];
  readonly disabled: boolean;
  readonly onOpen: (file: RecentFile) => void;
  readonly onForget: () => void;
}

export function RecentMenu({ files, disabled, onOpen, onForget }: RecentMenuProps): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    // Beside its button, and so inside the header, a landmark.
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<HistoryRegular />} disabled={disabled}>
          {words.recent}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {files.map((file, index) => (
            <MenuItem key={`${index}/${file.name}`} onClick={() => onOpen(file)}>
              {file.name}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={onForget}>{words.forgetRecent}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
