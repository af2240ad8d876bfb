/** A class of qdnd's editing system for pictures, which its editor leaves as a word before a caption. */
export const EDITOR_MARK = 'leftcenterrightdel';

/** True for a run of text that is that word and nothing else. */
export const isEditorMark = (text: string) => text.trim().toLowerCase() === EDITOR_MARK;
