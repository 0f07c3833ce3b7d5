import { Window } from 'happy-dom';
import { hostTests, makeGlobal } from '../support/host-tests.js';

makeGlobal(new Window({ url: 'http://localhost/' }) as never);
hostTests('happy-dom');
