import { useState, type DragEvent } from 'react';

const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
const leavesFor = (event: DragEvent): boolean =>
  !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget));

/** Lets a file be dropped on an element: handlers for it, and whether one hovers now. */
export const useFileDrop = (onFile: (file: File) => void) => {
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent) => {
    if (leavesFor(event)) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return { over, handlers: { onDragOver, onDragLeave, onDrop } };
};
