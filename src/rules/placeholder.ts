/** What authors write where the address is still to come, in English. */
const ENGLISH =
  'todo|to do|tbd|tba|tbc|fixme|xxx+|wip|url|link|n\\/a|none|null|nil|unknown|soon|placeholder|(?:work )?in progress|coming soon|to be (?:added|announced|done|defined)|(?:add|insert|your|put)[ _-](?:the |a )?(?:link|url)(?: here)?|(?:link|url)[ _-](?:here|to come|goes here|missing|tbd|todo)|pending|missing|\\.\\.\\.|…|\\?+';

const OTHERS = [
  'folgt|kommt bald|demnächst|in arbeit|à venir|bientôt|à compléter|à faire|próximamente|pendiente|por definir|por hacer',
  'em breve|pendente|a definir|a fazer|in arrivo|prossimamente|da definire|da fare|binnenkort|volgt|wkrótce|brak linku|kommer snart',
  'скоро|будет позже|в разработке|нет ссылки|незабаром|yakında|eklenecek|akan datang|segera hadir|sắp có|đang cập nhật',
  'قريبا|قريباً|لاحقا|به زودی|בקרוב|जल्द ही|เร็วๆ นี้',
  '待补充|待定|待更新|待添加|待完善|待公开|待发布|暂无|暂缺|敬请期待|即将推出|即将发布|即将开源|链接待补|待補充|暫無|敬請期待|即將推出',
  '準備中|近日公開|公開予定|未定|追記予定|工事中|준비중|준비 중|추후 공개|공개 예정|미정|추가 예정',
].join('|');

const PLACEHOLDER = new RegExp(`^<?(?:${ENGLISH}|${OTHERS})[^\\p{L}\\p{N}]*$`, 'iu');
/** A note of what an author still has to add, with no address in it. */
const NOTE = /^<?(?:todo|tbd|tba|fixme)(?:[ \t]*[:：]|[ \t]+[-–—(])(?!.*:\/\/)/i;
/** What shows how a link is written, too. */
const SHOWN = /url|link|\.{3}|…|\?/i;
/** Texts of links that only show how one is written. */
const SAMPLE =
  /^!?\[(?:(?:link |display |your |alt(?:ernative)? |some |the )?(?:text|title|label|name|description|alt|link|image)|\.\.\.|…)\]/iu;
const LETTER = /^!?\[\p{L}\]/u;

/** Whether something stands for an address that is still to come. */
export function isPlaceholder(inner: string): boolean {
  return PLACEHOLDER.test(inner) || NOTE.test(inner);
}

/** Whether a link that leads to such a thing is a sample of how one is written, or names what is called so. */
export function isSample(written: string, url: string): boolean {
  const [, text] = /^!?\[[`*_]*([^\]`*_]*)[`*_]*\]/.exec(written) ?? [];
  return (
    SAMPLE.test(written) ||
    (LETTER.test(written) && SHOWN.test(url)) ||
    (!SHOWN.test(url) && text?.toLowerCase() === url.toLowerCase())
  );
}
