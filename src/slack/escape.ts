/** Makes text show as it is in mrkdwn and in notifications: these three characters are all that Slack reads as mentions and links. */
export const escapeMrkdwn = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What a person typed, as Slack may have escaped it once. */
export const unescapeMrkdwn = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
