/** Names and texts that try to leave the place they are put in. */
export const HOSTILE = [
  '<script>window.hacked=1</script>',
  '"><img src=x onerror="window.hacked=1">',
  "' onload='window.hacked=1",
  ']]></desc><script>window.hacked=1</script>',
  '](javascript:alert(1)) **bold** <b>',
  '![x](https://example.org/x.png)',
  '# heading\n- list\n\n    code',
  '&lt;script&gt; &amp;',
  'a\u0000b\u0008c\ud800d',
  '\u202egnp.exe',
];
