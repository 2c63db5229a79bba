import { Presets, SingleBar } from 'cli-progress';

/** Shows how far something is: a bar in a terminal, a line now and then elsewhere. */
export type Progress = {
  readonly show: (done: number, of: number) => void;
  /** Puts the bar away, so that a line can be said. */
  readonly end: () => void;
};

/** Milliseconds between two lines. */
const PAUSE = 5000;

/** Progress on a stream, that of errors: what is asked for comes on the other. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): Progress {
  const drawn = new SingleBar(
    {
      stream,
      format: '{bar} {value} of {total}, {rate} a second, {eta_formatted} left',
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  return {
    show(done, of) {
      const rate = rateOf(done, started);
      if (!drawn.isActive) drawn.start(of, done, { rate });
      else drawn.update(done, { rate });
    },
    end: () => drawn.stop(),
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let next = started + PAUSE;
  return {
    show(done, of) {
      const now = performance.now();
      if (now < next || done === of) return;
      next = now + PAUSE;
      const left = Math.ceil(((now - started) / done) * ((of - done) / 1000));
      stream.write(`${done} of ${of}, ${rateOf(done, started)} a second, ${left} s left\n`);
    },
    end: () => undefined,
  };
}

function rateOf(done: number, started: number): string {
  return (done / Math.max((performance.now() - started) / 1000, 0.001)).toFixed(1);
}
