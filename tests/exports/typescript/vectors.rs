//! The test vectors of the client, which the Rust client passes, too.

use errbook::contract::CatalogDocument;
use errbook::export;
use errbook_client::{Answer, Contract, Decoded};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::npm::Folder;

pub(super) const CONTRACT: &str =
    include_str!("../../../runtime/client/tests/vectors/contract.json");
const ANSWERS: &str = include_str!("../../../runtime/client/tests/vectors/answers.json");
const DELAYS: &str = include_str!("../../../runtime/client/tests/vectors/delays.json");
const VERDICTS: &str = include_str!("../../../runtime/client/tests/vectors/verdicts.json");

#[test]
fn the_module_passes_the_vectors_of_the_client() {
    let document = CatalogDocument::from_json(CONTRACT).unwrap();
    let defaults = Value::from(defaults(&Contract::from(&document)));
    let lists = [ANSWERS, DELAYS, VERDICTS].map(|list| serde_json::from_str(list).unwrap());
    let [answers, delays, verdicts] = lists;
    run("vectors", &document, [answers, delays, verdicts, defaults]);
}

/// Runs answers, delays, verdicts and defaults against the module of a contract.
#[track_caller]
pub(super) fn run(name: &str, document: &CatalogDocument, lists: [Value; 4]) {
    let Some(folder) = Folder::new(name) else {
        return;
    };
    folder.write("errors.ts", &export::typescript(document));
    let names = ["ANSWERS", "DELAYS", "VERDICTS", "DEFAULTS"];
    let data = names.iter().zip(&lists);
    let data = data.map(|(name, list)| format!("export const {name}: any[] = {list};\n"));
    folder.write("vectors.data.ts", &data.collect::<String>());
    folder.write("vectors.ts", include_str!("vectors.ts"));
    let counts = lists.iter().map(|list| list.as_array().unwrap().len());
    let count: usize = counts.sum();
    assert_eq!(folder.run("vectors"), format!("{count} vectors\n"));
}

/// What is retried by every status, and to which effect, where the contract does not know the code.
fn defaults(contract: &Contract) -> Vec<Value> {
    let headers = HeaderMap::new();
    let default = |status: u16| {
        let status = StatusCode::from_u16(status).unwrap();
        let body = br#"{"error":{"code":"other","message":"m"}}"#;
        match contract.decode(&Answer::new(status, &headers, body)) {
            Decoded::Unknown(unknown) => {
                json!([
                    status.as_u16(),
                    unknown.retry().as_str(),
                    unknown.effect().as_str()
                ])
            }
            decoded => panic!("{decoded:?}"),
        }
    };
    (100..1000).map(default).collect()
}
