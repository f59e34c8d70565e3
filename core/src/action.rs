//! Actions: the API operations that requests belong to.

use crate::slot::Fill;
use crate::value::structure::CognitoStructure;

/// One of the two services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Service {
    /// Amazon Cognito user pools.
    UserPools,
    /// Amazon Cognito identity pools.
    IdentityPools,
}

impl Service {
    /// The name in `#[cognito(service = "…")]` and in `#[doc_ref("…#…")]`: `user-pools` or
    /// `identity-pools`.
    #[inline]
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Service::UserPools => "user-pools",
            Service::IdentityPools => "identity-pools",
        }
    }

    /// What stands before the dot in the header `X-Amz-Target`.
    ///
    /// ```
    /// assert_eq!(
    ///     cognito_request::Service::UserPools.target_prefix(),
    ///     "AWSCognitoIdentityProviderService",
    /// );
    /// ```
    #[inline]
    #[must_use]
    pub const fn target_prefix(self) -> &'static str {
        match self {
            Service::UserPools => "AWSCognitoIdentityProviderService",
            Service::IdentityPools => "AWSCognitoIdentityService",
        }
    }

    /// The service that a target is of, by what stands before its dot. Whether the service has such
    /// an action is not asked.
    ///
    /// ```
    /// use cognito_request::Service;
    ///
    /// let target = "AWSCognitoIdentityService.GetId";
    /// assert_eq!(Service::of_target(target), Some(Service::IdentityPools));
    /// assert_eq!(Service::of_target("DynamoDB_20120810.GetItem"), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn of_target(target: &str) -> Option<Service> {
        let (prefix, _) = target.split_once('.')?;
        for service in &[Service::UserPools, Service::IdentityPools] {
            if service.target_prefix() == prefix {
                return Some(*service);
            }
        }
        None
    }

    /// The name that a request is signed for, which is also what the service's hosts start with.
    ///
    /// ```
    /// assert_eq!(cognito_request::Service::UserPools.signing_name(), "cognito-idp");
    /// assert_eq!(cognito_request::Service::IdentityPools.signing_name(), "cognito-identity");
    /// ```
    #[inline]
    #[must_use]
    pub const fn signing_name(self) -> &'static str {
        match self {
            Service::UserPools => "cognito-idp",
            Service::IdentityPools => "cognito-identity",
        }
    }
}

impl core::fmt::Display for Service {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One API operation, as data.
///
/// ```
/// use cognito_request::{CognitoRequest, Service};
///
/// #[derive(CognitoRequest)]
/// #[cognito(unsigned)]
/// struct SignUpRequest {}
///
/// let action = SignUpRequest::ACTION;
/// assert_eq!(action.name, "SignUp");
/// assert_eq!(action.target, "AWSCognitoIdentityProviderService.SignUp");
/// assert_eq!(action.service, Service::UserPools);
/// assert!(action.unsigned);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// The operation: `SignUp`.
    pub name: &'static str,
    /// The value of the header `X-Amz-Target`.
    pub target: &'static str,
    /// The service that it belongs to.
    pub service: Service,
    /// Whether it is sent without a signature.
    pub unsigned: bool,
    /// The name of the type of its input: that of the definition, or else of the struct.
    pub input: &'static str,
    /// The name of the type that it answers, as its definition says: `SignUpResponse`. `None` for
    /// one that answers nothing, and where no definition says.
    pub output: Option<&'static str>,
    /// The names of its errors, as its definition says.
    pub errors: &'static [&'static str],
    /// How it pages, if it does; [`PagedRequest`](crate::PagedRequest) goes by it.
    pub paging: Option<&'static Paging>,
    /// Its documentation: the link in the struct's `#[doc_ref("https://…")]`, or the definition's.
    pub documentation: Option<&'static str>,
}

/// How an action pages: the wire names of the properties that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The property of the input that says where to go on.
    pub input_token: &'static str,
    /// The property of the output that the next input's token is.
    pub output_token: &'static str,
    /// The property of the input that says how many there may be on a page, if there is one.
    pub limit: Option<&'static str>,
    /// The property of the output that lists what was asked for.
    pub result: &'static str,
}

/// The input of an action, written by `#[derive(CognitoRequest)]`.
pub trait CognitoRequest: CognitoStructure {
    /// The action.
    const ACTION: &'static Action;

    /// What the service answers. Without `#[cognito(output = …)]` it is
    /// [`JsonText`](crate::JsonText); for an action that answers nothing there is
    /// [`Nothing`](crate::Nothing).
    type Output: for<'de> Fill<'de>;

