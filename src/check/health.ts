import type { Exchange } from '../network/with-record.ts';

/** Fewer hosts say nothing of the network. */
const FEWEST_HOSTS = 10;
const LARGEST_SHARE = 0.3;

/** Tells whether it is the network itself that fails, by what became of each host of the run. */
export interface Health {
  /** One address of a host has been looked at to the end. True where the rest of the run can change nothing. */
  readonly finish: (hostname: string, exchanges: readonly Exchange[]) => boolean;
  /** After the run, or when it was stopped. */
  readonly isDown: () => boolean;
}

interface Host {
  open: number;
  wasAsked: boolean;
  hasAnswered: boolean;
}

/** @param hostnames one for each address of the run */
export function createHealth(hostnames: readonly string[]): Health {
  const hosts = new Map<string, Host>();
  for (const hostname of hostnames) {
    const host = hosts.get(hostname) ?? { open: 0, wasAsked: false, hasAnswered: false };
    hosts.set(hostname, { ...host, open: host.open + 1 });
  }
  let failed = 0;
  const isTooMany = (all: number) => failed >= FEWEST_HOSTS && failed > all * LARGEST_SHARE;
  return {
    finish: (hostname, exchanges) => {
      const host = hosts.get(hostname);
      if (host === undefined) return false;
      host.open--;
      host.wasAsked ||= exchanges.length > 0;
      host.hasAnswered ||= exchanges.some((exchange) => exchange.hostname === hostname && isAnswer(exchange));
      if (host.open === 0 && host.wasAsked && !host.hasAnswered) failed++;
      return isTooMany(hosts.size);
    },
    isDown: () => {
      const asked = [...hosts.values()].filter(({ wasAsked }) => wasAsked);
      return isTooMany(asked.length) || (asked.length > 0 && !asked.some(({ hasAnswered }) => hasAnswered));
    },
  };
}

/** Something came back from there, were it only a wrong certificate. */
function isAnswer({ status, fault }: Exchange): boolean {
  return status !== undefined || fault === 'protocol' || fault?.startsWith('tls-') === true;
}
