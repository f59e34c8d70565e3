//! Where requests are sent.

use alloc::format;
use alloc::string::String;

use ::http::Uri;

use super::endpoint_error::EndpointError;
use super::partition::Partition;
use crate::action::Service;

/// Where requests are sent: the hosts of both services in a region, or a URL of one's own.
///
/// Which host it is follows from the service of each request, so one endpoint serves both. The
/// hosts are those of the services' own endpoint rules, in every partition.
///
/// ```
/// use cognito_request::Service;
/// use cognito_request::http::Endpoint;
///
/// let endpoint = Endpoint::for_region("eu-north-1")?;
/// assert_eq!(endpoint.url(Service::UserPools), "https://cognito-idp.eu-north-1.amazonaws.com/");
///
/// let endpoint = Endpoint::for_region("us-gov-west-1")?.fips(true)?;
/// assert_eq!(
///     endpoint.url(Service::IdentityPools),
///     "https://cognito-identity-fips.us-gov-west-1.amazonaws.com/",
/// );
///
/// let endpoint = Endpoint::custom("http://127.0.0.1:9229")?;
/// assert_eq!(endpoint.url(Service::UserPools), "http://127.0.0.1:9229/");
/// # Ok::<(), cognito_request::http::EndpointError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    place: Place,
    /// Made once, and shared by all requests: a copy of it costs no allocation.
    user_pools: Uri,
    identity_pools: Uri,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Region { name: String, fips: bool, dual_stack: bool },
    Custom { region: Option<String> },
}

impl Endpoint {
    /// The services in a region: `eu-north-1`. A region that this library does not know has the
    /// hosts that its name calls for, as in the services' rules.
    ///
    /// # Errors
    ///
    /// [`EndpointError::Region`] for what is not a label of a host name in lowercase: 1 to 63
    /// ASCII letters, digits and hyphens, with no hyphen at either end and not of digits alone.
    /// It never becomes part of a host name.
    pub fn for_region(region: &str) -> Result<Endpoint, EndpointError> {
        if is_region(region) {
            Endpoint::regional(region.into(), false, false)
        } else {
            Err(EndpointError::Region)
        }
    }

