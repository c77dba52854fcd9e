/** A term in whole months or years, as ISO 8601 writes it. */
export const termPattern = /^P(\d{1,4})([MY])$/;
