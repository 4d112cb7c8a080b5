//! The console blocks of a README.

/// A command and what is printed below it.
#[derive(Debug, Default, PartialEq)]
pub struct Command {
    pub line: String,
    pub output: Vec<String>,
}

/// The commands of each block that begins with "```console".
pub fn blocks(readme: &str) -> impl Iterator<Item = Vec<Command>> {
    let blocks = readme.split("```console\n").skip(1);
    blocks.map(|rest| commands(rest.split("```").next().unwrap_or(rest)))
}

/// A command begins with `$ ` and goes on in the next line after a backslash.
fn commands(block: &str) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    let mut goes_on = false;
    for line in block.lines() {
        if let Some(line) = line.strip_prefix("$ ") {
            commands.push(Command::default());
            goes_on = commands.last_mut().is_some_and(|command| command.add(line));
            continue;
        }
        let command = commands.last_mut().expect("a command before its output");
        if goes_on {
            goes_on = command.add(line.trim_start());
        } else {
            command.output.push(line.to_owned());
        }
    }
    commands
}

impl Command {
    /// Adds a line without its backslash, which says that the command goes on.
    fn add(&mut self, line: &str) -> bool {
        let part = line.strip_suffix('\\');
        self.line.push_str(part.unwrap_or(line));
        part.is_some()
    }
}

#[test]
fn a_command_of_two_lines_is_one() {
    let readme = "Text\n```console\n$ a \\\n    b\nout\n…\n$ c &\n```\n";
    let expected = vec![
        Command {
            line: "a b".to_owned(),
            output: vec!["out".to_owned(), "…".to_owned()],
        },
        Command {
            line: "c &".to_owned(),
            output: Vec::new(),
        },
    ];
    assert_eq!(blocks(readme).collect::<Vec<_>>(), [expected]);
}
