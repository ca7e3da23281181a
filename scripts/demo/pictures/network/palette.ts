/** Ink on warm paper: quiet enough to stand beside the colors of any clinic. */
export const paper = '#f3ede2'
export const sand = '#e3d5bf'
export const oat = '#cfbb9d'
export const clay = '#bf906d'
/** The skin of a sole. */
export const palm = '#dcb393'
export const umber = '#7c553f'
export const ink = '#2c2a2b'
export const slate = '#8d9391'
export const mist = '#d5d6d0'
export const brick = '#a5432e'
