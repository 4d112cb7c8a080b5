//! The blocks of a page: its lines without the markers of quotes and lists, and without code, HTML and comments.

use super::verbatim::Verbatim;

/// A line, as far as tables are concerned.
#[derive(Debug, PartialEq)]
pub(super) enum Line<'a> {
    /// Text, which may be part of a table.
    Text { text: &'a str, place: Place },
    /// A blank line, code, HTML, a heading or a thematic break, which end a table.
    Other,
}

/// Where a line is, compared with the line before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// In the same quotes and list items.
    Same,
    /// It can only continue the paragraph before: it lacks the markers of quotes or list items (CommonMark 5.1), or is
    /// indented like code.
    Continuation,
    /// In another quote or list item.
    Other,
}

/// A walk through the lines of a page.
#[derive(Default)]
pub(super) struct Blocks<'a> {
    /// The quotes and list items that the line is in.
    containers: Vec<Container>,
    /// The current block of code or HTML, in the innermost container.
    open: Option<Verbatim<'a>>,
}

enum Container {
    Quote,
    /// The width of its marker and the spaces after it, by which its other lines are indented.
    Item(usize),
}

impl<'a> Blocks<'a> {
    /// The next line. A paragraph may be open: the line before was text outside of tables.
    pub(super) fn next(&mut self, line: &'a str, in_paragraph: bool) -> Line<'a> {
        let (mut rest, matched) = self.matched(line);
        let all_match = matched == self.containers.len();
        if let Some(open) = &self.open {
            if all_match && (!rest.is_blank() || !open.ends_at_blank()) {
                if open.is_closed_by(rest.text, rest.indent()) {
                    self.open = None;
                }
                return Line::Other;
            }
            self.open = None;
        }
        if rest.is_blank() {
            self.containers.truncate(matched);
            return Line::Other;
        }
        let mut opened = Vec::new();
        let is_other = loop {
            let continues = in_paragraph && all_match && opened.is_empty();
            if rest.is_blank() {
                break true; // a marker without content
            } else if rest.indent() >= 4 {
                break !in_paragraph || !opened.is_empty(); // indented code
            } else if is_rule(rest.text) {
                break true;
            } else if let Some(inner) = rest.quoted() {
                rest = inner;
                opened.push(Container::Quote);
            } else if let Some((inner, width)) = rest.item(continues) {
                rest = inner;
                opened.push(Container::Item(width));
            } else {
                break self.begins(rest.text.trim(), continues);
            }
        };
        let place = match (opened.is_empty(), all_match) {
            (true, true) if rest.indent() < 4 => Place::Same,
            (true, _) if in_paragraph && !is_other => Place::Continuation,
            _ => Place::Other,
        };
        if place != Place::Continuation {
            self.containers.truncate(matched);
            self.containers.extend(opened);
        }
        if is_other {
            return Line::Other;
        }
        let text = rest.text.trim_end();
        // A line that lacks the markers of quotes or list items keeps its indentation, which makes a cell before a pipe.
        let keeps_indentation = place == Place::Continuation && !all_match;
        let text = if keeps_indentation {
            text
        } else {
            text.trim_start()
        };
        Line::Text { text, place }
    }

    /// The line after the markers of the containers that it is in, and their number.
    fn matched(&self, line: &'a str) -> (Rest<'a>, usize) {
        let mut rest = Rest::new(line);
        for (matched, container) in self.containers.iter().enumerate() {
            let inner = match container {
                Container::Quote => rest.quoted(),
                Container::Item(_) if rest.is_blank() => Some(rest),
                Container::Item(width) => rest.indented_by(*width),
            };
            match inner {
                Some(inner) => rest = inner,
                None => return (rest, matched),
            }
        }
        (rest, self.containers.len())
    }

    /// Whether a block begins that is neither a paragraph nor a table.
    fn begins(&mut self, text: &'a str, continues: bool) -> bool {
        if is_heading(text) || (continues && is_underline(text)) {
            return true;
        }
        let Some(open) = Verbatim::opened_by(text, continues) else {
            return false;
        };
        self.open = (!open.is_closed_in(text)).then_some(open);
        true
    }
}

/// The rest of a line, and the column at which it begins, by which tabs are measured.
#[derive(Clone, Copy)]
struct Rest<'a> {
    text: &'a str,
    column: usize,
    /// The columns of a tab of which a container has taken the others.
    spaces: usize,
}

