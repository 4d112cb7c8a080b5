//! The blocks of a page: its lines without the markers of quotes and lists, and without code, HTML and comments.

/// A line, as far as tables are concerned.
#[derive(Debug, PartialEq)]
pub(super) enum Line<'a> {
    /// Text, which may be part of a table.
    Text {
        text: &'a str,
        /// Whether the line cannot continue the table of the line before.
        starts_block: bool,
    },
    /// A blank line, code, HTML, a heading or a thematic break, which end a table.
    Other,
}

/// A walk through the lines of a page.
#[derive(Default)]
pub(super) struct Blocks<'a> {
    /// The number of `>` before the line.
    quotes: usize,
    /// The indentation of the content of each list item that the line is in.
    items: Vec<usize>,
    /// The current block of code or HTML.
    open: Option<Verbatim<'a>>,
}

/// A block whose lines are not Markdown and are skipped.
enum Verbatim<'a> {
    /// Code, closed by the same mark of at least the same length.
    Fence(&'a str),
    /// HTML, closed by the line that contains this.
    Html(&'static str),
}

impl<'a> Blocks<'a> {
    pub(super) fn next(&mut self, line: &'a str) -> Line<'a> {
        let (line, mut starts_block) = self.enter_quotes(line);
        if line.trim().is_empty() {
            return Line::Other;
        }
        let indent = indent(line);
        while self.items.last().is_some_and(|item| indent < *item) {
            self.items.pop();
            self.open = None; // the block was in the list item
            starts_block = true;
        }
        match &self.open {
            Some(open) => {
                if open.is_closed_by(line) {
                    self.open = None;
                }
                Line::Other
            }
            None => self.begin(line, indent, starts_block),
        }
    }

    /// The line after its quote markers, and whether it is in another quote than the line before. Inside code and HTML, no
    /// more markers are read than the block itself has.
    fn enter_quotes(&mut self, line: &'a str) -> (&'a str, bool) {
        let most = if self.open.is_some() {
            self.quotes
        } else {
            usize::MAX
        };
        let (mut line, mut quotes) = (line, 0);
        while quotes < most
            && indent(line) < self.items.last().map_or(4, |item| item + 4)
            && let Some(quoted) = line.trim_start().strip_prefix('>')
        {
            line = quoted.strip_prefix(' ').unwrap_or(quoted);
            quotes += 1;
        }
        let is_other = quotes != self.quotes;
        if is_other {
            *self = Blocks {
                quotes,
                ..Blocks::default()
            };
        }
        (line, is_other)
    }

    /// A line outside code and HTML.
    fn begin(&mut self, line: &'a str, mut indent: usize, mut starts_block: bool) -> Line<'a> {
        let mut text = line.trim();
        if is_rule(text) {
            return Line::Other;
        }
        loop {
            if indent >= self.items.last().map_or(4, |item| item + 4) {
                return Line::Other; // indented code
            }
            let Some(content) = item_content(text) else {
                break;
            };
            let inner = content.trim_start();
            indent += text.len() - inner.len();
            self.items.push(indent);
            text = inner;
            starts_block = true;
        }
        self.open = Verbatim::opened_by(text);
        if self
            .open
            .as_ref()
            .is_some_and(|open| open.is_closed_in(text))
        {
            self.open = None;
            return Line::Other;
        }
        if self.open.is_some() || is_heading(text) {
            return Line::Other;
        }
        Line::Text { text, starts_block }
    }
}

impl<'a> Verbatim<'a> {
    fn opened_by(text: &'a str) -> Option<Self> {
        if let Some((mark, after)) = fence(text) {
            // Backticks that are closed in the line are a code span.
            let is_span = mark.starts_with('`') && after.contains('`');
            return (!is_span).then_some(Verbatim::Fence(mark));
        }
        if text.starts_with("<!--") {
            return Some(Verbatim::Html("-->"));
        }
        let tags = [
            ("<pre", "</pre>"),
            ("<script", "</script>"),
            ("<style", "</style>"),
            ("<textarea", "</textarea>"),
        ];
        let (_, end) = tags.into_iter().find(|(tag, _)| {
            let after = text
                .get(..tag.len())
                .filter(|start| start.eq_ignore_ascii_case(tag))
                .map(|_| &text[tag.len()..]);
            after.is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric()))
        })?;
        Some(Verbatim::Html(end))
    }

    /// HTML may be closed in its first line (CommonMark 4.6).
    fn is_closed_in(&self, first: &str) -> bool {
        matches!(self, Verbatim::Html(_)) && self.is_closed_by(first)
    }

    fn is_closed_by(&self, line: &str) -> bool {
        match self {
            Verbatim::Fence(open) => fence(line.trim())
                .is_some_and(|(mark, after)| mark.starts_with(open) && after.is_empty()),
            Verbatim::Html(end) => line.to_ascii_lowercase().contains(end),
        }
    }
}

/// The mark that may open or close a block of code (CommonMark 4.5), and the text after it.
fn fence(line: &str) -> Option<(&str, &str)> {
    let mark = line.chars().next().filter(|c| "`~".contains(*c))?;
    let after = line.trim_start_matches(mark);
    let length = line.len() - after.len();
    (length >= 3).then(|| line.split_at(length))
}

/// `# Title`
fn is_heading(line: &str) -> bool {
    let after = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - after.len())) && (after.is_empty() || after.starts_with(' '))
}

/// `***`, `- - -`
fn is_rule(line: &str) -> bool {
    let marks: Vec<_> = line.chars().filter(|c| !c.is_whitespace()).collect();
    marks.len() >= 3 && "-*_".contains(marks[0]) && marks.iter().all(|mark| *mark == marks[0])
}

/// The content after the marker of a list item (CommonMark 5.2).
fn item_content(line: &str) -> Option<&str> {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let content = if digits.len() < line.len() {
        digits.strip_prefix(['.', ')'])
    } else {
        line.strip_prefix(['-', '*', '+'])
    }?;
    content.starts_with([' ', '\t']).then_some(content)
}

/// The indentation in columns; a tab advances to the next multiple of four.
fn indent(line: &str) -> usize {
    let spaces = line.chars().take_while(|c| [' ', '\t'].contains(c));
    spaces.fold(0, |column, space| match space {
        '\t' => column / 4 * 4 + 4,
        _ => column + 1,
    })
}
