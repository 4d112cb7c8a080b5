//! A rust-analyzer, over the Language Server Protocol.

mod connection;
mod place;

use std::path::Path;

use serde_json::{Value, json};

use self::connection::Connection;
use self::place::position;

pub(crate) struct Server {
    connection: Connection,
    /// The URI of the folder.
    root: String,
    /// The URI of the file in the window.
    file: String,
    text: String,
    version: u64,
}

/// An error in a file.
#[derive(Debug)]
pub(crate) struct Mistake {
    /// What is underlined.
    pub(crate) at: String,
    /// The number of its line; the first is 0.
    pub(crate) line: u64,
    pub(crate) message: String,
}

impl Server {
    /// Opens a folder, and in it the file in the window; waits until it is read.
    pub(crate) fn start(program: &str, folder: &Path, file: &str) -> Self {
        let mut connection = Connection::open(program, folder);
        let root = format!("file://{}", folder.display());
        // Its own errors are looked at, not the compiler's; and it reads only what is asked for.
        let options = json!({ "checkOnSave": false, "cachePriming": { "enable": false } });
        let capabilities = json!({
            "experimental": { "serverStatusNotification": true },
            "textDocument": { "hover": { "contentFormat": ["plaintext"] }, "diagnostic": {} },
        });
        let parameters = json!({
            "processId": std::process::id(), "rootUri": root,
            "capabilities": capabilities, "initializationOptions": options,
        });
        connection.request("initialize", &parameters);
        connection.notify("initialized", &json!({}));
        let file = format!("{root}/{file}");
        let document = json!({ "uri": file, "languageId": "rust", "version": 1, "text": "" });
        connection.notify("textDocument/didOpen", &json!({ "textDocument": document }));
        connection.wait(|message| {
            message["method"] == "experimental/serverStatus"
                && message["params"]["quiescent"] == true
        });
        Server {
            connection,
            root,
            file,
            text: String::new(),
            version: 1,
        }
    }

    /// Types a text in place of the one in the window.
    pub(crate) fn change(&mut self, text: &str) {
        self.version += 1;
        text.clone_into(&mut self.text);
        let document = json!({ "uri": self.file, "version": self.version });
        let changed = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
        self.connection.notify("textDocument/didChange", &changed);
    }

    /// What is shown at the beginning of a text.
    pub(crate) fn hover(&mut self, at: &str) -> String {
        let shown = self.ask("textDocument/hover", at, 1, json!({}));
        let shown = shown["contents"]["value"].as_str();
        shown.unwrap_or_default().to_owned()
    }

    /// The lines where what stands at the beginning of a text is defined.
    pub(crate) fn definitions(&mut self, at: &str) -> Vec<String> {
        let places = self.ask("textDocument/definition", at, 1, json!({}));
        let places = places.as_array().into_iter().flatten();
        let places = places.filter(|place| place["uri"] == *self.file);
        places
            .map(|place| place::line(&self.text, &place["range"]))
            .collect()
    }

    /// What is offered at the end of a text.
    pub(crate) fn completions(&mut self, behind: &str) -> Vec<String> {
        let offered = self.ask("textDocument/completion", behind, behind.len(), json!({}));
        let items = offered["items"].as_array().or(offered.as_array());
        let labels = items.into_iter().flatten().map(|item| &item["label"]);
        labels
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    /// The text in the window after what stands at the beginning of a text has got another name.
    pub(crate) fn renamed(&mut self, at: &str, name: &str) -> String {
        let changes = self.ask("textDocument/rename", at, 1, json!({ "newName": name }));
        let changes = changes["documentChanges"].as_array().into_iter().flatten();
        let mut changes = changes.filter(|change| change["textDocument"]["uri"] == *self.file);
        let change = changes.next().unwrap_or(&Value::Null);
        place::edited(&self.text, &change["edits"])
    }

    /// All errors in the window.
    pub(crate) fn mistakes(&mut self) -> Vec<Mistake> {
        let (file, text) = (self.file.clone(), self.text.clone());
        self.mistakes_of(&file, &text)
    }

    /// All errors in a file on disk, by its path in the folder.
    pub(crate) fn mistakes_in(&mut self, path: &str, text: &str) -> Vec<Mistake> {
        let file = format!("{}/{path}", self.root);
        self.mistakes_of(&file, text)
    }

    fn mistakes_of(&mut self, file: &str, text: &str) -> Vec<Mistake> {
        let document = json!({ "textDocument": { "uri": file } });
        let report = self
            .connection
            .request("textDocument/diagnostic", &document);
        let errors = report["items"].as_array().expect("a list of diagnostics");
        let errors = errors.iter().filter(|error| error["severity"] == 1);
        let mistakes = errors.map(|error| Mistake {
            at: place::text(text, &error["range"]).to_owned(),
            line: error["range"]["start"]["line"].as_u64().unwrap_or_default(),
            message: error["message"].as_str().unwrap_or_default().to_owned(),
        });
        mistakes.collect()
    }

    /// Asks about the place so many bytes behind the beginning of the first occurrence of a text.
    fn ask(&mut self, method: &str, at: &str, offset: usize, mut parameters: Value) -> Value {
        parameters["textDocument"] = json!({ "uri": self.file });
        parameters["position"] = position(&self.text, at, offset);
        self.connection.request(method, &parameters)
    }
}
