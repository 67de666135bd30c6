/** In an annex it stands in the item's place where there is none (開放創新); read back as nothing. */
export const noItem = '－';
