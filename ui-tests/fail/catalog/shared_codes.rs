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

/// One that is sent at any status, and one at one of these.
fn open_and_fixed() {
    /// The upstream failed
    #[derive(errbook::ApiError)]
    #[api_error(code = "upstream", status = 502, shared_code)]
    struct Upstream(#[api_error(status)] u16);

    /// The upstream is down
    #[derive(errbook::ApiError)]
    #[api_error(code = "upstream", status = 503, shared_code, retry = "never")]
    struct Down;

    errbook::catalog! {
        pub static API = [Upstream, Down];
    }
}

/// Both at any status, and different at one.
fn open_both() {
    /// The upstream failed
    #[derive(errbook::ApiError)]
    #[api_error(code = "upstream", status = 502, shared_code)]
    struct Upstream(#[api_error(status)] u16);

    /// Partners
    #[derive(errbook::ApiError)]
    #[api_error(throttled(after = "9s"))]
    enum Partner {
        /// The partner failed
        #[api_error(code = "upstream", status = 502, shared_code)]
        Failed(#[api_error(status)] u16),
    }

    errbook::catalog! {
        pub static API = [Upstream, Partner];
    }
}

fn main() {}
