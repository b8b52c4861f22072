import type { doctor as english } from '../en/doctor.ts'

/** What the bot finds out about itself. */
export const doctor = {
  'doctor.title': 'Ce que Rift peut faire ici',
  'doctor.state.well': '✓ {what}',
  'doctor.state.note': '· {what}',
  'doctor.state.warning': '⚠ <b>{what}</b> {remedy}',
  'doctor.state.fault': '✗ <b>{what}</b> {remedy}',
  'doctor.moment': '{date}, {time} UTC',
  'doctor.subject.connection': 'la connexion',
  'doctor.subject.policy': 'les réglages',
  'doctor.subject.corpus': 'le corpus',
  'doctor.subject.database': 'la base de données',
  'doctor.subject.notes': 'les notes de modification',
  'doctor.subject.commands': 'les commandes',
  'doctor.subject.roles': 'les rôles des responsables',
  'doctor.subject.scopes': 'les autorisations',
  'doctor.subject.platform': 'la plateforme',
  'doctor.failed': 'Impossible de se renseigner sur {subject} : {reason}.',
  'doctor.silent': 'Pas de réponse à temps sur {subject}.',
  'doctor.askAgain': 'Redemandez dans une minute ; le journal du bot peut en dire plus.',

  'doctor.connected': 'Connecté à {platform} depuis le {when}.',
  'doctor.notConnected': 'Non connecté à {platform} depuis le {when}.',
  'doctor.notConnected.remedy': 'La connexion se rétablit seule ; sinon, l’opérateur en trouve la raison dans le journal.',
  'doctor.lastEvent': 'L’évènement précédent est arrivé le {when}.',
  'doctor.firstEvent': 'C’est le premier évènement depuis le démarrage.',
  'doctor.edition': 'L’édition {edition} est servie, chargée le {when}.',
  'doctor.reloadFailed': 'Une autre édition n’a pas pu être chargée : {reason}.',
  'doctor.reloadFailed.remedy':
    'L’ancienne reste en service. L’opérateur corrige ce que signale <code>npx rift corpus check</code> et recharge le corpus.',
  'doctor.database': 'Les réglages sont conservés dans {where}.',
  'doctor.databaseAway': 'Les réglages dans {where} ne peuvent être ni lus ni modifiés : {reason}.',
  'doctor.databaseAway.remedy':
    'Les réponses continuent avec les derniers réglages connus, modifiés pour la dernière fois le {when}. L’opérateur doit vérifier {variable}.',
  'doctor.databaseAway.nothingKnown':
    'Aucun réglage antérieur n’est connu : les réponses suivent les réglages habituels. L’opérateur doit vérifier {variable}.',

  'doctor.enabled': 'Les questions reçoivent une réponse ici ; <code>/{command}</code> montre les réglages.',
  'doctor.disabled': 'Les réponses sont désactivées ici.',
  'doctor.collectionsGone': 'Des collections des réglages n’existent plus : {names}.',
  'doctor.allCollectionsGone': 'Rien ne peut être demandé, car aucune collection des réglages n’existe encore : {names}.',
  'doctor.topicsGone': 'Des sujets des réglages n’existent plus : {names}.',
  'doctor.rolesGone': 'Des rôles ou groupes des réglages n’existent plus : {names}.',
  'doctor.changeSettings': 'Cela se change avec <code>/{command}</code>.',
  'doctor.needsNothing': 'Les réponses n’exigent aucune permission dans un salon.',
  'doctor.notes': 'Les modifications des réglages sont annoncées dans {channel}.',
  'doctor.mayNotWrite': 'Rift n’a pas le droit d’écrire dans ce salon, choisi pour les notes de modification.',
  'doctor.noteLost': 'La dernière modification n’a pas pu être annoncée dans {channel} : {reason}.',
  'doctor.channelGone': 'Le salon choisi pour les notes de modification a disparu ou est caché à Rift : {channel}.',
  'doctor.noMember': 'Rift n’est pas membre de {channel}, choisi pour les notes de modification.',
  'doctor.noMember.remedy': 'Invitez-le avec <code>/invite</code>, ou choisissez un autre salon avec <code>/{command}</code>.',
  'doctor.letWrite':
    'Permettez à Rift de voir {channel} et d’y envoyer des messages, aussi dans les fils si c’en est un, ou choisissez un autre salon avec <code>/{command}</code>.',

  'doctor.registered': 'Toutes les commandes de cette version sont enregistrées : {names}.',
  'doctor.unregistered': 'Les commandes enregistrées ne sont pas celles de cette version.',
  'doctor.unregistered.remedy':
    'Redémarrez le bot ; si cela n’aide pas, vérifiez {variable} et que l’application est installée avec <code>applications.commands</code>.',
  'doctor.doubled': 'Des commandes apparaissent deux fois, enregistrées pour tous les serveurs et pour celui-ci : {names}.',
  'doctor.doubled.remedy': 'Videz une des deux listes par l’API de {platform}.',
  'doctor.otherApps':
    'Les commandes d’autres applications ne se voient pas d’ici. Si deux portent le même nom, on peut choisir entre elles.',
  'doctor.collision':
    'On ne voit pas d’ici si une autre application a les mêmes commandes. Si une autre répond, l’opérateur donne un autre mot à {variable} et reprend le manifeste.',
  'doctor.neverSeen':
    'Pas utilisées depuis le démarrage : {names}. Si {platform} n’en connaît pas une, il faut reprendre le manifeste de <code>npx rift commands {key}</code>.',
  'doctor.scopes': 'L’application a toutes les autorisations nécessaires.',
  'doctor.scopesMissing': 'Il manque des autorisations à l’application : {names}.',
  'doctor.scopesMissing.remedy': 'Reprenez le manifeste de <code>npx rift commands {key}</code> et réinstallez l’application.',
  'doctor.noThreads': '{platform} n’accepte pas de commandes dans les fils.',
  'doctor.noRightToLeft':
    'Aucun client de {platform} ne peut être réglé sur l’arabe ou l’hébreu ; choisissez la langue avec <code>/{command}</code>.',
  'doctor.misconfigured': '{reason}.',
  'doctor.misconfigured.remedy': 'Corrigez cela dans l’environnement ou dans .env.',
  'doctor.corpusBroken': 'Le corpus ne peut pas être chargé : {reason}.',
  'doctor.corpusBroken.remedy': 'Corrigez ce que signale <code>npx rift corpus check</code>.',
  'doctor.noToken': 'Il n’y a pas de jeton pour {platform}, donc Rift ne s’y connecte pas.',
} as const satisfies Record<keyof typeof english, string>
