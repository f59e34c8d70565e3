//! Domains of the sign-in pages.

use cognito_actions::user_pools::types::CustomDomainConfigType;
use cognito_actions::user_pools::{
    CreateUserPoolDomainRequest, DeleteUserPoolDomainRequest, DescribeUserPoolDomainRequest,
    UpdateUserPoolDomainRequest,
};

use super::pools::pool;
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    if !emulator.implements::<CreateUserPoolDomainRequest>() {
        return Ok(());
    }
    let pool = pool(emulator, "domains")?;
    let domain = "sign-in-example-com";
    let create = CreateUserPoolDomainRequest::builder().domain(domain).user_pool_id(&pool);
    emulator.send(create.custom_domain_config(certificate("1")).build())?;
    let described =
        emulator.send(DescribeUserPoolDomainRequest::builder().domain(domain).build())?;
    let description = told(described.domain_description, "DomainDescription")?;
    ensure(description.user_pool_id.as_ref() == Some(&pool), "the domain is the pool's")?;

    let update = UpdateUserPoolDomainRequest::builder().domain(domain).user_pool_id(&pool);
    emulator.send(update.custom_domain_config(certificate("2")).build())?;
    emulator
        .send(DeleteUserPoolDomainRequest::builder().domain(domain).user_pool_id(pool).build())?;
    Ok(())
}

fn certificate(id: &str) -> CustomDomainConfigType {
    CustomDomainConfigType::builder()
        .certificate_arn(format!("arn:aws:acm:us-east-1:123456789012:certificate/{id}"))
        .build_unvalidated()
}
