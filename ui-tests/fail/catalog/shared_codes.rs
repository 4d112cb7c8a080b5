fn one_without_the_key() {
    /// The name is invalid
    #[derive(errbook::ApiError)]
    #[api_error(code = "invalid", status = 400, shared_code)]
    struct Name;

    /// The age is invalid
    #[derive(errbook::ApiError)]
    #[api_error(code = "invalid", status = 400)]
    struct Age;

    errbook::catalog! {
        pub static API = [Name, Age];
    }
}

macro_rules! differ {
    ($name:ident: $($first:tt)*) => {
        mod $name {
            /// The name is invalid
            #[derive(errbook::ApiError)]
            #[api_error(code = "invalid", status = 409, shared_code, $($first)*)]
            pub struct Name;

            /// The age is invalid
            #[derive(errbook::ApiError)]
            #[api_error(code = "invalid", status = 409, shared_code, retry = "never")]
            pub struct Age;

            errbook::catalog! {
                pub static API = [Name, Age];
            }
        }
    };
}

differ!(retry: retry = "refresh");
differ!(retry_parameters: retry(backoff(attempts = 2)));
differ!(effect: retry = "never", effect = "unknown");
differ!(number: retry = "never", number = 3);
differ!(envelope: retry = "never", envelope = errbook::envelope::FLAT);
differ!(content_type: retry = "never", content_type = "application/vnd.api+json");
differ!(docs_url: retry = "never", docs_url = "/errors/invalid");

fn main() {}
