/** The picker stands in a page of any colours: it brings its own, and follows the system's theme. */
export const PICKER_STYLE = `
:host { color-scheme: light dark; }
.frame {
  position: fixed; inset: 0 auto auto 0; z-index: 2147483646; box-sizing: border-box;
  border: 2px solid #8a3b12; border-radius: 6px; background: rgb(138 59 18 / 12%); pointer-events: none;
  outline: 1px solid #fff;
}
.bar {
  position: fixed; inset-block-end: 20px; left: 50%; z-index: 2147483647; box-sizing: border-box;
  display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; align-items: center;
  inline-size: max-content; max-inline-size: min(640px, calc(100vw - 24px)); padding: 10px 12px 10px 16px;
  border: 1px solid light-dark(#ddd3c4, #4a4038); border-radius: 14px;
  background: light-dark(#fffdf8, #241e19); color: light-dark(#211b16, #ece4d8);
  box-shadow: 0 8px 30px rgb(0 0 0 / 25%); translate: -50% 0;
  font: 14px/1.45 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
p { margin: 0; }
.status { grid-column: 1; color: light-dark(#5a5046, #b9ad9d); font-size: 13px;
  overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.controls { grid-column: 2; grid-row: 1 / span 2; display: flex; gap: 6px; }
button {
  min-inline-size: 34px; padding: 7px 11px; border: 1px solid light-dark(#ddd3c4, #4a4038); border-radius: 9px;
  background: none; color: inherit; font: inherit; cursor: pointer;
}
button:hover { background: light-dark(#f1eadd, #2b241e); }
button:focus-visible { outline: 2px solid light-dark(#8a3b12, #e69b6d); outline-offset: 2px; }
.primary { border-color: transparent; background: light-dark(#8a3b12, #e69b6d); color: light-dark(#fffaf3, #20120a); }
.primary:hover { background: light-dark(#6f2e0d, #f0b48e); }
@media (width < 36rem) {
  .bar { grid-template-columns: 1fr; }
  .controls { grid-column: 1; grid-row: auto; }
}
`;
