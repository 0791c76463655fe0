import { testLanguages } from './axe-everywhere.js';

testLanguages('everyday-equivalents-explorer');
