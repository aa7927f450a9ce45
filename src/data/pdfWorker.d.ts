/** The part of pdf.js that reads files; loading it is all that is done with it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