    /// A URL of one's own, for both services: a server on this machine, a gateway, a proxy. Its
    /// path, if there is one, is kept.
    ///
    /// # Errors
    ///
    /// [`EndpointError::Url`] for what is no URL with `http` or `https` and a host, and for one
    /// with a query, a fragment, a user's name or a password.
    pub fn custom(url: &str) -> Result<Endpoint, EndpointError> {
        if url.contains(['?', '#']) {
            return Err(EndpointError::Url("has a query or a fragment"));
        }
        let uri: Uri = url.parse().map_err(|_| EndpointError::Url("is not a URL"))?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err(EndpointError::Url("starts with neither `http://` nor `https://`"));
        }
        check_authority(uri.authority().map_or("", ::http::uri::Authority::as_str), &uri)?;
        let place = Place::Custom { region: None };
        Ok(Endpoint { place, user_pools: uri.clone(), identity_pools: uri })
    }

    /// The same with the hosts that are validated for FIPS 140, or without.
    ///
    /// # Errors
    ///
    /// [`EndpointError::CustomFips`] where [`Endpoint::custom`] has said the URL.
    pub fn fips(self, fips: bool) -> Result<Endpoint, EndpointError> {
        match self.place {
            Place::Region { name, dual_stack, .. } => Endpoint::regional(name, fips, dual_stack),
            Place::Custom { .. } if fips => Err(EndpointError::CustomFips),
            Place::Custom { .. } => Ok(self),
        }
    }

    /// The same with the hosts that have IPv4 and IPv6 addresses, or without.
    ///
    /// ```
    /// use cognito_request::Service;
    /// use cognito_request::http::Endpoint;
    ///
    /// let endpoint = Endpoint::for_region("cn-north-1")?.dual_stack(true)?;
    /// assert_eq!(
    ///     endpoint.url(Service::UserPools),
    ///     "https://cognito-idp.cn-north-1.api.amazonwebservices.com.cn/",
    /// );
    /// # Ok::<(), cognito_request::http::EndpointError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`EndpointError::CustomDualStack`] where [`Endpoint::custom`] has said the URL.
    pub fn dual_stack(self, dual_stack: bool) -> Result<Endpoint, EndpointError> {
        match self.place {
            Place::Region { name, fips, .. } => Endpoint::regional(name, fips, dual_stack),
            Place::Custom { .. } if dual_stack => Err(EndpointError::CustomDualStack),
            Place::Custom { .. } => Ok(self),
        }
    }

    /// The same in another region. A URL of one's own stays as it is: the region is then the one
    /// that requests are signed for, which the URL does not say.
    ///
    /// ```
    /// use cognito_request::Service;
    /// use cognito_request::http::Endpoint;
    ///
    /// let endpoint = Endpoint::custom("http://127.0.0.1:9229")?.in_region("eu-north-1")?;
    /// assert_eq!(endpoint.url(Service::UserPools), "http://127.0.0.1:9229/");
    /// assert_eq!(endpoint.region(), Some("eu-north-1"));
    /// # Ok::<(), cognito_request::http::EndpointError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`EndpointError::Region`] for what [`Endpoint::for_region`] refuses.
    pub fn in_region(self, region: &str) -> Result<Endpoint, EndpointError> {
        if !is_region(region) {
            return Err(EndpointError::Region);
        }
        match self.place {
            Place::Region { fips, dual_stack, .. } => {
                Endpoint::regional(region.into(), fips, dual_stack)
            }
            Place::Custom { .. } => {
                Ok(Endpoint { place: Place::Custom { region: Some(region.into()) }, ..self })
            }
        }
    }

    /// The URL that requests of a service are sent to.
    #[must_use]
    pub fn url(&self, service: Service) -> &Uri {
        match service {
            Service::UserPools => &self.user_pools,
            Service::IdentityPools => &self.identity_pools,
        }
    }

    /// The region, for which requests are signed; `None` for a URL of one's own of which
    /// [`Endpoint::in_region`] has not said it.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        match &self.place {
            Place::Region { name, .. } => Some(name),
            Place::Custom { region } => region.as_deref(),
        }
    }

    fn regional(name: String, fips: bool, dual_stack: bool) -> Result<Endpoint, EndpointError> {
        let user_pools = uri(&host(Service::UserPools, &name, fips, dual_stack))?;
        let identity_pools = uri(&host(Service::IdentityPools, &name, fips, dual_stack))?;
        Ok(Endpoint { place: Place::Region { name, fips, dual_stack }, user_pools, identity_pools })
    }
}

/// The host of a service, by the rule set that both services have.
fn host(service: Service, region: &str, fips: bool, dual_stack: bool) -> String {
    let partition = Partition::of(region);
    let variant = if fips { "-fips" } else { "" };
    // Two exceptions of the rules: plain hosts that have addresses of both kinds.
    let plain = if fips {
        matches!(region, "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2")
    } else {
        partition.is_aws()
    };
    let dual_stack = dual_stack && !plain;
    // Both services have the name that they sign by at the front of their hosts.
    let service = service.signing_name();
    let suffix = if dual_stack { partition.dual_stack_suffix } else { partition.suffix };
    format!("{service}{variant}.{region}.{suffix}")
}

fn uri(host: &str) -> Result<Uri, EndpointError> {
    // A region that was looked at makes a host, so this does not fail.
    format!("https://{host}/").parse().map_err(|_| EndpointError::Region)
}

fn is_region(name: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=63).contains(&name.len())
        && name.bytes().all(known)
        && !name.starts_with('-')
        && !name.ends_with('-')
        && !name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Checks what stands between the scheme and the path.
fn check_authority(authority: &str, uri: &Uri) -> Result<(), EndpointError> {
    if authority.contains('@') {
        return Err(EndpointError::Url("has a user's name or a password"));
    }
    let host = uri.host().unwrap_or("");
    if host.is_empty() {
        return Err(EndpointError::Url("has no host"));
    }
    if authority.len() > host.len() && uri.port_u16().is_none() {
        return Err(EndpointError::Url("has an invalid port"));
    }
    Ok(())
}
