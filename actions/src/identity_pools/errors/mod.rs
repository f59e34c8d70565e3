//! The errors of Amazon Cognito identity pools.
//!
//! Written by `cargo cognito new --service identity-pools`.

mod concurrent_modification_exception;
mod developer_user_already_registered_exception;
mod external_service_exception;
mod internal_error_exception;
mod invalid_identity_pool_configuration_exception;
mod invalid_parameter_exception;
mod limit_exceeded_exception;
mod not_authorized_exception;
mod resource_conflict_exception;
mod resource_not_found_exception;
mod too_many_requests_exception;

pub use concurrent_modification_exception::ConcurrentModificationException;
pub use developer_user_already_registered_exception::DeveloperUserAlreadyRegisteredException;
pub use external_service_exception::ExternalServiceException;
pub use internal_error_exception::InternalErrorException;
pub use invalid_identity_pool_configuration_exception::InvalidIdentityPoolConfigurationException;
pub use invalid_parameter_exception::InvalidParameterException;
pub use limit_exceeded_exception::LimitExceededException;
pub use not_authorized_exception::NotAuthorizedException;
pub use resource_conflict_exception::ResourceConflictException;
pub use resource_not_found_exception::ResourceNotFoundException;
pub use too_many_requests_exception::TooManyRequestsException;
