/** An invented transcript of a page: two who argue, one who asks, the hall, and the page's last word. */
export const DEBATE = `Home | News | World

Transcript: mayor and senator on the bridge

By Tom Adeyemi
Published April 4, 2031

Mayor Mara Ellison and Senator Owen Prichard met in Dunmore on Friday. Lena Vogt asked the questions.

VOGT: Mayor, is the bridge safe?

ELLISON: It is. We tested it twice, and I walked over it myself. (APPLAUSE) Nobody fell.

The bolts were new. The engineers were ours, and I trust them.

(CROSSTALK)

SEN. PRICHARD: You tested it once. Norvane Rail confirmed that the second test was never paid for.

VOGT: Who is right?

PRICHARD: Ask her. They told me “no comment” and I left.

ELLISON: I have the receipt.

END

The bridge opened in 2029. It has two lanes.
`;
