//! What the gateway passes on, and what it does not.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use cognito_async_examples::{Client, gateway, listen, serve};
use cognito_request::Service;
use cognito_request::http::Endpoint;
use http::{Request, Response};

type Seen = Arc<Mutex<Vec<Request<Vec<u8>>>>>;

const ANY: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);
const GET_USER: &str = "AWSCognitoIdentityProviderService.GetUser";

/// A server that keeps what it receives, and answers all of it with an odd reply.
fn recorder(seen: &Seen) -> Router {
    let seen = Arc::clone(seen);
    Router::new().fallback(move |request: Request<Body>| async move {
        let (parts, body) = request.into_parts();
        let body = to_bytes(body, 1 << 20).await.unwrap().to_vec();
        seen.lock().unwrap().push(Request::from_parts(parts, body));
        Response::builder().status(418).header("x-odd", "é").body(Body::from("odd")).unwrap()
    })
}

/// A gateway, before a recorder, and what the recorder saw.
async fn started() -> (Endpoint, Seen) {
    let seen = Seen::default();
    let (behind, upstream) = listen(ANY).await.unwrap();
    let (listener, url) = listen(ANY).await.unwrap();
    tokio::spawn(serve(behind, recorder(&seen)));
    tokio::spawn(serve(listener, gateway(Client::new().unwrap(), upstream)));
    (url, seen)
}

fn request(url: &Endpoint, target: &str, body: &str) -> Request<Vec<u8>> {
    Request::post(url.url(Service::UserPools))
        .header("content-type", "application/x-amz-json-1.1; charset=utf-8")
        .header("x-amz-target", target)
        .header("authorization", "AWS4-HMAC-SHA256 …")
        .header("connection", "keep-alive, x-private")
        .header("x-private", "of this connection")
        .body(body.as_bytes().to_vec())
        .unwrap()
}

fn block_on(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test);
}

#[test]
fn a_valid_request_goes_on_as_it_came_and_so_does_its_reply() {
    block_on(async {
        let (url, seen) = started().await;
        let body = "{ \"AccessToken\" : \"a.b\", \"New\": [1] }\n";
        let reply = Client::new().unwrap().exchange(request(&url, GET_USER, body)).await.unwrap();
        assert_eq!((reply.status().as_u16(), reply.body().as_slice()), (418, &b"odd"[..]));
        assert_eq!(reply.headers()["x-odd"].as_bytes(), "é".as_bytes());
        let seen = seen.lock().unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].body(), body.as_bytes());
        assert_eq!(seen[0].headers()["authorization"].as_bytes(), "AWS4-HMAC-SHA256 …".as_bytes());
        assert_eq!(seen[0].headers()["x-amz-target"], GET_USER);
        assert!(seen[0].headers().get("x-private").is_none());
        assert_ne!(
            seen[0].headers()["host"],
            url.url(Service::UserPools).authority().unwrap().as_str()
        );
    });
}

#[test]
fn what_is_not_valid_is_answered_and_goes_nowhere() {
    block_on(async {
        let (url, seen) = started().await;
        let client = Client::new().unwrap();
        let id = "AWSCognitoIdentityService.GetId";
        for (target, body, code) in [
            (GET_USER, "{}", "InvalidParameterException"),
            (GET_USER, "{\"AccessToken\": \"a b\"}", "InvalidParameterException"),
            (
                GET_USER,
                "{\"AccessToken\": \"a\", \"AccessToken\": \"b\"}",
                "InvalidParameterException",
            ),
            (GET_USER, "", "SerializationException"),
            (id, "{\"IdentityPoolId\": \"\"}", "ValidationException"),
            ("AWSCognitoIdentityService.GetUser", "{}", "UnknownOperationException"),
        ] {
            let reply = client.exchange(request(&url, target, body)).await.unwrap();
            assert_eq!(reply.headers()["x-amzn-errortype"], code, "{body}");
            assert_eq!(reply.status(), 400);
            assert_eq!(reply.headers()["x-amzn-requestid"].len(), 36);
        }
        let mut get = request(&url, GET_USER, "{\"AccessToken\": \"a\"}");
        *get.method_mut() = http::Method::GET;
        assert_eq!(client.exchange(get).await.unwrap().status(), 404);
        let mut two = request(&url, GET_USER, "{\"AccessToken\": \"a\"}");
        two.headers_mut().append("x-amz-target", id.parse().unwrap());
        assert_eq!(client.exchange(two).await.unwrap().status(), 400);
        let long = request(&url, GET_USER, &" ".repeat(5 << 20));
        // The connection may be closed before all of it is sent; then there is no reply.
        if let Ok(reply) = client.exchange(long).await {
            assert_eq!(reply.status(), 413);
        }
        assert!(seen.lock().unwrap().is_empty());
    });
}

#[test]
fn a_server_that_is_not_there_is_an_internal_error() {
    block_on(async {
        let (closed, upstream) = listen(ANY).await.unwrap();
        drop(closed);
        let (listener, url) = listen(ANY).await.unwrap();
        let client = Client::new().unwrap();
        tokio::spawn(serve(listener, gateway(client.clone(), upstream)));
        let good = request(&url, GET_USER, "{\"AccessToken\": \"a\"}");
        let reply = client.exchange(good).await.unwrap();
        assert_eq!(reply.status(), 500);
        assert_eq!(reply.headers()["x-amzn-errortype"], "InternalErrorException");
    });
}
