/** The host name of an address as people say it: without `www.` and the dot of the root. */
export function hostOf(url: URL): string {
  return plainHost(url.hostname);
}

/** A host name in lower case without `www.` and the dot of the root. */
export function plainHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=[^.]+\.)/, '');
}

/** Whether a host is another one or stands below it: `export.arxiv.org` below `arxiv.org`, but not `notarxiv.org`. */
export function isHostOrBelow(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}
