/** When the reader goes away (`| head`), there is nobody left to tell: stop without a word. */
export const stopQuietlyOnClosedPipe = (): void => {
  process.stdout.on('error', (error: { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
};
