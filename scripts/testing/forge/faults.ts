import type { Operation } from './operations.ts';

/**
 * What goes wrong with an answer. `partial`: the body breaks off; `reset`: the line is cut before anything is done;
 * `reset-after`: it is done, and the answer never arrives; `silent`: no answer at all; `empty-page`: a page in the middle
 * holds nothing; `no-next`: the list ends early without saying so; `replace`: another body stands in its place.
 */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'rate-limit'; readonly status: 403 | 429; readonly retryAfter: number }
  | { readonly kind: 'partial' | 'reset' | 'reset-after' | 'silent' | 'empty-page' | 'no-next' }
  | { readonly kind: 'replace'; readonly body: unknown };

interface Planned {
  readonly operation: Operation;
  readonly fault: Fault;
  /** Answers that still go well before it. */
  after: number;
  times: number;
}

/** A request at the door, of the API or of Git, before anything is done with it. */
export interface Arrival {
  readonly method: string;
  /** Path with what is asked of it. */
  readonly path: string;
  /** Whether it would change something, were it let in. */
  readonly isChange: boolean;
}

/** Sees every request first; who is not let in finds the line cut. */
export type Guard = (arrival: Arrival) => boolean | Promise<boolean>;

export const arrivalOf = (method = '', path = ''): Arrival => ({
  method,
  path,
  isChange: method !== 'GET' && !path.endsWith('/git-upload-pack'),
});

/** Faults to come, by operation, and who stands at the door. */
export const plannedFaults = () => {
  const planned: Planned[] = [];
  let guard: Guard = () => true;
  return {
    letsIn: async (arrival: Arrival): Promise<boolean> => guard(arrival),
    /** From now on this guard decides; without one, everybody is let in. */
    guard: (next: Guard = () => true): void => {
      guard = next;
    },
    /** The next `times` answers of an operation go wrong, after `after` good ones. */
    plan: (operation: Operation, fault: Fault, { times = 1, after = 0 } = {}) =>
      planned.push({ operation, fault, times, after }),
    clear: () => planned.splice(0),
    next: (operation: Operation): Fault | undefined => {
      const due = planned.find((one) => one.operation === operation && one.times > 0);
      if (due === undefined) return undefined;
      if (due.after > 0) {
        due.after -= 1;
        return undefined;
      }
      due.times -= 1;
      return due.fault;
    },
  };
};

export type Faults = ReturnType<typeof plannedFaults>;
