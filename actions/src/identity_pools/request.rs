//! A request of whichever action it is.

crate::dispatch::requests! {
    /// A request of Amazon Cognito identity pools, of whichever action it is.
    pub enum IdentityPoolsRequest: IdentityPools {
        /// Makes an identity pool, which trades sign-ins of many providers for AWS credentials.
        CreateIdentityPool(super::CreateIdentityPoolInput),
        /// Deletes up to 60 identities for good.
        DeleteIdentities(super::DeleteIdentitiesInput),
        /// Deletes an identity pool; its users can get no credentials any more.
        DeleteIdentityPool(super::DeleteIdentityPoolInput),
        /// Looks up when an identity was made, and the providers that it is linked to.
        DescribeIdentity(super::DescribeIdentityInput),
        /// Looks up the configuration of an identity pool.
        DescribeIdentityPool(super::DescribeIdentityPoolInput),
        /// Gives temporary AWS credentials to an identity.
        GetCredentialsForIdentity(super::GetCredentialsForIdentityInput),
        /// Makes an id for a user, or finds the one that there is.
        GetId(super::GetIdInput),
        /// Looks up the roles that users of an identity pool assume.
        GetIdentityPoolRoles(super::GetIdentityPoolRolesInput),
        /// Gives a token with which the identity can assume a role through AWS STS.
        GetOpenIdToken(super::GetOpenIdTokenInput),
        /// Registers a user whom your own server has authenticated, and gives a token.
        GetOpenIdTokenForDeveloperIdentity(super::GetOpenIdTokenForDeveloperIdentityInput),
        /// Looks up which claims of a provider become tags of the session.
        GetPrincipalTagAttributeMap(super::GetPrincipalTagAttributeMapInput),
        /// Lists the identities of a pool.
        ListIdentities(super::ListIdentitiesInput),
        /// Lists the identity pools of the account in the region.
        ListIdentityPools(super::ListIdentityPoolsInput),
        /// Lists the tags that an identity pool has been given.
        ListTagsForResource(super::ListTagsForResourceInput),
        /// Finds the identity of a user of your own server, or the users of an identity.
        LookupDeveloperIdentity(super::LookupDeveloperIdentityInput),
        /// Makes one identity of two users of your own server.
        MergeDeveloperIdentities(super::MergeDeveloperIdentitiesInput),
        /// Sets the roles that users of an identity pool assume.
        SetIdentityPoolRoles(super::SetIdentityPoolRolesInput),
        /// Sets which claims of a provider become tags of the session.
        SetPrincipalTagAttributeMap(super::SetPrincipalTagAttributeMapInput),
        /// Gives an identity pool tags, of which one with a known key replaces the old.
        TagResource(super::TagResourceInput),
        /// Parts a user of your own server from an identity; the user becomes a new one.
        UnlinkDeveloperIdentity(super::UnlinkDeveloperIdentityInput),
        /// Parts sign-ins of providers from an identity; they become new ones.
        UnlinkIdentity(super::UnlinkIdentityInput),
        /// Takes tags off an identity pool, by their keys.
        UntagResource(super::UntagResourceInput),
        /// Replaces the configuration of an identity pool; what is left out is lost.
        UpdateIdentityPool(super::UpdateIdentityPoolInput),
    }
}
