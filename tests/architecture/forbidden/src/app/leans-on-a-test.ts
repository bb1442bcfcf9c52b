import { fixture } from '../../tests/fixture.ts';

export const lean = fixture;
