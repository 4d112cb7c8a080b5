//! Blocks whose lines are not Markdown: fenced code and HTML (CommonMark 4.5 and 4.6).

/// A block whose lines are not Markdown and are skipped.
pub(super) enum Verbatim<'a> {
    /// Code, closed by the same mark of at least the same length.
    Fence(&'a str),
    /// HTML, closed by the line that contains this.
    Html(&'static str),
    /// HTML, closed by a blank line.
    Tags,
}

/// What opens HTML, and what the line contains that closes it.
const DELIMITED: &[(&str, &str)] = &[
    ("<!--", "-->"),
    ("<![CDATA[", "]]>"),
    ("<?", "?>"),
    ("<!", ">"),
];

/// Elements whose content is not Markdown even behind a blank line.
const RAW: &[(&str, &str)] = &[
    ("pre", "</pre>"),
    ("script", "</script>"),
    ("style", "</style>"),
    ("textarea", "</textarea>"),
];

/// The elements that begin a block wherever they stand.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];

impl<'a> Verbatim<'a> {
    /// The block that the text opens. A tag of another element than those of blocks does not interrupt a paragraph.
    pub(super) fn opened_by(text: &'a str, in_paragraph: bool) -> Option<Self> {
        if let Some((mark, after)) = fence(text) {
            // Backticks that are closed in the line are a code span.
            let is_span = mark.starts_with('`') && after.contains('`');
            return (!is_span).then_some(Verbatim::Fence(mark));
        }
        let mut delimited = DELIMITED.iter();
        if let Some((_, end)) = delimited.find(|(start, _)| text.starts_with(start)) {
            let is_declaration = |after: &str| after.starts_with(|c: char| c.is_ascii_alphabetic());
            let is_html = *end != ">" || is_declaration(&text[2..]);
            return is_html.then_some(Verbatim::Html(end));
        }
        let tag = text.strip_prefix('<')?;
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let end = name
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .unwrap_or(name.len());
        let (name, attributes) = name.split_at(end);
        let name = name.to_ascii_lowercase();
        let ends_name = attributes.is_empty() || attributes.starts_with([' ', '\t', '>']);
        if let Some((_, end)) = RAW.iter().find(|(element, _)| *element == name)
            && !tag.starts_with('/')
        {
            return ends_name.then_some(Verbatim::Html(end));
        }
        if BLOCKS.contains(&&name[..]) {
            return (ends_name || attributes.starts_with("/>")).then_some(Verbatim::Tags);
        }
        // Any other tag, if it is all of the line.
        let is_alone =
            text.ends_with('>') && text.matches('<').count() == 1 && text.matches('>').count() == 1;
        (is_alone && !name.is_empty() && !in_paragraph && !attributes.starts_with(':'))
            .then_some(Verbatim::Tags)
    }

    /// HTML may be closed in its first line.
    pub(super) fn is_closed_in(&self, first: &str) -> bool {
        matches!(self, Verbatim::Html(_)) && self.is_closed_by(first, 0)
    }

    pub(super) fn ends_at_blank(&self) -> bool {
        matches!(self, Verbatim::Tags)
    }

    /// A mark that is indented like code closes nothing.
    pub(super) fn is_closed_by(&self, line: &str, indent: usize) -> bool {
        match self {
            Verbatim::Fence(open) => fence(line.trim()).is_some_and(|(mark, after)| {
                indent < 4 && mark.starts_with(open) && after.is_empty()
            }),
            Verbatim::Html(end) => line
                .to_ascii_lowercase()
                .contains(&end.to_ascii_lowercase()),
            Verbatim::Tags => false,
        }
    }
}

/// The mark that may open or close a block of code, and the text after it.
fn fence(line: &str) -> Option<(&str, &str)> {
    let mark = line.chars().next().filter(|c| "`~".contains(*c))?;
    let after = line.trim_start_matches(mark);
    let length = line.len() - after.len();
    (length >= 3).then(|| line.split_at(length))
}
