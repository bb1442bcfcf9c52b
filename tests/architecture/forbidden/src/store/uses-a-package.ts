import { create } from 'zustand';

export const used = create;
