/** A message as Slack draws it. */
export const slackStyle = `
.slack {
  --panel: #ffffff; --text: #1d1c1d; --muted: #616061; --line: #dddddd; --link: #1264a3;
  --quote: #dddddd; --code: #f8f8f8; --code-line: #dddddd; --code-text: #c01343;
  --button: #ffffff; --button-hover: #f8f8f8; --button-line: #bbbabb; --badge: #e3e3e3;
  --avatar: 36px; --button-height: 28px;
  font: 15px/1.46668 Slack-Lato, Lato, "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .slack {
    --panel: #1a1d21; --text: #d1d2d3; --muted: #ababad; --line: #35373b; --link: #3aa6e0;
    --quote: #565a60; --code: #222529; --code-line: #3c3f43; --code-text: #e8912d;
    --button: #1a1d21; --button-hover: #222529; --button-line: #6b6d70; --badge: #35373b;
  }
}
.slack .message { column-gap: 8px; row-gap: 2px; }
.slack .avatar { width: var(--avatar); height: var(--avatar); margin-top: 3px; border-radius: 8px; }
.slack .audience { margin-bottom: 6px; color: var(--muted); font-size: 13px; }
.slack .byline strong { font-weight: 900; }
.slack .badge { padding: 1px 4px; border-radius: 3px; background: var(--badge); color: var(--muted); font-size: 10px; font-weight: 700; line-height: 1.3; }

.slack .content { display: grid; gap: 8px; min-width: 0; max-width: 620px; }
.slack h3 { padding-top: 2px; font-size: 18px; font-weight: 900; line-height: 1.34; }
.slack strong { font-weight: 800; }
.slack a { color: var(--link); text-decoration: none; }
.slack a:hover { text-decoration: underline; }
.slack blockquote { position: relative; margin-block: 4px; padding-inline-start: 16px; }
.slack blockquote::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: 0; width: 4px; border-radius: 8px; background: var(--quote); }
.slack code { padding: 2px 3px 1px; border: 1px solid var(--code-line); border-radius: 3px; background: var(--code); color: var(--code-text); font: 12px/1.5 Monaco, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.slack pre { margin-block: 4px; padding: 8px; border: 1px solid var(--code-line); border-radius: 4px; background: var(--code); font-size: 12px; line-height: 1.5; }
.slack ul, .slack ol { padding-inline-start: 24px; }
${[1, 2, 3, 4, 5, 6, 7, 8].map((indent) => `.slack .indent-${indent} { margin-inline-start: ${indent * 28}px; }`).join('\n')}
.slack .context { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; color: var(--muted); font-size: 13px; line-height: 1.4; }
.slack .context > * { min-width: 0; }
.slack hr { width: 100%; margin: 4px 0; border: 0; border-top: 1px solid var(--line); }

.slack .button { font-size: 13px; font-weight: 700; }
.slack .button .icon { display: none; }
.slack a.button:hover { text-decoration: none; }
.slack .button.secondary { border-color: var(--button-line); background: var(--button); color: var(--text); }
.slack a.button.secondary:hover { background: var(--button-hover); box-shadow: 0 1px 3px rgb(0 0 0 / 12%); }
.slack .button.primary { background: #007a5a; color: #ffffff; }
.slack a.button.primary:hover { background: #00684d; }
.slack .button.danger { background: #d4184f; color: #ffffff; }
.slack a.button.danger:hover { background: #b31342; }

@media (max-width: 480px) {
  .slack { --avatar: 32px; }
  .slack .avatar { margin-top: 0; }
  .slack .content { margin-top: 8px; }
}
`
