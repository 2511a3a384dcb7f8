import { type Fetcher, NetworkError, type Wrap } from './fetcher.ts';

/** Asks again through another parser where the first could make nothing of the answer. */
export function withSecondParser(second: Fetcher): Wrap {
  return (next) => async (request) => {
    try {
      return await next(request);
    } catch (error) {
      if (!(error instanceof NetworkError) || error.fault !== 'protocol') throw error;
      return second(request);
    }
  };
}
