//! What `GET /v3/webizpay/users/{user_id}/authorization-state` has in common with other areas.

enumeration! {
    /// 授权状态
    AuthorizationState {
        AUTHORIZED = "AUTHORIZED",
        REVOKED = "REVOKED",
    }
}
