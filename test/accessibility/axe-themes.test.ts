import { testThemes } from './axe-everywhere.js';

testThemes('everyday-equivalents', 'everyday-equivalents-badge');
