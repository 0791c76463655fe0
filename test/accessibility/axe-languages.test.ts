import { testLanguages } from './axe-everywhere.js';

testLanguages('everyday-equivalents', 'everyday-equivalents-badge');
