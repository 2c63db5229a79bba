/** So many choices Discord takes, in a select and while somebody types. */
export const MOST_CHOICES = 25;
/** The longest name and value of one, in code points. */
export const LONGEST_CHOICE = 100;
