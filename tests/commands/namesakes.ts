/** Two invented pages on one bridge, in which two people have one surname. */
export const NAMESAKES = {
  gazette: `New bridge to open in May, minister says

By Tom Adeyemi
Published April 4, 2031

“The bridge will open in May,” Transport Minister Grace Okello said on Friday.
`,
  herald: `Bridge is not safe, engineers warn

By Ruth Lindqvist
Published April 7, 2031

Site engineer Daniel Okello told reporters on Monday that the bridge was “nowhere near safe” for lorries.
`,
};
