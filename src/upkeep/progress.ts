import { Presets, SingleBar } from 'cli-progress';

/** Shows how far something is: a bar in a terminal, a line now and then elsewhere. */
export type Progress = {
  readonly show: (done: number, of: number) => void;
  /** Puts the bar away, so that a line can be said; it comes back when more is shown. */
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
      format: '{bar} {value} of {total}, {rate} a second, {left} s left',
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const pace = new Pace();
  return {
    show(done, of) {
      const told = pace.at(done, of) ?? { rate: '–', left: '–' };
      if (!drawn.isActive) return drawn.start(of, done, told);
      drawn.setTotal(of);
      drawn.update(done, told);
    },
    end() {
      if (drawn.isActive) drawn.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  const pace = new Pace();
  let next = performance.now() + PAUSE;
  return {
    show(done, of) {
      const told = pace.at(done, of);
      const now = performance.now();
      if (now < next || done === of || told === undefined) return;
      next = now + PAUSE;
      stream.write(`${done} of ${of}, ${told.rate} a second, ${told.left} s left\n`);
    },
    end: () => undefined,
  };
}

/** How fast a count goes on. One that does not go on, as that of the next folder, begins anew. */
class Pace {
  #since = performance.now();
  #from = 0;
  #last = 0;

  /** How many are done in a second, and the seconds left; undefined at the first of another count. */
  at(done: number, of: number): { readonly rate: string; readonly left: number } | undefined {
    const now = performance.now();
    const isAnother = done <= this.#last;
    this.#last = done;
    if (isAnother) {
      this.#since = now;
      this.#from = done;
      return undefined;
    }
    const rate = (done - this.#from) / Math.max((now - this.#since) / 1000, 0.001);
    return { rate: rate.toFixed(1), left: Math.ceil((of - done) / rate) };
  }
}
