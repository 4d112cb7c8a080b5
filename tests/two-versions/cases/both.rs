//! Each derive with its own release, in one module.

macro_rules! errors {
    ($release:ident $name:ident $text:literal) => {
        mod $release {
            ::$release::envelope! {
                /// With the release
                const RELEASE: "application/json" = { "code": code, "release": extra.release, ..details };
            }

            /// A slot that is taken
            #[derive(Debug, ::$release::ApiError)]
            #[api_error(crate = ::$release, code = "slot_taken", status = 409, retry = "never", details,
                        envelope = RELEASE, extra(release = $text))]
            pub struct $name {
                pub slot: u8,
            }

            ::$release::catalog! {
                /// Errors
                pub static API = [$name];
            }
        }
    };
}

errors! { first FirstError "0.1.0" }
errors! { second SecondError "0.2.0" }

fn main() {
    let first = ::first::ApiError::to_response(&first::FirstError { slot: 1 });
    let second = ::second::ApiError::to_response(&second::SecondError { slot: 1 });
    assert_eq!(first.body(), r#"{"code":"slot_taken","release":"0.1.0","slot":1}"#);
    assert_eq!(second.body(), r#"{"code":"slot_taken","release":"0.2.0","slot":1}"#);
    assert_eq!((first::API.len(), second::API.len()), (1, 1));
    println!("{} from 0.1.0, {} from 0.2.0", first.status().as_u16(), second.status().as_u16());
}
