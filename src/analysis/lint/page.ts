/** A page of help from source that is broken and indented to be read there: paragraphs with an empty line between. */
export const page = (source: string): string =>
  source
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\s+/g, ' '))
    .join('\n\n');
