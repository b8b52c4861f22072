/** What is kept about people, and for how long. */
export const privacy = {
  'privacy.title': '<b>What Rift keeps, and for how long</b>',
  'privacy.questions': 'Questions and answers are not kept anywhere: an answer is worked out and sent, and that is all.',
  'privacy.away': 'What else there is cannot be counted now, since the database cannot be reached. Please ask again in a minute.',
  'privacy.settings':
    '<b>Settings</b> of this workspace: {settings}. Changes of them, each with the id of who made it, until the operator deletes them: {changes}, by you {changesOfPerson}. A copy of the settings alone is kept in a file, for when the database is away.',
  'privacy.turns':
    '<b>Pauses</b> between questions: the ids of channel and asker, for as long as the pause, at most an hour. Running in the database now: {turns}.',
  'privacy.hashes':
    '<b>Asked in vain</b>, today: a hash of each unknown word or topic and of who asked, under a key that is thrown away at the end of the day (UTC). Now: {hashes}.',
  'privacy.wishes':
    '<b>Asked in vain</b>, by at least {enough} different people on one day: the word or topic and how many, without anybody’s id, for {days} days. Now: {wishes}.',
  'privacy.log':
    '<b>Log</b> of the process: what failed, and the ids of who changed settings or was refused. It holds no question; how long it is kept, the operator decides.',
  'privacy.platform': 'What was written in the chat, the platform itself keeps by its own rules.',
} as const
