/** Why a setting is not shown or changed, and what to write instead. */
export const refusals = {
  'refusals.cannotSet': 'Cannot set “{field}”: {wanted}',
  'refusals.wanted.switch': 'write true or false',
  'refusals.wanted.choice': 'write {choices}',
  'refusals.wanted.number': 'write a whole number from {min} to {max}',
  'refusals.wanted.seconds': 'write a whole number of seconds from {min} to {max}',
  'refusals.wanted.collections': 'write the names of 1 to {most} collections, or null for all',
  'refusals.wanted.topicsOrAll': 'write the ids of 1 to {most} topics, or null for all',
  'refusals.wanted.topics': 'write the ids of at most {most} topics',
  'refusals.wanted.roles': 'write the ids of at most {most} roles',
  'refusals.wanted.people': 'write the ids of at most {most} people',
  'refusals.wanted.line': 'write one line of at most {most} characters',
  'refusals.wanted.channel': 'write the id of a channel, or null for none',
  'refusals.noSuchName': 'Cannot set “{field}”: there is no {missing}; choose {names}',
  'refusals.noSuchNameOfMany': 'Cannot set “{field}”: there is no {missing}; choose among others {names}',
  'refusals.notManagerOfChannel':
    'Cannot change these settings: it takes somebody who may manage this channel, or a manager named in the settings.',
  'refusals.notManagerOfAll':
    'Cannot change these settings: it takes somebody who may manage all of this workspace, or a manager named in its settings.',
  'refusals.nothingToModerate': 'Cannot change settings here: a direct message has none. Use a channel.',
  'refusals.noSuchReach': 'Cannot change these settings: this channel stands under no other.',
  'refusals.noSuchField': 'Cannot change this setting: there is none by that name. Open the settings again.',
  'refusals.alreadySo': 'Nothing was changed: it is so already.',
  'refusals.nothingToUndo': 'Cannot undo: there is no change left to undo here.',
  'refusals.storeAway':
    'Cannot do this: the settings cannot be reached, and nothing is promised. Look again in a minute before you repeat it.',
} as const
