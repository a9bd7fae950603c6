import { SingleBar } from 'cli-progress';
import type { Output } from './environment';

/** A progress bar on a terminal; where nobody is looking it does nothing. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Shows a bar on `stream` if that is a terminal; the bar is gone once it is stopped. */
export function showProgress(stream: Output): Progress {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream,
    format: 'Checking {bar} {value}/{total} files',
    clearOnComplete: true,
    hideCursor: true,
    fps: 10,
  });
  let isStarted = false;
  return {
    update: (done, total) => {
      if (!isStarted) bar.start(total, done);
      isStarted = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => {
      if (isStarted) bar.stop();
    },
  };
}
