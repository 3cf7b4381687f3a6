/** What the names that a site gives to an element (class, id, role) say of it. Names mislead: never proof alone. */
import type { Place } from './place.ts';

/** The words of an element's names in lower case: `relatedStories` and `related-stories` are the same two. */
export function nameWords({ names }: Place): Set<string> {
  return new Set(names.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase().split(/[^\p{L}]+/u).filter(Boolean));
}

const reasons: { why: string; words: Set<string> }[] = [
  { why: 'furniture-comments', words: new Set(['comment', 'comments', 'commentlist', 'disqus', 'respond', 'livefyre']) },
  {
    why: 'furniture-related',
    words: new Set([
      'related', 'recirc', 'recirculation', 'recommended', 'recommendation', 'recommendations', 'readmore', 'also',
      'trending', 'popular', 'outbrain', 'taboola', 'teaser', 'teasers', 'carousel', 'upnext', 'more', 'links', 'next',
      'zergnet', 'revcontent', 'alsoread', 'seealso', 'interlink', 'crosslink',
    ]),
  },
  {
    why: 'furniture-newsletter',
    words: new Set(['newsletter', 'subscribe', 'subscription', 'signup', 'optin', 'mailchimp', 'paywall', 'regwall', 'piano']),
  },
  { why: 'furniture-share', words: new Set(['share', 'sharing', 'shares', 'social', 'addtoany', 'addthis', 'sharedaddy', 'follow']) },
  { why: 'furniture-tags', words: new Set(['tags', 'tag', 'taglist', 'keywords', 'topics', 'labels', 'categories']) },
  { why: 'furniture-author-note', words: new Set(['bio', 'biography', 'author', 'authors', 'contributor', 'profile', 'byline']) },
  {
    why: 'furniture-advertisement',
    words: new Set(['ad', 'ads', 'advert', 'advertisement', 'adsense', 'adslot', 'sponsor', 'sponsored', 'promo', 'promotion', 'dfp']),
  },
  { why: 'furniture-support', words: new Set(['donate', 'donation', 'membership', 'cta', 'support']) },
  { why: 'furniture-cookies', words: new Set(['cookie', 'cookies', 'consent', 'gdpr']) },
  { why: 'furniture-caption', words: new Set(['caption', 'captions', 'credit', 'credits', 'photocredit', 'figcaption']) },
  { why: 'furniture-pull-quote', words: new Set(['pullquote', 'pull']) },
  {
    why: 'furniture-navigation',
    words: new Set([
      'nav', 'navigation', 'menu', 'breadcrumb', 'breadcrumbs', 'pager', 'pagination', 'toc', 'toolbar', 'tools', 'print',
      'sidebar', 'rail', 'widget', 'footer', 'banner', 'popup', 'modal', 'poll', 'quiz', 'player', 'video', 'gallery', 'embed',
      'infobox', 'factbox', 'meta', 'rating', 'toolbox',
    ]),
  },
];

/** What an element's names say that it is, as a reason of the catalogue; null when nothing. */
export function namedReason(place: Place): string | null {
  const words = nameWords(place);
  return reasons.find(({ words: known }) => [...words].some((word) => known.has(word)))?.why ?? null;
}
