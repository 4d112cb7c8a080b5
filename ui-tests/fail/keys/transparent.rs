use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

#[derive(ApiError)]
enum WithValue {
    #[api_error(transparent = true)]
    Inner(Inner),
}

#[derive(ApiError)]
enum NoField {
    #[api_error(transparent)]
    Inner,
}

#[derive(ApiError)]
enum TwoFields {
    #[api_error(transparent)]
    Inner(Inner, u32),
}

#[derive(ApiError)]
#[api_error(transparent)]
struct Outer(Inner, u32);

#[derive(ApiError)]
#[api_error(transparent)]
struct TwoMarked {
    #[api_error(transparent)]
    kind: Inner,
    #[api_error(transparent)]
    other: Inner,
}

#[derive(ApiError)]
enum MarkedInAVariantThatIsNot {
    #[api_error(code = "outer", status = 400)]
    Outer {
        #[api_error(transparent)]
        inner: Inner,
    },
}

#[derive(ApiError)]
#[api_error(transparent)]
struct PublicBesideTheMarked {
    #[api_error(transparent)]
    kind: Inner,
    #[api_error(detail)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(transparent)]
struct MarkedWithAValue {
    #[api_error(transparent = true)]
    kind: Inner,
    id: u32,
}

fn contains_itself() {
    #[derive(ApiError)]
    enum Outer {
        #[api_error(transparent)]
        Outer(Box<Outer>),
    }
}

fn contains_self() {
    #[derive(ApiError)]
    enum Outer {
        #[api_error(transparent)]
        Outer(Box<Self>),
    }
}

fn struct_contains_itself() {
    #[derive(ApiError)]
    #[api_error(transparent)]
    struct Outer {
        inner: Box<Outer>,
    }
}

#[derive(ApiError)]
enum TraitObjects {
    #[api_error(transparent)]
    Boxed(Box<dyn std::error::Error>),
    #[api_error(transparent)]
    Borrowed(&'static (dyn std::error::Error + Send)),
}

#[derive(ApiError)]
enum MisspeltMark {
    #[api_error(transparent)]
    Inner {
        #[api_error(transparant)]
        kind: Inner,
        request: u64,
    },
}

fn main() {}