    /// The request for HTTP: `POST`, the body, and the headers of the protocol. It is not signed.
    ///
    /// The derive writes a method of the same name, for which this trait need not be imported.
    #[cfg(feature = "http")]
    fn into_http(self, endpoint: &crate::http::Endpoint) -> ::http::Request<alloc::vec::Vec<u8>> {
        self.to_http(endpoint)
    }

    /// The same of a request that is still needed, as to ask for the next page of what it lists.
    ///
    /// ```
    /// use cognito_request::CognitoRequest;
    /// use cognito_request::http::Endpoint;
    ///
    /// #[derive(CognitoRequest)]
    /// struct ListGroupsRequest {
    ///     #[required]
    ///     user_pool_id: String,
    /// }
    ///
    /// let endpoint = Endpoint::for_region("eu-north-1").unwrap();
    /// let request = ListGroupsRequest { user_pool_id: "eu-north-1_a".into() };
    /// assert_eq!(request.to_http(&endpoint).body(), br#"{"UserPoolId":"eu-north-1_a"}"#);
    /// ```
    #[cfg(feature = "http")]
    fn to_http(&self, endpoint: &crate::http::Endpoint) -> ::http::Request<alloc::vec::Vec<u8>> {
        let body = crate::json::write::to_string(self.view()).into_bytes();
        crate::http::request::request(Self::ACTION, body, endpoint)
    }

    /// The request for HTTP, signed (Signature Version 4) for the region of the endpoint. It is
    /// [`into_http`](CognitoRequest::into_http)'s with the headers `host`, `x-amz-date`,
    /// `authorization` and, for a temporary key, `x-amz-security-token`.
    ///
    /// The service takes a signature for about five minutes after its time, so a request that is
    /// sent again later is made again. An action that is sent without a signature has none of
    /// this: the compiler says so, as [`Signable`](crate::http::Signable) shows.
    ///
    /// The derive writes a method of the same name, for which this trait need not be imported.
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use cognito_request::CognitoRequest;
    /// use cognito_request::http::{Credentials, Endpoint};
    ///
    /// #[derive(CognitoRequest)]
    /// struct DescribeUserPoolRequest {
    ///     #[required]
    ///     user_pool_id: String,
    /// }
    ///
    /// let endpoint = Endpoint::for_region("eu-north-1")?;
    /// let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI", None)?;
    /// let request = DescribeUserPoolRequest::builder().user_pool_id("eu-north-1_1").build()?;
    /// let time = SystemTime::now();
    /// let kept = request.to_signed_http(&endpoint, &credentials, time)?;
    /// let request = request.into_signed_http(&endpoint, &credentials, time)?;
    /// assert_eq!(kept.headers(), request.headers());
    /// let authorization = request.headers()["authorization"].to_str()?;
    /// assert!(authorization.starts_with("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"));
    /// assert!(authorization.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-target"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SigningError::NoRegion`](crate::http::SigningError::NoRegion) where the endpoint is a URL
    /// of one's own without a region, [`SigningError::Time`](crate::http::SigningError::Time) for
    /// a clock that is before 1970 or past 9999.
    #[cfg(feature = "sigv4")]
    fn into_signed_http(
        self,
        endpoint: &crate::http::Endpoint,
        credentials: &crate::http::Credentials,
        time: std::time::SystemTime,
    ) -> Result<::http::Request<alloc::vec::Vec<u8>>, crate::http::SigningError>
    where
        Self: crate::http::Signable,
    {
        self.to_signed_http(endpoint, credentials, time)
    }

    /// The same of a request that is still needed, as to ask for the next page of what it lists.
    ///
    /// # Errors
    ///
    /// Those of [`into_signed_http`](CognitoRequest::into_signed_http).
    #[cfg(feature = "sigv4")]
    fn to_signed_http(
        &self,
        endpoint: &crate::http::Endpoint,
        credentials: &crate::http::Credentials,
        time: std::time::SystemTime,
    ) -> Result<::http::Request<alloc::vec::Vec<u8>>, crate::http::SigningError>
    where
        Self: crate::http::Signable,
    {
        const { assert!(!Self::ACTION.unsigned, "the action is sent without a signature") };
        let body = crate::json::write::to_string(self.view()).into_bytes();
        crate::http::signing::signed_request(Self::ACTION, body, endpoint, credentials, time)
    }

