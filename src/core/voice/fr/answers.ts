import type { answers as english } from '../en/answers.ts'

/** Answers, refusals and failures. */
export const answers = {
  'answers.broken': 'Un problème est survenu de notre côté et a été enregistré. Veuillez réessayer dans un instant.',
  'answers.unknownCommand': 'Ce bouton ou cette commande appartient à une autre version de Rift. Veuillez poser de nouveau votre question.',
  'answers.noSuchCommand': 'Cette commande n’existe pas : utilisez {names}',
  'answers.notFound': 'Rien trouvé sur <b>{query}</b>.',
  'answers.nothingToLookUp': 'Il n’y a rien à rechercher ici. Donnez un nom, un lieu ou quelques mots.',
  'answers.noSuchPassage':
    'Il n’y a pas de passage <code>{anchor}</code> ici ; il a peut-être été déplacé. Veuillez poser de nouveau votre question.',
  'answers.withdrawn': 'Ce passage a été retiré : {reason}',
  'answers.noMore': 'C’est tout ce qui a été trouvé.',
  'answers.unknownWords': 'Rien ici sur {words}.',
  'answers.closest': 'Rien ici sur {words} ; voici ce qui s’en approche le plus :',
  'answers.closestOn': 'Rien ici sur {words} ; voici le plus proche sur <b>{topic}</b> :',
  'answers.apart': 'Aucun passage ne parle de tout cela à la fois ; voici les plus proches :',
  'answers.apartWithout': 'Aucun passage ne parle de tout cela à la fois ; voici les plus proches, le premier sans {words} :',
  'answers.knownWord': 'Certains passages mentionnent {words} : posez une question sur ce seul point.',
  'answers.knownWords': 'Certains passages mentionnent {words} : posez une question sur un seul de ces points.',
  'answers.corrected': '<i>{typed}</i> a été lu comme <b>{read}</b>.',
  'answers.usage':
    'Donnez un sujet ou posez une question, par exemple <code>{example}</code>. La réponse n’est visible que par vous, sauf si vous la rendez publique. Pour tout le reste : <code>{help}</code>.',
  'answers.nearby':
    '{count, plural, one {Ce passage s’en approche peut-être, mais en d’autres mots :} other {L’un de ces passages s’en approche peut-être, mais en d’autres mots :}}',
  'answers.offered': 'Vous pourriez poser une question sur :',
  'answers.summaryOf': 'Notre résumé de {locator}',
  'answers.quotedFrom': 'Citation de {locator}',
  'answers.edition': 'Édition {edition}',
  'answers.editionPage': 'Édition {edition} · page {page}',
  'answers.omitted':
    '{count, plural, one {Un autre extrait ne tenait pas dans ce message.} other {# autres extraits ne tenaient pas dans ce message.}}',
  'answers.separator': ', ',
  'answers.sources': 'Sources',
  'answers.passages': '{count, plural, one {# passage} other {# passages}}',
  'answers.summaries': 'des résumés dans nos mots',
  'answers.quotations': 'dans ses propres mots',
  'answers.moreArticles':
    '{count, plural, one {Un autre article n’est pas dans la liste.} other {# autres articles ne sont pas dans la liste.}}',
  'answers.more': 'Autres extraits',
  'answers.moreFrom': 'Autres extraits de {title}',
  'answers.before': '◀ Avant',
  'answers.after': 'Après ▶',
  'answers.openSource': 'Ouvrir la source',
  'answers.share': 'Partager',
  'answers.switchedOff': 'L’équipe de modération a désactivé Rift dans ce salon.',
  'answers.collectionKeptOut':
    'L’équipe de modération n’autorise pas cette collection dans ce salon ; ici, vous pouvez poser des questions sur {others}.',
  'answers.collectionsGone':
    'Les collections que l’équipe de modération a choisies pour ce salon n’existent plus ; elle peut en choisir d’autres.',
  'answers.topicKeptOut': 'L’équipe de modération n’autorise pas ce sujet dans ce salon.',
  'answers.topicsLimited': 'L’équipe de modération a limité ce salon à certains sujets, et celui-ci n’en fait pas partie.',
  'answers.waitFor':
    'Veuillez poser de nouveau votre question dans {seconds, plural, one {# seconde} other {# secondes}} : l’équipe de modération a fixé une pause entre les questions dans ce salon.',
  'answers.shareKeptBack': 'L’équipe de modération n’autorise pas le partage des réponses dans ce salon.',
  'answers.noSuchCollection': 'Impossible de poser une question sur {collection} : il n’y a pas de collection de ce nom',
  'answers.argumentMissing': 'Impossible de répondre sans <code>{name}</code> : {description}',
  'answers.argumentNoChoice': 'Cette valeur ne convient pas à <code>{name}</code> : choisissez {choices}',
  'answers.argumentLong': 'Impossible d’utiliser <code>{name}</code> avec {length} caractères : écrivez-en {most} au plus',
} as const satisfies Record<keyof typeof english, string>
