/** Smaller, 100 %, larger: the zoom of the sheet, at the end of the tabs. */
import { Button, Tooltip } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import type { JSX } from 'react';
import { memo } from 'react';
import type { Zoom } from './useZoom';
import { words } from './words';
import { zoomLimits } from './zoomedSheet';

function ZoomBarView({ zoom }: { readonly zoom: Zoom }): JSX.Element {
  const { factor, step, reset } = zoom;
  const percent = `${Math.round(factor * 100)}%`;
  return (
    <div className="zoom-bar" role="group" aria-label={words.zoom}>
      <Tooltip content={words.zoomOut} relationship="label">
        <Button size="small" appearance="subtle" icon={<SubtractRegular />} disabledFocusable={factor <= zoomLimits.least} onClick={() => step(-1)} />
      </Tooltip>
      <Tooltip content={words.zoomReset} relationship="description">
        <Button className="zoom-value" size="small" appearance="subtle" onClick={reset}>
          <span aria-live="polite">{percent}</span>
        </Button>
      </Tooltip>
      <Tooltip content={words.zoomIn} relationship="label">
        <Button size="small" appearance="subtle" icon={<AddRegular />} disabledFocusable={factor >= zoomLimits.most} onClick={() => step(1)} />
      </Tooltip>
    </div>
  );
}

/** Typing in the sheet does not concern it. */
export const ZoomBar = memo(ZoomBarView);