    /// What a reply to this request holds: the output, or why there is none. Constraints are not
    /// checked.
    ///
    /// A body that is empty is read as `{}`: so answer some actions that answer nothing.
    ///
    /// ```
    /// use cognito_request::http::{Endpoint, OutputError};
    /// use cognito_request::{CognitoRequest, CognitoStructure, ErrorCode};
    ///
    /// #[derive(CognitoRequest)]
    /// #[cognito(output = GetUserResponse)]
    /// struct GetUserRequest {
    ///     #[required]
    ///     #[sensitive]
    ///     access_token: String,
    /// }
    ///
    /// #[derive(CognitoStructure)]
    /// struct GetUserResponse {
    ///     #[required]
    ///     username: String,
    /// }
    ///
    /// let endpoint = Endpoint::for_region("eu-north-1").unwrap();
    /// let request = GetUserRequest::builder().access_token("a.b.c").build().unwrap();
    /// let request: http::Request<Vec<u8>> = request.into_http(&endpoint);
    /// assert_eq!(request.uri(), "https://cognito-idp.eu-north-1.amazonaws.com/");
    /// assert_eq!(request.headers()["x-amz-target"], "AWSCognitoIdentityProviderService.GetUser");
    ///
    /// // Any HTTP client sends it, and gives back:
    /// let reply = http::Response::new(r#"{"Username": "ada"}"#);
    /// assert_eq!(GetUserRequest::output(reply).unwrap().username, "ada");
    ///
    /// let reply = http::Response::builder()
    ///     .status(400)
    ///     .body(r#"{"__type": "NotAuthorizedException", "message": "Invalid Access Token"}"#);
    /// let error = GetUserRequest::output(reply.unwrap()).err().unwrap();
    /// assert_eq!(error.service().unwrap().code, ErrorCode::NotAuthorizedException);
    /// assert_eq!(error.to_string(), "NotAuthorizedException: Invalid Access Token");
    /// ```
    ///
    /// # Errors
    ///
    /// [`OutputError::Service`](crate::http::OutputError::Service) for a status that is not 2xx,
    /// with the code that the body or the header `x-amzn-errortype` has;
    /// [`OutputError::Reply`](crate::http::OutputError::Reply), with the status and the start of
    /// the body, for what is no reply of the service's or longer than
    /// [`LARGEST_REPLY`](crate::http::LARGEST_REPLY).
    #[cfg(feature = "http")]
    fn output(
        response: ::http::Response<impl AsRef<[u8]>>,
    ) -> Result<Self::Output, crate::http::OutputError> {
        let (parts, body) = response.into_parts();
        crate::http::reply::output(parts.status, &parts.headers, body.as_ref())
    }

    /// The reply of a server that did what was asked for: the other side of
    /// [`output`](CognitoRequest::output).
    ///
    /// Its body is the output as JSON; that of an action that answers nothing is empty, as the
    /// services' own are.
    ///
    /// ```
    /// use cognito_request::{CognitoRequest, CognitoStructure, Nothing};
    ///
    /// #[derive(CognitoRequest)]
    /// #[cognito(output = GetUserResponse)]
    /// struct GetUserRequest {}
    ///
    /// #[derive(CognitoStructure)]
    /// struct GetUserResponse {
    ///     #[required]
    ///     username: String,
    /// }
    ///
    /// let output = GetUserResponse { username: "ada".into() };
    /// let reply = GetUserRequest::reply(&output).with_request_id("4a1c").into_http();
    /// assert_eq!(reply.status(), 200);
    /// assert_eq!(reply.headers()["content-type"], "application/x-amz-json-1.1");
    /// assert_eq!(reply.headers()["x-amzn-requestid"], "4a1c");
    /// assert_eq!(reply.body(), br#"{"Username":"ada"}"#);
    ///
    /// #[derive(CognitoRequest)]
    /// #[cognito(output = Nothing)]
    /// struct DeleteUserRequest {}
    ///
    /// assert_eq!(DeleteUserRequest::reply(&Nothing).into_http().body(), b"");
    /// ```
    #[cfg(feature = "http")]
    fn reply(output: &Self::Output) -> crate::http::OutputReply
    where
        Self::Output: crate::Value,
    {
        if Self::ACTION.output.is_none() && crate::http::output_reply::is_nothing::<Self::Output>()
        {
            crate::http::OutputReply::nothing()
        } else {
            crate::http::OutputReply::new(output)
        }
    }
}
