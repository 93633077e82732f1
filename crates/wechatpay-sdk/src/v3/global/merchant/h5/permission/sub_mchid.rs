//! `/v3/global/merchant/h5/permission/{sub_mchid}`

/// `/v3/global/merchant/h5/permission/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询子商户H5支付权限状态
    ///
    /// `GET /v3/global/merchant/h5/permission/{sub_mchid}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant()
    ///     .h5()
    ///     .permission()
    ///     .sub_mchid("2491935631")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/merchant/h5/permission/{sub_mchid}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/{sub_mchid}")
    }
}

/// 查询子商户H5支付权限状态
pub mod get {

    enumeration! {
        /// H5支付权限状态
        AuthorizationState {
            AUTHORITY_TO_TEST = "AUTHORITY_TO_TEST",
            FORMAL_AUTHORITY = "FORMAL_AUTHORITY",
            AUTHORIZED = "AUTHORIZED",
            UNDER_PUNISHMENT = "UNDER_PUNISHMENT",
            UNAUTHORIZED = "UNAUTHORIZED",
        }
    }

    /// 查询子商户H5支付权限状态：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// H5支付权限状态
        pub authorization_state: AuthorizationState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => authorization_state: Optional "authorization_state",
        }
    }
}
