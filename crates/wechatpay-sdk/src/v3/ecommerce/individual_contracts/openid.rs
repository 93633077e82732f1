//! 查询个人收款方授权结果 · Query individual payee authorisation
//!
//! `/v3/ecommerce/individual-contracts/{openid}`

/// 查询个人收款方授权结果 · Query individual payee authorisation
///
/// `/v3/ecommerce/individual-contracts/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 查询个人收款方授权结果 · Query individual payee authorisation
    ///
    /// `GET /v3/ecommerce/individual-contracts/{openid}`
    ///
    /// 平台按openid和权限类型查询个人收款方的授权结果，返回授权ID和授权状态。模式：服务商。
    ///
    /// Queries the authorisation of an individual payee by openid and permission type and returns its ID and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .permission_type(get::PermissionType::INDIVIDUAL_PAYEE);
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012739528](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
    #[doc(alias(
        "查询个人收款方授权结果",
        "Query individual payee authorisation",
        "收付通-个人收款",
        "individual-contracts",
        "ecommerce/individual-contracts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/individual-contracts/{openid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/{openid}")
    }
}

/// 查询个人收款方授权结果 · Query individual payee authorisation
pub mod get {

    enumeration! {
        /// 权限类型 · Permission type
        PermissionType {
            /// `INDIVIDUAL_PAYEE`: 个人收款方 · Individual payee
            INDIVIDUAL_PAYEE = "INDIVIDUAL_PAYEE",
        }
    }

    enumeration! {
        /// 授权状态 · Authorisation status
        AuthState {
            /// `AUTHORIZED`: 已授权 · Authorised
            AUTHORIZED = "AUTHORIZED",
            /// `UNAUTHORIZED`: 未授权 · Not authorised
            UNAUTHORIZED = "UNAUTHORIZED",
        }
    }

    /// 查询个人收款方授权结果：请求 · Query individual payee authorisation: request
    pub struct Request {
        /// 签约和付款的微信小程序AppID（必填） · Mini Program app ID for contract and payment (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 权限类型（必填） · Permission type (required)
        pub permission_type: PermissionType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 签约和付款的微信小程序AppID（必填） · Mini Program app ID for contract and payment (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 权限类型（必填） · Permission type (required)
        pub fn permission_type<M>(
            mut self,
            value: impl crate::IntoMember<PermissionType, M>,
        ) -> Self {
            self.permission_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询个人收款方授权结果：应答 · Query individual payee authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 授权ID · Authorisation ID
        pub individual_auth_id: Option<String>,
        /// 操作时间 · Operation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub operation_time: Option<crate::Time>,
        /// 授权状态 · Authorisation status
        pub auth_state: AuthState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => permission_type: Required "permission_type",
        }
        Response {
            0 => individual_auth_id: Optional "individual_auth_id",
            1 => operation_time: Optional "operation_time",
            2 => auth_state: Optional "auth_state",
        }
    }
}
