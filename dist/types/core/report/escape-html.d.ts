/** Text for HTML content and quoted attributes; characters that cannot be seen become `·`. */
export declare function escapeHtml(text: string): string;
