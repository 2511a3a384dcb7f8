import type { Site } from './site.ts';

/** Posts have long numbers, on whatever host: shown by name, in the client, or as the protocol names them. */
const POST =
  /^\/(?:web\/|deck\/)?(?:(@[\w.-]+(?:@[\w.-]+)?)\/|users\/([\w.-]+)\/statuses\/)(\d{15,20})(?:\/(?:embed|activity))?\/?$/i;

export const mastodon = {
  id: 'mastodon',
  title: 'Mastodon',
  match: (url) => {
    const [, shown, user = '', number] = POST.exec(url.pathname) ?? [];
    if (number === undefined) return undefined;
    const host = url.hostname.replace(/\.$/, '');
    const name = shown ?? `@${user}`;
    return { id: `mastodon:${host}/${number}`, canonical: `https://${host}/${name}/${number}`, kind: 'social' };
  },
  examples: {
    'https://fedi.simonwillison.net/users/simon/statuses/113503158142225921': {
      id: 'mastodon:fedi.simonwillison.net/113503158142225921',
      canonical: 'https://fedi.simonwillison.net/@simon/113503158142225921',
      kind: 'social',
    },
  },
} as const satisfies Site;
