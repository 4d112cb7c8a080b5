//! The test vectors of the client, which the Rust client passes, too.

use errbook::contract::CatalogDocument;
use errbook::export;
use errbook_client::{Answer, Contract, Decoded};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::npm::Folder;

const CONTRACT: &str = include_str!("../../../runtime/client/tests/vectors/contract.json");
const ANSWERS: &str = include_str!("../../../runtime/client/tests/vectors/answers.json");
const DELAYS: &str = include_str!("../../../runtime/client/tests/vectors/delays.json");
const VERDICTS: &str = include_str!("../../../runtime/client/tests/vectors/verdicts.json");

#[test]
fn the_module_passes_the_vectors_of_the_client() {
    let Some(folder) = Folder::new("vectors") else {
        return;
    };
    let document = CatalogDocument::from_json(CONTRACT).unwrap();
    folder.write("errors.ts", &export::typescript(&document));
    let defaults = Value::from(defaults(&Contract::from(&document)));
    let lists = [
        ("ANSWERS", serde_json::from_str(ANSWERS).unwrap()),
        ("DELAYS", serde_json::from_str(DELAYS).unwrap()),
        ("VERDICTS", serde_json::from_str(VERDICTS).unwrap()),
        ("DEFAULTS", defaults),
    ];
    let data = |(name, list): &(&str, Value)| format!("export const {name}: any[] = {list};\n");
    folder.write(
        "vectors.data.ts",
        &lists.iter().map(data).collect::<String>(),
    );
    folder.write("vectors.ts", include_str!("vectors.ts"));
    let count: usize = lists
        .iter()
        .map(|(_, list)| list.as_array().unwrap().len())
        .sum();
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
