import { isHostOrBelow } from '../sites/hostname.ts';

const PARKING_HOSTS = [
  'sedoparking.com',
  'sedo.com',
  'parkingcrew.net',
  'parklogic.com',
  'dan.com',
  'afternic.com',
  'hugedomains.com',
  'bodis.com',
  'above.com',
  'expireddomains.com',
  'domainmarket.com',
  'buydomains.com',
  'undeveloped.com',
  'atom.com',
  'namebright.com',
  'domcollect.com',
  'skenzo.com',
];
const PARKING_SUBDOMAIN = /^ww(?:1|12|16|17|25|38|99)\.|^(?:parking|parked)\d*\./;
const PARKING_PATH = /^\/lander\/?$|^\/sale\/form\/?$/;
const MARKS =
  /data-adblockkey=|sedoparking\.com\/|parkingcrew\.net\/|img1\.wsimg\.com\/parking-lander|d38psrni17bvxu\.cloudfront\.net|window\.park\s*=|\bbodis\.com\/|parklogic\.com\//;
const TITLES =
  /\b(?:(?:this )?(?:premium )?domain(?: name)?,? (?:\S+ )?(?:is|may be|might be) (?:available )?for sale|domain (?:has )?expired|(?:buy|purchase) this domain|domain parking|parked (?:domain|free)|is for sale \| hugedomains)/i;

/** Whether a redirect ended where domains are sold. */
export function isParkingAddress({ hostname, pathname }: URL): boolean {
  return (
    PARKING_HOSTS.some((host) => isHostOrBelow(hostname, host)) ||
    PARKING_SUBDOMAIN.test(hostname) ||
    PARKING_PATH.test(pathname)
  );
}

/** Whether the source of a page holds a mark of those that sell domains. */
export function hasParkingMark(body: string): boolean {
  return MARKS.test(body);
}

export function isParkingTitle(title: string): boolean {
  return TITLES.test(title) || /^\S+\.\S+ is for sale\b/i.test(title);
}
