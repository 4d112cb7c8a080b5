use std::net::SocketAddr;

use warp::Filter;
use warp::reject::custom;

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT};

pub(crate) struct Warp;

impl Framework for Warp {
    const NAME: &'static str = "warp";

    fn serve() -> SocketAddr {
        let (listener, address) = listener();
        on_tokio(move || async {
            let ok = warp::path!("ok").map(|| "ok".to_owned());
            let fail = warp::path!("fail" / String)
                .and_then(async |name: String| Err::<String, _>(custom(Api::named(&name))));
            let query = warp::path!("query")
                .and(warp::query::<Input>())
                .map(|input: Input| input.n.to_string());
            let item = warp::path!("item" / u8).map(|n: u8| n.to_string());
            let panics = warp::path!("panic").map(|| -> String { panic!("row 7") });
            let json = warp::path!("json")
                .and(warp::post())
                .and(warp::body::content_length_limit(LIMIT as u64))
                .and(warp::body::json::<Input>())
                .map(|input: Input| input.n.to_string());
            let read = warp::get().or(warp::head()).unify();
            let routes = ok
                .or(fail)
                .unify()
                .or(query)
                .unify()
                .or(item)
                .unify()
                .or(panics)
                .unify();
            let routes = read.and(routes).or(json).unify();
            let routes = routes.recover(errbook::warp::recover::<Api>);
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            warp::serve(routes).incoming(listener).run().await;
        });
        address
    }
}