impl<'a> Rest<'a> {
    fn new(text: &'a str) -> Self {
        Rest {
            text,
            column: 0,
            spaces: 0,
        }
    }

    fn is_blank(self) -> bool {
        self.text.trim().is_empty()
    }

    /// The columns before the first character that is no space.
    fn indent(self) -> usize {
        let spaces = self.text.chars().take_while(|c| [' ', '\t'].contains(c));
        let end = spaces.fold(self.column + self.spaces, next_column);
        end - self.column
    }

    /// Without this many columns of indentation.
    fn indented_by(mut self, columns: usize) -> Option<Self> {
        if self.indent() < columns {
            return None;
        }
        let end = self.column + columns;
        let mut column = self.column + self.spaces;
        while column < end {
            let space = self.text.chars().next()?;
            column = next_column(column, space);
            self.text = &self.text[1..];
        }
        Some(Rest {
            text: self.text,
            column: end,
            spaces: column - end,
        })
    }

    /// Without indentation and this many bytes of a marker.
    fn after_marker(self, length: usize) -> Option<Self> {
        let marker = self.indented_by(self.indent())?;
        Some(Rest {
            text: &marker.text[length..],
            column: marker.column + length,
            spaces: 0,
        })
    }

    /// Without the marker of a quote, and one space after it (CommonMark 5.1).
    fn quoted(self) -> Option<Self> {
        if self.indent() >= 4 || !self.text.trim_start().starts_with('>') {
            return None;
        }
        let inner = self.after_marker(1)?;
        Some(inner.indented_by(1).unwrap_or(inner))
    }

    /// Without the marker of a list item, and its width (CommonMark 5.2). Only some markers interrupt a paragraph.
    fn item(self, in_paragraph: bool) -> Option<(Self, usize)> {
        let text = self.text.trim_start();
        let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &text[..text.len() - digits.len()];
        let length = match (number.len(), text.chars().next()?) {
            (0, '-' | '*' | '+') => 1,
            (1..10, _) if digits.starts_with(['.', ')']) => number.len() + 1,
            _ => return None,
        };
        let inner = self.after_marker(length)?;
        let interrupts = !inner.is_blank() && (number.is_empty() || number == "1");
        if !(inner.is_blank() || inner.indent() > 0) || (in_paragraph && !interrupts) {
            return None;
        }
        let spaces = match inner.indent() {
            spaces @ 1..5 if !inner.is_blank() => spaces,
            _ => 1, // an item that begins with code, or is empty
        };
        let width = self.indent() + length + spaces;
        Some((inner.indented_by(spaces).unwrap_or(inner), width))
    }
}

/// The column after a space; a tab ends at the next multiple of four.
fn next_column(column: usize, space: char) -> usize {
    match space {
        '\t' => column / 4 * 4 + 4,
        _ => column + 1,
    }
}

/// `# Title`
fn is_heading(line: &str) -> bool {
    let after = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - after.len()))
        && (after.is_empty() || after.starts_with([' ', '\t']))
}

/// The line that makes a heading of the paragraph before (CommonMark 4.3).
fn is_underline(line: &str) -> bool {
    line.chars().all(|c| c == '=') || line.chars().all(|c| c == '-')
}

/// `***`, `- - -`
fn is_rule(line: &str) -> bool {
    let marks: Vec<_> = line.chars().filter(|c| !c.is_whitespace()).collect();
    marks.len() >= 3 && "-*_".contains(marks[0]) && marks.iter().all(|mark| *mark == marks[0])
}
