/** What the rights of an article, its date and its sort say about an excerpt. */
export const rights = {
  'rights.disputes': 'Another side of it',
  'rights.supersedes': 'The later article',
  'rights.superseded': 'Superseded by a later article',
  'rights.foundIn': 'Found in {locator}',
  'rights.keptBack.rights': 'The rights of this article allow a link to it, and none of its words.',
  'rights.keptBack.answer': 'This answer shows as many words of this article as its rights allow.',
  'rights.keptBack.day': 'As many words of this article as its rights allow in a day have been shown today. Tomorrow there are more.',
  'rights.genre.news': 'News',
  'rights.genre.analysis': 'Analysis',
  'rights.genre.opinion': 'Opinion',
  'rights.genre.interview': 'Interview',
  'rights.genre.review': 'Review',
} as const
