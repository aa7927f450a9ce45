/** Of all texts in the chart, in px. */
export const TEXT_SIZE = 13;
/** From one line of text to the next, in px. */
export const LINE_HEIGHT = 16;
