use axum::extract::State;
use axum::http::StatusCode;
use errbook::axum::{Json, Path};

use crate::auth::{Can, Read, Write};
use crate::booking::request::CustomerBody;
use crate::errors::Result;
use crate::store::Store;
use crate::store::customers::{self, Customer};

/// GET /v1/customers/{id}
pub(super) async fn show(
    _: Can<Read>,
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Json<Customer>> {
    let customer = store.read(move |db| customers::get(db, &id)).await?;
    Ok(Json(customer))
}

/// POST /v1/customers: 201 for a new customer, 200 for the one who has the address already.
pub(super) async fn create(
    _: Can<Write>,
    State(store): State<Store>,
    Json(body): Json<CustomerBody>,
) -> Result<(StatusCode, Json<Customer>)> {
    let new = body.check()?;
    let (created, customer) = store
        .write(move |db| Ok(customers::find_or_create(db, &new.name, &new.email)?))
        .await?;
    let status = if created {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    Ok((status, Json(customer)))
}
