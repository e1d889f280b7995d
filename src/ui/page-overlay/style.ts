import { HIGHLIGHT_COLOURS } from '@/core/annotation/types';
import { SWATCHES } from '@/ui/highlighting/swatches';

/** The tools stand in a page of any colours: they bring their own, and follow the system's theme. */
export const OVERLAY_STYLE = `
:host { color-scheme: light dark; }
.bar {
  position: fixed; inset: 0 auto auto 0; z-index: 2147483647; box-sizing: border-box;
  display: flex; align-items: center; gap: 2px; padding: 5px;
  border: 1px solid light-dark(#ddd3c4, #4a4038); border-radius: 14px;
  background: light-dark(#fffdf8, #241e19); color: light-dark(#211b16, #ece4d8);
  box-shadow: 0 8px 30px rgb(0 0 0 / 25%);
  font: 14px/1.45 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
.bar[hidden] { display: none; }
span { padding-inline: 10px 4px; }
.undo { color: light-dark(#8a3b12, #e69b6d); font-weight: 600; }
button {
  min-inline-size: 34px; block-size: 34px; padding: 0 10px; border: 0; border-radius: 9px;
  background: none; color: inherit; font: inherit; cursor: pointer;
}
button:hover { background: light-dark(#f1eadd, #2b241e); }
button:focus-visible { outline: 2px solid light-dark(#8a3b12, #e69b6d); outline-offset: -2px; }
.colour { padding: 0; }
.colour::before {
  content: ""; display: block; inline-size: 20px; block-size: 20px; margin: auto; border-radius: 50%;
  background: var(--swatch); forced-color-adjust: none;
}
.colour[aria-pressed="true"]::before { box-shadow: 0 0 0 2px light-dark(#fffdf8, #241e19), 0 0 0 4px light-dark(#8a3b12, #e69b6d); }
${HIGHLIGHT_COLOURS.map((colour) => `.${colour} { --swatch: ${SWATCHES[colour]}; }`).join('\n')}
`;
