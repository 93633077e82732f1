//! 查询子商户H5支付权限状态 · Query H5 permission of a sub-merchant
//!
//! `/v3/global/merchant/h5/permission/{sub_mchid}`

/// 查询子商户H5支付权限状态 · Query H5 permission of a sub-merchant
///
/// `/v3/global/merchant/h5/permission/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询子商户H5支付权限状态 · Query H5 permission of a sub-merchant
    ///
    /// `GET /v3/global/merchant/h5/permission/{sub_mchid}`
    ///
    /// 机构按子商户号查询子商户是否已有H5支付权限，返回权限状态。模式：服务商。
    ///
    /// Returns the H5 payment permission state of a sub-merchant. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant()
    ///     .h5()
    ///     .permission()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025117](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
    #[doc(alias(
        "查询子商户H5支付权限状态",
        "Query H5 permission of a sub-merchant",
        "跨境/全球 H5支付权限",
        "permission",
        "h5/permission"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/merchant/h5/permission/{sub_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/{sub_mchid}")
    }
}

/// 查询子商户H5支付权限状态 · Query H5 permission of a sub-merchant
pub mod get {

    enumeration! {
        /// H5支付权限状态 · H5 payment permission status
        AuthorizationState {
            /// `AUTHORITY_TO_TEST`: 测试权限 · Permission to test
            AUTHORITY_TO_TEST = "AUTHORITY_TO_TEST",
            /// `FORMAL_AUTHORITY`: 正式权限 · Full permission
            FORMAL_AUTHORITY = "FORMAL_AUTHORITY",
            /// `AUTHORIZED`: 已有权限 · Permission granted
            AUTHORIZED = "AUTHORIZED",
            /// `UNDER_PUNISHMENT`: 处罚中 · Under penalty
            UNDER_PUNISHMENT = "UNDER_PUNISHMENT",
            /// `UNAUTHORIZED`: 无权限 · No permission
            UNAUTHORIZED = "UNAUTHORIZED",
        }
    }

    /// 查询子商户H5支付权限状态：应答 · Query H5 permission of a sub-merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// H5支付权限状态 · H5 payment permission status
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
