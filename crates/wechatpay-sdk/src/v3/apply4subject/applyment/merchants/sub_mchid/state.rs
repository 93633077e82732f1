//! `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`

/// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`
#[derive(Clone)]
pub struct State {
    pub(crate) node: crate::chain::Node,
}

impl State {
    /// 获取商户开户意愿确认状态 (partner)
    ///
    /// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/apply4subject/applyment/merchants/{sub_mchid}/state")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/merchants/{sub_mchid}/state")
    }
}

/// 获取商户开户意愿确认状态
pub mod get {

    enumeration! {
        /// 授权状态
        AuthorizeState {
            AUTHORIZE_STATE_UNAUTHORIZED = "AUTHORIZE_STATE_UNAUTHORIZED",
            AUTHORIZE_STATE_AUTHORIZED = "AUTHORIZE_STATE_AUTHORIZED",
        }
    }

    /// 获取商户开户意愿确认状态：应答
    #[non_exhaustive]
    pub struct Response {
        /// 授权状态
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
