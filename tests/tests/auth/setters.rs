//! What the setters of users' own structs and of `cognito-actions` take.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use cognito_actions::user_pools::types::{AuthFlowType, ChallengeNameType};
use cognito_actions::user_pools::{
    AdminInitiateAuthRequest, AdminRespondToAuthChallengeRequest, InitiateAuthRequest,
    RespondToAuthChallengeRequest, SignUpRequest,
};
use cognito_request::auth::{AuthFlow, AuthParameters, ChallengeName, ChallengeResponses, name};
use cognito_request::{CognitoEnum, CognitoRequest, IntoProperty};

use crate::spoken::{ADDITIONS, CHALLENGES, CHOICES, FLOWS, client};

/// One of the user's own, closed, held to the definition.
#[derive(CognitoEnum, Debug, PartialEq)]
#[doc_ref("user-pools#AuthFlowType")]
enum Flow {
    UserSrpAuth,
    RefreshTokenAuth,
    RefreshToken,
    CustomAuth,
    AdminNoSrpAuth,
    UserPasswordAuth,
    AdminUserPasswordAuth,
    UserAuth,
}

/// One that is held to nothing.
#[derive(CognitoEnum, Debug, PartialEq)]
enum Few {
    UserPasswordAuth,
}

#[derive(CognitoRequest)]
#[doc_ref("user-pools#InitiateAuthRequest")]
#[cognito(action = "InitiateAuth", partial)]
struct Own<'a> {
    #[required]
    auth_flow: Flow,
    #[required]
    client_id: &'a str,
    auth_parameters: Option<HashMap<Arc<str>, Box<str>>>,
    session: Option<String>,
}

#[test]
fn the_flow_is_any_text_and_any_enumeration_that_is_held_to_the_definition() {
    for &flow in AuthFlow::ALL {
        let text: String = flow.into_property();
        let boxed: Box<str> = flow.into_property();
        let shared: Arc<str> = flow.into_property();
        let borrowed: &str = flow.into_property();
        let either: Cow<'_, str> = flow.into_property();
        assert_eq!([&*text, &*boxed, &*shared, borrowed, &*either], [flow.as_str(); 5]);
        let own: Flow = flow.into_property();
        let of_the_crate: AuthFlowType = flow.into_property();
        assert_eq!((own.as_str(), of_the_crate.as_str()), (flow.as_str(), flow.as_str()));
        assert!(!matches!(of_the_crate, AuthFlowType::Other(_)));
    }
    for &challenge in ChallengeName::ALL {
        let of_the_crate: ChallengeNameType = challenge.into_property();
        assert_eq!(of_the_crate.as_str(), challenge.as_str());
        assert!(!matches!(of_the_crate, ChallengeNameType::Other(_)));
    }
    assert_eq!(AuthFlow::UserPasswordAuth.as_str().parse(), Ok(Few::UserPasswordAuth));
    assert!(AuthFlow::UserAuth.as_str().parse::<Few>().is_err());
}

#[test]
fn the_parameters_are_any_map_of_text() {
    let client = client(true);
    let parameters = AuthParameters::user_password(&client, "ann", "Correct-Horse-7");
    let borrowed: BTreeMap<&str, &str> = (&parameters).into_property();
    assert_eq!(borrowed[name::PASSWORD], "Correct-Horse-7");
    let shared: HashMap<Arc<str>, Cow<'_, str>> = (&parameters).into_property();
    assert_eq!(shared["USERNAME"], "ann");
    let request = Own::builder()
        .auth_flow(parameters.flow())
        .client_id(client.id())
        .auth_parameters(parameters)
        .build()
        .unwrap();
    assert_eq!(request.auth_flow, Flow::UserPasswordAuth);
    assert_eq!(request.auth_parameters.unwrap().len(), 3);
}

#[test]
fn every_flow_makes_valid_requests_of_the_crate_of_all_actions() {
    for (flow, _, parameters) in [FLOWS, CHOICES].concat() {
        let client = client(true);
        let parameters = parameters(&client);
        let expected: BTreeMap<String, String> = parameters.clone().into_iter().collect();
        let request = InitiateAuthRequest::builder()
            .auth_flow(parameters.flow())
            .client_id(client.id())
            .auth_parameters(&parameters)
            .build()
            .unwrap();
        assert_eq!((request.auth_flow.as_str(), request.auth_parameters), (flow, Some(expected)));
        AdminInitiateAuthRequest::builder()
            .user_pool_id("eu-north-1_a")
            .auth_flow(parameters.flow())
            .client_id(client.id())
            .auth_parameters(parameters)
            .build()
            .unwrap();
    }
}

#[test]
fn every_answer_makes_valid_requests_of_the_crate_of_all_actions() {
    for (challenge, _, responses) in [CHALLENGES, ADDITIONS].concat() {
        let client = client(true);
        let responses: ChallengeResponses = responses(&client);
        let expected: BTreeMap<String, String> = responses.clone().into_iter().collect();
        let request = RespondToAuthChallengeRequest::builder()
            .challenge_name(responses.challenge())
            .client_id(client.id())
            .challenge_responses(&responses)
            .build()
            .unwrap();
        assert_eq!(request.challenge_name.as_str(), challenge);
        assert_eq!(request.challenge_responses, Some(expected));
        AdminRespondToAuthChallengeRequest::builder()
            .user_pool_id("eu-north-1_a")
            .challenge_name(responses.challenge())
            .client_id(client.id())
            .challenge_responses(responses)
            .build()
            .unwrap();
    }
}

#[test]
fn the_hash_is_a_valid_member_of_its_own() {
    for secret in [false, true] {
        let client = client(secret);
        let request = SignUpRequest::builder()
            .client_id(client.id())
            .maybe_secret_hash(client.secret_hash("ann"))
            .username("ann")
            .build()
            .unwrap();
        assert_eq!(request.secret_hash.is_some(), secret);
    }
}
