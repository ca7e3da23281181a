/** The mark of Polyclinic in a box of 24 by 24: one page in the middle, and the clinics around it. */
export const panelMark = {
  box: '0 0 24 24',
  path: 'M11.5 1h1A3.5 3.5 0 0 1 16 4.5V8H8V4.5A3.5 3.5 0 0 1 11.5 1ZM23 11.5v1a3.5 3.5 0 0 1-3.5 3.5H16V8h3.5a3.5 3.5 0 0 1 3.5 3.5ZM12.5 23h-1A3.5 3.5 0 0 1 8 19.5V16h8v3.5a3.5 3.5 0 0 1-3.5 3.5ZM1 12.5v-1A3.5 3.5 0 0 1 4.5 8H8v8H4.5A3.5 3.5 0 0 1 1 12.5Z',
}
