// What a test may order for the next execution: faults at a call, and other things that happen between two calls.

import { GoogleError } from './google-error.ts';

export interface FaultOrder {
  /** 1 for the first call of the execution, or the first call of `of`. */
  readonly at: number;
  /** 'before' the effect, 'after' it, or 'kill': the run stops there, before the effect, and cannot catch it. */
  readonly when: 'before' | 'after' | 'kill';
  /** Counts only the calls of this method, e.g. 'MailApp.sendEmail'. */
  readonly of?: string;
  /** Google's text for a failing call; by default a passing server error. */
  readonly error?: string | GoogleError;
}

export interface InterleaveOrder {
  readonly at: number;
  readonly of?: string;
  /** Runs just before that call: another execution, a form submission, a user's edit. */
  readonly run: () => void;
}

export interface Orders {
  readonly faults: readonly FaultOrder[];
  readonly interleaved: readonly InterleaveOrder[];
}

export const noOrders: Orders = { faults: [], interleaved: [] };

const serverError = "We're sorry, a server error occurred. Please wait a bit and try again.";

export function faultOf({ error = serverError }: FaultOrder): GoogleError {
  return typeof error === 'string' ? new GoogleError(error) : error;
}

/** `count` gives how many calls of a method there have been, this one included. */
export function isDue(order: { at: number; of?: string }, index: number, name: string, count: number): boolean {
  return order.of === undefined ? order.at === index : order.of === name && order.at === count;
}
