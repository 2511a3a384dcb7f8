/**
 * Endings of hosts that are reserved, or in use where the public list of names ends: on local networks, in clusters, in
 * other systems of names; and those that stand for any ending.
 */
export const reservedEndings: ReadonlySet<string> = new Set(
  `alt example invalid localhost local localdomain onion test internal intranet private corp home lan mail domain tld
  svc cluster consul docker i2p eth bit bazar coin emc lib`.split(/\s+/),
);
