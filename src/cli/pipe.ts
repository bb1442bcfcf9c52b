/**
 * When the reader goes away (`| head`), there is nobody left to tell: stop without a word. Complaints that nobody reads
 * leave the exit code alone.
 */
export const stopQuietlyOnClosedPipe = (): void => {
  process.stdout.on('error', (error: { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.stderr.on('error', (error: { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
  });
};
