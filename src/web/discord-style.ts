/** A message as Discord draws it. */
export const discordStyle = `
.discord {
  --panel: #fbfbfb; --text: #313338; --strong: #111214; --muted: #5d5f67; --line: #dddee1; --link: #0063c6;
  --box: #ffffff; --box-line: #dcdde1; --quote: #c7c9cf; --code: #f0f1f3;
  --button: #ebecef; --button-hover: #dfe0e4; --button-line: #dcdde1;
  --menu: #f6f6f7; --tag: #e3e4e8; --mention: #3d4bd0; --mention-ground: #e3e5fc;
  --avatar: 40px; --button-height: 32px;
  font: 16px/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .discord {
    --panel: #323339; --text: #dfe0e3; --strong: #fbfbfb; --muted: #b0b2ba; --line: #44454c; --link: #45b9ff;
    --box: #393a41; --box-line: #4a4b53; --quote: #65666f; --code: #2b2c31;
    --button: #4b4c55; --button-hover: #575862; --button-line: #54555e;
    --menu: #2f3036; --tag: #4b4c55; --mention: #c9cdfb; --mention-ground: #41447a;
  }
}
.discord .message { column-gap: 16px; row-gap: 4px; }
.discord .avatar { width: var(--avatar); height: var(--avatar); border-radius: 50%; }
.discord .byline { color: var(--strong); line-height: 1.25; }
.discord .byline strong { font-weight: 550; }
.discord .badge { padding: 2px 5px; border-radius: 4px; background: #5865f2; color: #ffffff; font-size: 11px; font-weight: 650; line-height: 1.1; }

.discord .content { display: grid; gap: 8px; min-width: 0; }
.discord .container {
  position: relative; display: grid; gap: 8px; max-width: 600px; padding: 16px; overflow: hidden;
  border: 1px solid var(--box-line); border-radius: 8px; background: var(--box);
}
.discord .container:has(> .bar) { padding-inline-start: 20px; }
.discord .bar { position: absolute; inset-block: 0; inset-inline-start: 0; width: 4px; height: 100%; }

.discord .h1, .discord .h2, .discord .h3 { color: var(--strong); font-weight: 700; }
.discord .h1 { font-size: 24px; }
.discord .h2 { font-size: 20px; }
.discord .words strong { color: var(--strong); font-weight: 700; }
.discord blockquote { position: relative; margin-block: 2px; padding-inline: 14px 8px; }
.discord blockquote::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: 0; width: 4px; border-radius: 4px; background: var(--quote); }
.discord .subtext { color: var(--muted); font-size: 13px; line-height: 1.45; }
.discord a { color: var(--link); text-decoration: none; }
.discord a:hover { text-decoration: underline; }
.discord code { padding: 1px 4px; border: 1px solid var(--box-line); border-radius: 4px; background: var(--code); -webkit-box-decoration-break: clone; box-decoration-break: clone; font: 0.875em/1.2 ui-monospace, Consolas, "Andale Mono", "DejaVu Sans Mono", monospace; }
.discord hr { width: 100%; margin: 4px 0; border: 0; border-top: 1px solid var(--box-line); }
.discord hr.large { margin: 12px 0; }
.discord .gap.small { height: 4px; }
.discord .gap.large { height: 16px; }

.discord .button { font-size: 14px; font-weight: 550; color: #ffffff; }
.discord a.button:hover { text-decoration: none; }
.discord .button.secondary { border-color: var(--button-line); background: var(--button); color: var(--strong); }
.discord a.button.secondary:hover { background: var(--button-hover); }
.discord .button.primary { background: #5865f2; }
.discord a.button.primary:hover { background: #4654c0; }
.discord .button.success { background: #1f7a45; }
.discord a.button.success:hover { background: #186338; }
.discord .button.danger { background: #d22d39; }
.discord a.button.danger:hover { background: #b3242f; }
.discord .audience { margin-top: 2px; color: var(--muted); font-size: 13px; }
.discord .button[aria-disabled] { opacity: 0.5; }

.discord .select {
  display: flex; align-items: center; gap: 10px; width: 100%; max-width: 440px; min-height: 42px; padding: 7px 12px;
  border: 1px solid var(--button-line); border-radius: 8px; background: var(--menu); color: var(--text); line-height: 1.3;
}
.discord .select .chosen { display: flex; flex: 1; flex-wrap: wrap; gap: 4px; min-width: 0; }
.discord .select .placeholder { color: var(--muted); }
.discord .select .tag { padding: 1px 7px; border-radius: 4px; background: var(--tag); font-size: 14px; }
.discord .select .icon { flex: none; width: 15px; height: 15px; color: var(--muted); }
.discord .select.off { opacity: 0.5; }
.discord .mention { padding: 0 3px; border-radius: 3px; background: var(--mention-ground); color: var(--mention); font-weight: 500; }
.discord .select .mention { padding: 0; background: none; color: inherit; }

@media (max-width: 480px) {
  .discord { --avatar: 32px; }
  .discord .message { column-gap: 10px; }
  .discord .content { margin-top: 4px; }
  .discord .container { padding: 12px; }
  .discord .container:has(> .bar) { padding-inline-start: 16px; }
  .discord .button { padding-inline: 7px; }
}
`
