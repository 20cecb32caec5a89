// @vitest-environment jsdom
/** Parts that do not load or cannot be drawn: a notice with a way to try again, never a blank pane. */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrokenPart } from '../../src/taskpane/BrokenPart';
import { ErrorBoundary } from '../../src/taskpane/ErrorBoundary';
import { lazyPart } from '../../src/taskpane/lazyPart';
import { expectAccessible, openPane } from './kit/openPane';
import { listed } from './kit/pages';
import { faulty, sheetOf } from './kit/sheets';

// React logs what a boundary catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

function Bounded({ children, resetOn }: { readonly children: React.ReactNode; readonly resetOn?: unknown }) {
  return (
    <ErrorBoundary resetOn={resetOn} notice={(error, retry) => <BrokenPart error={error} onRetry={retry} />}>
      {children}
    </ErrorBoundary>
  );
}

/** A part whose code arrives at the given try. */
function arrivingAt(last: number) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length < last) throw new TypeError('Failed to fetch dynamically imported module');
    return () => <p>到了</p>;
  });
  return { load, Part: lazyPart(load) };
}

const retry = () => fireEvent.click(screen.getByRole('button', { name: '重试' }));

describe('code that does not load', () => {
  it('says so, and 重试 loads it again until it is there', async () => {
    const { load, Part } = arrivingAt(3);
    render(<Bounded><Part /></Bounded>);
    expect((await screen.findByRole('alert')).textContent).toContain('没有读到所需的程序文件');
    await expectAccessible();
    retry();
    expect(await screen.findByText('这一部分没能打开')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
    retry();
    expect(await screen.findByText('到了')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is loaded again when the part is shown again, and once it is there never more', async () => {
    const { load, Part } = arrivingAt(2);
    const first = render(<Bounded><Part /></Bounded>);
    await screen.findByRole('alert');
    first.unmount();
    for (let time = 0; time < 2; time += 1) {
      const { unmount } = render(<Bounded><Part /></Bounded>);
      expect(await screen.findByText('到了')).toBeTruthy();
      unmount();
    }
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('a part that throws', () => {
  it('leaves what is beside it, and 重试 draws it afresh', async () => {
    let sound = false;
    const Fragile = () => {
      const [drawn] = useState(sound);
      if (!drawn) throw new RangeError('no such row');
      return <p>好了</p>;
    };
    render(<><p>旁边</p><Bounded><Fragile /></Bounded></>);
    expect(screen.getByRole('alert').textContent).toContain('显示时遇到意外情况');
    expect(screen.getByText('旁边')).toBeTruthy();
    sound = true;
    retry();
    expect(screen.getByText('好了')).toBeTruthy();
  });

  it('is tried again unasked with other data, not with the same', () => {
    const Row = ({ row }: { readonly row: number }) => {
      if (row === 1) throw new RangeError('no such row');
      return <p>{`第 ${row} 行`}</p>;
    };
    const { rerender } = render(<Bounded resetOn={1}><Row row={1} /></Bounded>);
    rerender(<Bounded resetOn={1}><Row row={2} /></Bounded>);
    expect(screen.getByRole('alert')).toBeTruthy();
    rerender(<Bounded resetOn={2}><Row row={2} /></Bounded>);
    expect(screen.getByText('第 2 行')).toBeTruthy();
  });
});

it('a pane that cannot be drawn at all is a notice, and 重试 starts it anew', async () => {
  let broken = true;
  openPane([sheetOf(faulty)], {
    autoCheck: true,
    through: (host) => ({
      ...host,
      subscribe: (events) => {
        if (broken) throw new TypeError('the spreadsheet has changed its ways');
        return host.subscribe(events);
      },
    }),
  });
  expect(screen.getByText('这一部分没能显示')).toBeTruthy();
  broken = false;
  retry();
  await listed(2);
});
