import type { doctor as english } from '../en/doctor.ts'

/** What the bot finds out about itself. */
export const doctor = {
  'doctor.title': 'Lo que Rift puede hacer aquí',
  'doctor.state.well': '✓ {what}',
  'doctor.state.note': '· {what}',
  'doctor.state.warning': '⚠ <b>{what}</b> {remedy}',
  'doctor.state.fault': '✗ <b>{what}</b> {remedy}',
  'doctor.moment': '{date}, {time} UTC',
  'doctor.subject.connection': 'la conexión',
  'doctor.subject.policy': 'los ajustes',
  'doctor.subject.corpus': 'el corpus',
  'doctor.subject.database': 'la base de datos',
  'doctor.subject.notes': 'los avisos de cambios',
  'doctor.subject.commands': 'los comandos',
  'doctor.subject.roles': 'los roles de los responsables',
  'doctor.subject.scopes': 'los permisos de la aplicación',
  'doctor.subject.platform': 'la plataforma',
  'doctor.failed': 'No se ha podido averiguar nada sobre {subject}: {reason}.',
  'doctor.silent': 'No hubo respuesta a tiempo sobre {subject}.',
  'doctor.askAgain': 'Vuelva a preguntar en un minuto; el registro del bot puede decir más.',

  'doctor.connected': 'Conectado a {platform} desde el {when}.',
  'doctor.notConnected': 'Sin conexión con {platform} desde el {when}.',
  'doctor.notConnected.remedy': 'Se vuelve a conectar solo; si no lo hace, el operador encuentra el motivo en el registro.',
  'doctor.lastEvent': 'El evento anterior llegó el {when}.',
  'doctor.firstEvent': 'Este es el primer evento desde el arranque.',
  'doctor.edition': 'Se sirve la edición {edition}, cargada el {when}.',
  'doctor.reloadFailed': 'No se ha podido cargar otra edición: {reason}.',
  'doctor.reloadFailed.remedy':
    'La anterior sigue en uso. El operador corrige lo que señala <code>npx rift corpus check</code> y vuelve a cargar el corpus.',
  'doctor.database': 'Los ajustes se guardan en {where}.',
  'doctor.databaseAway': 'Los ajustes en {where} no se pueden leer ni cambiar: {reason}.',
  'doctor.databaseAway.remedy':
    'Las respuestas siguen con los últimos ajustes conocidos, cuyo último cambio fue el {when}. El operador tiene que revisar {variable}.',
  'doctor.databaseAway.nothingKnown':
    'No se conocen ajustes anteriores, así que las respuestas siguen los habituales. El operador tiene que revisar {variable}.',

  'doctor.enabled': 'Aquí se responden preguntas; <code>/{command}</code> muestra los ajustes.',
  'doctor.disabled': 'Las respuestas están desactivadas aquí.',
  'doctor.collectionsGone': 'Ya no existen colecciones de los ajustes: {names}.',
  'doctor.allCollectionsGone': 'No se puede preguntar nada, pues ya no existe ninguna colección de los ajustes: {names}.',
  'doctor.topicsGone': 'Ya no existen temas de los ajustes: {names}.',
  'doctor.rolesGone': 'Ya no existen roles o grupos de los ajustes: {names}.',
  'doctor.changeSettings': 'Se cambia con <code>/{command}</code>.',
  'doctor.needsNothing': 'Las respuestas no necesitan ningún permiso en un canal.',
  'doctor.notes': 'Los cambios de ajustes se avisan en {channel}.',
  'doctor.mayNotWrite': 'Rift no puede escribir en este canal, elegido para los avisos de cambios.',
  'doctor.noteLost': 'El último cambio no se pudo avisar en {channel}: {reason}.',
  'doctor.channelGone': 'El canal elegido para los avisos de cambios ya no está o Rift no lo ve: {channel}.',
  'doctor.noMember': 'Rift no es miembro de {channel}, elegido para los avisos de cambios.',
  'doctor.noMember.remedy': 'Invítelo allí con <code>/invite</code> o elija otro canal con <code>/{command}</code>.',
  'doctor.letWrite':
    'Permita que Rift vea {channel} y envíe mensajes en él, también en hilos si lo es, o elija otro canal con <code>/{command}</code>.',

  'doctor.registered': 'Todos los comandos de esta versión están registrados: {names}.',
  'doctor.unregistered': 'Los comandos registrados no son los de esta versión.',
  'doctor.unregistered.remedy':
    'Arranque de nuevo el bot; si no ayuda, revise {variable} y que la aplicación esté instalada con <code>applications.commands</code>.',
  'doctor.doubled': 'Hay comandos que salen dos veces, registrados para todos los servidores y para este: {names}.',
  'doctor.doubled.remedy': 'Vacíe una de las dos listas mediante la API de {platform}.',
  'doctor.otherApps':
    'Los comandos de otras aplicaciones no se ven desde aquí. Si dos tienen el mismo nombre, se puede elegir entre ellos.',
  'doctor.collision':
    'Desde aquí no se ve si otra aplicación tiene los mismos comandos. Si responde otra, el operador pone otra palabra en {variable} y vuelve a aplicar el manifiesto.',
  'doctor.neverSeen':
    'Sin usar desde el arranque: {names}. Si {platform} no conoce alguno, hay que volver a aplicar el manifiesto de <code>npx rift commands {key}</code>.',
  'doctor.scopes': 'La aplicación tiene todos los permisos que necesita.',
  'doctor.scopesMissing': 'A la aplicación le faltan permisos: {names}.',
  'doctor.scopesMissing.remedy': 'Vuelva a aplicar el manifiesto de <code>npx rift commands {key}</code> y reinstale la aplicación.',
  'doctor.noThreads': '{platform} no admite comandos en los hilos.',
  'doctor.noRightToLeft': 'Ningún cliente de {platform} se puede poner en árabe o hebreo; elija el idioma con <code>/{command}</code>.',
  'doctor.misconfigured': '{reason}.',
  'doctor.misconfigured.remedy': 'Cámbielo en el entorno o en .env.',
  'doctor.corpusBroken': 'No se puede cargar el corpus: {reason}.',
  'doctor.corpusBroken.remedy': 'Corrija lo que señala <code>npx rift corpus check</code>.',
  'doctor.noToken': 'No hay token para {platform}, así que Rift no se conecta.',
} as const satisfies Record<keyof typeof english, string>
