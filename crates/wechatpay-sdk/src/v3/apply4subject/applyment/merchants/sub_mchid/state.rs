//! 获取商户开户意愿确认状态 · Query the confirmation state
//!
//! `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`

/// 获取商户开户意愿确认状态 · Query the confirmation state
///
/// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`
#[derive(Clone)]
pub struct State {
    pub(crate) node: crate::chain::Node,
}

impl State {
    /// 获取商户开户意愿确认状态 · Query the confirmation state
    ///
    /// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
    ///
    /// 服务商按子商户号查询商户是否已确认开户意愿，返回授权状态。模式：服务商。
    ///
    /// Returns whether a sub-merchant has confirmed its account opening. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .apply4subject()
    ///     .applyment()
    ///     .merchants()
    ///     .sub_mchid("1900000109")
    ///     .state()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 10 次请求。
    ///
    /// Rate limits: 10 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则；修改结算账户时，可能是户名与主体不符。按错误描述改正。 · The request breaks a rule. For a settlement account, the account holder may differ from the registered entity. Correct what the message names.
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012467549](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
    #[doc(alias(
        "获取商户开户意愿确认状态",
        "Query the confirmation state",
        "确认开户意愿",
        "state",
        "merchants/state"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/apply4subject/applyment/merchants/{sub_mchid}/state")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/merchants/{sub_mchid}/state")
    }
}

/// 获取商户开户意愿确认状态 · Query the confirmation state
pub mod get {

    enumeration! {
        /// 授权状态 · Authorisation status
        AuthorizeState {
            /// `AUTHORIZE_STATE_UNAUTHORIZED`: 未授权 · Not authorised
            AUTHORIZE_STATE_UNAUTHORIZED = "AUTHORIZE_STATE_UNAUTHORIZED",
            /// `AUTHORIZE_STATE_AUTHORIZED`: 已授权 · Authorised
            AUTHORIZE_STATE_AUTHORIZED = "AUTHORIZE_STATE_AUTHORIZED",
        }
    }

    /// 获取商户开户意愿确认状态：应答 · Query the confirmation state: answer
    #[non_exhaustive]
    pub struct Response {
        /// 授权状态 · Authorisation status
        pub authorize_state: AuthorizeState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => authorize_state: Optional "authorize_state",
        }
    }
}
