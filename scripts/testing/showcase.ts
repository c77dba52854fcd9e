/** The five regencies that this repository shows; whoever adopts it takes them out again. */
export const showcase: readonly string[] = ['badung', 'bulukumba', 'buleleng', 'kubu-raya', 'banjar'];
