import { inPng } from '../rendering/picture/png.ts';
import { answerLetters } from './in-thread.ts';

answerLetters(inPng, (png) => [png]);
